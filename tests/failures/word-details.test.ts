import { describe, expect, test } from 'vitest'
import { describeFailure } from '../../shared/failures/codes.ts'
import { wordDetails } from '../../shared/failures/word-details.ts'
import { languages } from '../../shared/text/wording.ts'

describe('input.invalid', () => {
  const invalid = (details: Record<string, string | number>) => wordDetails('ru', 'input.invalid', details)

  test('names the field and what is wrong with it', () => {
    const details = { where: 'birthDate', problem: 'Invalid ISO date', issue: 'not-date', entity: 'person' }
    expect(describeFailure('ru', 'input.invalid', details)).toBe(
      'Данные не приняты: Дата рождения — нужна дата, как 2026-03-12. Исправьте и повторите.',
    )
    expect(describeFailure('kk', 'input.invalid', details)).toBe(
      'Деректер қабылданбады: Туған күні — 2026-03-12 сияқты күн керек. Түзетіп, қайталаңыз.',
    )
    expect(describeFailure('en', 'input.invalid', details)).toBe(
      'The input was refused: Date of birth — a date like 2026-03-12 is expected. Correct it and try again.',
    )
  })

  test('offers values as they are typed, each with its name', () => {
    const details = { where: 'claims.0.kind', issue: 'not-of-list', entity: 'suit' }
    const values = 'refutation, apology, removal, moral-damage, other'
    const { where, problem } = invalid({ ...details, values })
    expect(where).toBe('Исковые требования 1 / Вид требования')
    expect(problem).toContain('нужно одно из: refutation (Опровержение), apology (Извинение)')
    expect(invalid({ where: 'sort', issue: 'not-of-list', values: 'title, changed' })['problem']).toBe(
      'нужно одно из: title, changed',
    )
  })

  test('knows a field behind changes, defaults and filters, and the whole record', () => {
    for (const where of ['changes.caseId', 'filter.caseId', 'caseId'])
      expect(invalid({ where, issue: 'case-stays', entity: 'role' })['where']).toBe('Дело')
    expect(invalid({ where: 'defaults.recording.place', issue: 'empty', entity: 'evidence' })['where']).toBe(
      'Сведения о записи (ГПК 99(2)) / Место записи',
    )
    for (const where of ['(root)', 'defaults'])
      expect(invalid({ where, issue: 'not-fields', entity: 'case' })['where']).toBe('Дело')
    expect(invalid({ where: '(root)', issue: 'not-fields' })['where']).toBe('(root)')
  })

  test('leaves what it does not know as it stands', () => {
    expect(invalid({ where: '--recipient', problem: 'court' })).toEqual({
      where: '--recipient',
      problem: 'court',
    })
    expect(
      invalid({ where: 'limit', problem: 'Too small', issue: 'nonsense', entity: 'case' }),
    ).toMatchObject({
      where: 'limit',
      problem: 'Too small',
    })
  })
})

describe('other failures', () => {
  test('a refused export says in words what stands against it, each with whom it is about', () => {
    const reasons = 'minor (1a2b3c), closed-hearing (4d5e6f)'
    expect(wordDetails('ru', 'export.refused', { reasons })['reasons']).toBe(
      'несовершеннолетнее лицо (1a2b3c), закрытое заседание (4d5e6f)',
    )
    expect(wordDetails('kk', 'export.refused', { reasons })['reasons']).toBe(
      'кәмелетке толмаған адам (1a2b3c), жабық отырыс (4d5e6f)',
    )
  })

  test('what needs a record is called by its type', () => {
    expect(wordDetails('ru', 'record.in-use', { by: 'role, slot' })['by']).toBe('роль в деле, способ входа')
  })

  test('a record that another names is looked for under its field; a bare id stays', () => {
    const id = '01a20513-f461-76b5-80e5-2c27dea6861a'
    expect(wordDetails('ru', 'record.not-found', { id: `courtId ${id}`, entity: 'case' })['id']).toBe(
      `Суд ${id}`,
    )
    expect(wordDetails('ru', 'record.not-found', { id })['id']).toBe(id)
  })

  test('why reading stopped is told', () => {
    expect(wordDetails('kk', 'worker.stopped', { reason: 'timeout' })['reason']).toBe('уақыт жетпеді')
  })

  test('what no wording concerns is left alone', () => {
    for (const language of languages) {
      expect(wordDetails(language, 'output.exists', { file: 'minor (1a2b3c)' })).toEqual({
        file: 'minor (1a2b3c)',
      })
      expect(wordDetails(language, 'export.refused', {})).toEqual({})
    }
  })
})
