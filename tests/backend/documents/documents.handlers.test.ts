import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSmallCase, type SmallCase } from '../../flows/small-case.ts'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'

let test: TestBackend
let small: SmallCase

beforeAll(async () => {
  test = await openTestBackend({ utcOffsetMinutes: () => 300 })
  small = await createSmallCase(test)
})
afterAll(() => test.close())

const fill = (input: { template?: string; language?: 'ru' | 'kk'; on?: string } = {}) =>
  test.ask('document.fill', {
    caseId: small.caseId,
    template: input.template ?? 'response-to-claim',
    language: input.language ?? 'ru',
    ...(input.on === undefined ? {} : { on: input.on }),
  })

describe('the date of a document', () => {
  it('is the day of this machine’s calendar, not of UTC', async () => {
    test.clock.now = new Date('2026-03-25T19:30:00.000Z')
    const { id } = await fill()
    expect((await test.ask('document.show', { id })).text).toContain('26 марта 2026 года')
  })

  it('is the day that was asked for', async () => {
    const { id } = await fill({ language: 'kk', on: '2026-04-05' })
    expect((await test.ask('document.show', { id })).text).toContain('2026 жылғы 5 сәуір')
  })
})

describe('list, show and delete', () => {
  it('lists documents of a case and finds them by their words', async () => {
    const { id } = await fill({ template: 'refutation-request' })
    const list = await test.ask('document.list', { caseId: small.caseId })
    expect(list.items.find((item) => item.id === id)).toMatchObject({
      template: 'refutation-request',
      language: 'ru',
      version: 1,
      draft: true,
    })
    const found = await test.ask('document.list', { caseId: small.caseId, text: 'опровержение' })
    expect(found.items.map((item) => item.id)).toContain(id)
    expect((await test.ask('document.list', { caseId: small.caseId, limit: 1 })).items).toHaveLength(1)
  })

  it('shows a deleted document no more and needs a reason', async () => {
    const { id } = await fill()
    expect((await test.refusal('document.delete', { id })).code).toBe('input.invalid')
    await test.ask('document.delete', { id, reason: 'лишний' })
    for (const name of ['document.show', 'document.check', 'document.delete'])
      expect((await test.refusal(name, { id, reason: 'ещё раз' })).code).toMatch(
        /record\.not-found|input\.invalid/u,
      )
    expect(
      (await test.ask('document.list', { caseId: small.caseId })).items.map((item) => item.id),
    ).not.toContain(id)
  })

  it('fills nothing from an unknown template or case', async () => {
    const input = { caseId: small.caseId, template: 'response-to-claim', language: 'ru' }
    expect((await test.refusal('document.fill', { ...input, template: 'нет' })).code).toBe(
      'template.not-found',
    )
    expect((await test.refusal('document.fill', { ...input, caseId: small.suitId })).code).toBe(
      'record.not-found',
    )
  })
})

describe('check', () => {
  it('words demands in the language of the document', async () => {
    for (const [language, letters] of [
      ['ru', /[а-я]/u],
      ['kk', /[әғқңөұүһі]/u],
    ] as const) {
      const { id } = await fill({ language })
      const { demands, missing, draft } = await test.ask('document.check', { id })
      expect({ missing, draft }).toEqual({ missing: [], draft: false })
      expect(demands.length).toBeGreaterThan(5)
      expect(demands.filter(({ status }) => status === 'missing').map(({ id: demand }) => demand)).toEqual([])
      for (const { text, source } of demands) {
        expect(text).toMatch(letters)
        expect(source).toMatch(/ГПК|ГК/u)
      }
    }
  })

  it('tells computed name forms that nobody has confirmed', async () => {
    const { version } = await test.ask('person.show', { id: small.people.plaintiff })
    const update = (changes: Record<string, unknown>, from: number) =>
      test.ask('person.update', { id: small.people.plaintiff, version: from, changes })
    await update({ caseForms: null }, version)
    const { id, unconfirmed, draft } = await fill()
    expect(draft).toBe(false)
    expect(unconfirmed).toEqual([
      {
        path: 'plaintiff.name',
        case: 'genitive',
        text: expect.stringMatching(/^Примерова .+ Тестовича$/u) as string,
        record: small.people.plaintiff,
        form: expect.stringMatching(/^Примерова .+ Тестовича$/u) as string,
      },
    ])
    expect((await test.ask('document.check', { id })).unconfirmed).toEqual(unconfirmed)
  })

  it('leads from each gap to the record that lacks the value', async () => {
    const { version } = await test.ask('person.show', { id: small.people.plaintiff })
    await test.ask('person.update', { id: small.people.plaintiff, version, changes: { addresses: null } })
    const { missing } = await fill({ language: 'kk' })
    expect(missing).toEqual([
      {
        path: 'plaintiffs[0].address-kk',
        label: '1-талап қоюшы: сотқа арналған мекенжай (қазақша)',
        enteredIn: 'person.addresses',
        record: small.people.plaintiff,
      },
    ])
  })
})
