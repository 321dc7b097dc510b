import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSmallCase, type SmallCase } from '../../flows/small-case.ts'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'

let test: TestBackend
let small: SmallCase
let id: string

async function change(
  entity: 'person' | 'statement' | 'suit' | 'role',
  record: string,
  changes: Record<string, unknown>,
) {
  const { version } = await test.ask(`${entity}.show`, { id: record })
  await test.ask(`${entity}.update`, { id: record, version, changes })
}

beforeAll(async () => {
  test = await openTestBackend({ utcOffsetMinutes: () => 300 })
  small = await createSmallCase(test)
  id = (
    await test.ask('document.fill', { caseId: small.caseId, template: 'response-to-claim', language: 'ru' })
  ).id
})
afterAll(() => test.close())

describe('what a kept document would say now', () => {
  it('is the same while nothing changed, on a later day too', async () => {
    test.clock.now = new Date('2026-03-20T10:00:00.000Z')
    expect(await test.ask('document.changes', { id })).toEqual({ changes: [], otherText: false })
  })

  it('tells a changed, a new and a missing value, each by its name', async () => {
    await change('statement', small.statementId, { argument: 'Другой довод.' })
    await change('person', small.people.plaintiff, { addresses: null })
    const { changes, otherText } = await test.ask('document.changes', { id })
    expect(otherText).toBe(false)
    expect(changes).toContainEqual({
      path: 'suit.statements[0].argument',
      label: 'высказывание 1: довод',
      before: 'Сведения подтверждаются решением.',
      after: 'Другой довод.',
    })
    expect(changes).toContainEqual({
      path: 'plaintiffs[0].address',
      label: 'истец 1: адрес для суда',
      before: 'г. Примерск, ул. Истцовая, 5',
    })
    expect((await test.refusal('document.changes', { id: small.suitId })).code).toBe('record.not-found')
  })
})

describe('whose data a document holds', () => {
  it('names the people in its text and what protects them', async () => {
    const open = await test.ask('document.contents', { id })
    expect(open).toMatchObject({ pretrialSecrecy: false, closedHearing: false, obstacles: [] })
    expect(open.people).toContainEqual({
      id: small.people.plaintiff,
      name: 'Примеров Образец Тестович',
      minor: false,
      hidden: false,
    })
    await change('person', small.people.plaintiff, { minor: true })
    const { version } = await test.ask('case.show', { id: small.caseId })
    await test.ask('case.update', { id: small.caseId, version, changes: { closedHearing: true } })
    const closed = await test.ask('document.contents', { id, recipient: 'other' })
    expect(closed.people.filter(({ minor }) => minor).map((person) => person.id)).toEqual([
      small.people.plaintiff,
    ])
    expect(closed.closedHearing).toBe(true)
    expect(closed.obstacles.map(({ code }) => code).sort()).toEqual(['closed-hearing', 'minor'])
    expect((await test.ask('document.contents', { id })).obstacles.map(({ code }) => code)).toEqual(['minor'])
  })
})

describe('a gap leads to the record it is entered in', () => {
  it('to the role of a representative', async () => {
    const { items } = await test.ask('role.list', { filter: { caseId: small.caseId, role: 'advocate' } })
    const role = items[0]?.id ?? ''
    await change('role', role, { authority: { kind: 'доверенность' } })
    const { missing } = await test.ask('document.fill', {
      caseId: small.caseId,
      template: 'power-of-attorney',
      language: 'ru',
    })
    const owner = (field: string) => missing.filter(({ enteredIn }) => enteredIn.startsWith(field))
    expect(new Set(owner('role.').map(({ record }) => record))).toEqual(new Set([role]))
  })
})
