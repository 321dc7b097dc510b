import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaseId, PersonId } from '../../../shared/model/ids.ts'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'

let kit: TestBackend
let caseId: CaseId

beforeAll(async () => {
  kit = await openTestBackend()
  const { ask } = kit
  caseId = (await ask('case.create', { title: 'Дело', kind: 'criminal' })).id as CaseId
  const other = (await ask('case.create', { title: 'Другое', kind: 'criminal' })).id as CaseId
  const person = async (fields: object) =>
    (await ask('person.create', { kind: 'natural', name: {}, ...fields })).id as PersonId
  const her = await person({ name: { surname: 'Примерова' }, sealed: true, pseudonym: 'Айна Т.' })
  const suspect = await person({ name: { surname: 'Вымышлев', given: 'Тест' } })
  const legal = async (legalName: string) =>
    (await ask('person.create', { kind: 'legal', legalName })).id as PersonId
  const [first, second] = [await legal('Первый отдел'), await legal('Второй отдел')]
  const prosecutor = await legal('Прокуратура Примерска')
  for (const [personId, role] of [
    [her, 'survivor'],
    [suspect, 'suspect'],
    [prosecutor, 'prosecutor'],
  ] as const)
    await ask('role.create', { caseId, personId, role })
  const report = (fields: object) =>
    ask('report.create', { caseId, madeAt: '2026-01-01', suspectIds: [suspect], ...fields })
  await report({ madeAt: '2026-01-10', bodyId: first, refused: true, refusal: 'устно' })
  await report({ madeAt: '2026-02-01', bodyId: second, respondedOn: '2026-02-03', response: 'Ответ дан.' })
  await report({ caseId: other, madeAt: '2026-01-05', bodyId: second, asked: 'чужое обращение' })
})
afterAll(() => kit.close())

const fill = async (template: string) => {
  const { id, missing } = await kit.ask('document.fill', { caseId, template, language: 'ru' })
  return { missing, text: (await kit.ask('document.show', { id })).text }
}

describe('a complaint against inaction', () => {
  test('is filled from the reports of the case, about the body that has not acted', async () => {
    const { text } = await fill('complaint-inaction-prosecutor')
    expect(text).toContain('Прокуратура Примерска')
    expect(text).toMatch(/Орган, чье бездействие обжалуется: Первый отдел/u)
    expect(text).toMatch(/Заявитель: Айна Т\./u)
    expect(text).not.toContain('Примерова')
    expect(text.indexOf('10.01.2026')).toBeLessThan(text.indexOf('01.02.2026'))
  })

  test('holds no report of another case', async () => {
    expect((await fill('complaint-inaction-judge')).text).not.toContain('чужое')
  })
})
