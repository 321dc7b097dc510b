import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'

let kit: TestBackend
let caseId: string
let first: string
let second: string

const template = 'remarks-on-opinion'

beforeAll(async () => {
  kit = await openTestBackend()
  const { ask } = kit
  caseId = (await ask('case.create', { title: 'Дело', kind: 'criminal', pretrialSecrecy: true })).id
  const person = async (fields: object) =>
    (await ask('person.create', { kind: 'natural', name: {}, ...fields })).id
  const her = await person({ name: { surname: 'Примерова' }, sealed: true, pseudonym: 'Айна Т.' })
  const hidden = await person({ name: { surname: 'Скрытов' }, pseudonym: 'Эксперт Э.' })
  await ask('role.create', { caseId, personId: her, role: 'survivor' })
  const exam = async (fields: object) =>
    (await ask('exam.create', { caseId, kind: 'expert-opinion', personId: her, ...fields })).id
  first = await exam({
    number: '1',
    documentedOn: '2026-01-10',
    appointment: { body: 'Отдел полиции' },
    experts: [{ personId: hidden, post: 'эксперт' }, { name: 'Названов Н.' }],
    history: 'её рассказ',
    notes: 'моя заметка',
    answers: [{ question: 'вопрос эксперту', answer: 'ответ эксперта' }],
    shown: { on: '2026-01-20' },
    remarks: [{ kind: 'remark', about: 'вопрос 1', text: 'Ответ неполон.' }],
    motions: [{ kind: 'additional', grounds: 'Неполнота.' }],
  })
  second = await exam({ number: '2', documentedOn: '2026-02-10' })
})
afterAll(() => kit.close())

const fill = async (examId?: string) => {
  const input = { caseId, template, language: 'ru' as const, ...(examId === undefined ? {} : { examId }) }
  const filled = await kit.ask('document.fill', input)
  return { ...filled, text: (await kit.ask('document.show', { id: filled.id })).text }
}

describe('a document of УПК 286', () => {
  test('is filled from the examination asked for, with pseudonyms and without findings, account or notes', async () => {
    const { text } = await fill(first)
    expect(text).toContain('Замечание, вопрос 1: Ответ неполон.')
    expect(text).toContain('Эксперт Э. (эксперт)')
    expect(text).toContain('Названов Н.')
    expect(text).toContain('Заявитель: Айна Т.')
    expect(text).not.toMatch(/Примерова|Скрытов|её рассказ|моя заметка|ответ эксперта/u)
  })

  test('without one is about the last there are remarks on', async () => {
    expect((await fill()).text).toContain('Ответ неполон.')
  })

  test('tells its changes also when the examination was deleted since', async () => {
    const { id: lost } = await kit.ask('exam.create', {
      caseId,
      kind: 'expert-opinion',
      number: '3-лишнее',
      remarks: [{ kind: 'remark', text: 'Временное.' }],
    })
    const { id } = await fill(lost)
    await kit.ask('exam.delete', { id: lost, reason: 'внесено по ошибке' })
    const { changes } = await kit.ask('document.changes', { id })
    expect(changes.map(({ before }) => before)).toContain('3-лишнее')
  })

  test('names what is missing, with the examination it is entered in', async () => {
    const { missing } = await fill(second)
    const ofExam = missing.filter(({ enteredIn }) => enteredIn.startsWith('exam.'))
    expect(ofExam.map(({ path }) => path)).toEqual(['exam.body', 'exam.shown-on', 'exam.remarks'])
    expect(ofExam.slice(0, 2).map(({ record }) => record)).toEqual([second, second])
  })

  test('speaks of no examination of another case', async () => {
    const { id: other } = await kit.ask('case.create', { title: 'Иное', kind: 'criminal' })
    const input = { caseId: other, template, language: 'ru', examId: first }
    expect((await kit.refusal('document.fill', input)).code).toBe('record.not-found')
  })

  test('no other document keeps anything of an examination', async () => {
    const { id } = await kit.ask('document.fill', { caseId, template: 'cover-letter', language: 'ru' })
    await kit.ask('exam.update', { id: second, version: 1, changes: { facility: 'Иная' } })
    expect(await kit.ask('document.changes', { id })).toEqual({ changes: [], otherText: false })
  })

  test('filled again, stays with its examination', async () => {
    const { id } = await fill(second)
    const { version } = await kit.ask('exam.show', { id: second })
    await kit.ask('exam.update', { id: second, version, changes: { number: '2-бис' } })
    const { changes } = await kit.ask('document.changes', { id })
    expect(changes.map(({ path, after }) => [path, after])).toEqual([['exam.number', '2-бис']])
  })

  test('passes pre-trial secrecy to the prosecutor, and a restriction on the examination holds', async () => {
    const { id } = await fill(first)
    const codes = async () =>
      (await kit.ask('document.contents', { id, recipient: 'prosecutor' })).obstacles.map(({ code }) => code)
    expect(await codes()).not.toContain('pretrial-secrecy')
    await kit.ask('restriction.create', {
      caseId,
      kind: 'closed-hearing',
      source: 'постановление',
      about: { entity: 'exam', id: first },
      closedTo: ['prosecutor'],
    })
    expect(await codes()).toContain('closed-hearing')
  })
})
