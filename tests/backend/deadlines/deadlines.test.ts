import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { InputOf } from '../../../shared/contract/contract.ts'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'

let kit: TestBackend
let caseId = ''

beforeAll(async () => {
  kit = await openTestBackend()
  caseId = (await kit.ask('case.create', { title: 'Вымышленное дело', kind: 'civil-defamation' })).id
})
afterAll(() => kit.close())

type Fields = Omit<InputOf<'deadline.create'>, 'caseId'>
async function create(fields: Fields) {
  const written = await kit.ask('deadline.create', { caseId, ...fields })
  return { ...written, record: await kit.ask('deadline.show', { id: written.id }) }
}
async function change(id: string, changes: Record<string, unknown>) {
  const { version } = await kit.ask('deadline.show', { id })
  await kit.ask('deadline.update', { id, version, changes })
  return kit.ask('deadline.show', { id })
}

describe('a deadline', () => {
  test('by a rule gets its end and the editions of the calendars it was counted by', async () => {
    const { record, warnings } = await create({ rule: 'civil.response', startsOn: '2026-03-12' })
    expect(record).toMatchObject({ endsOn: '2026-03-31', calendars: ['kz-2026 2026-11-25'] })
    expect(record).not.toHaveProperty('isByHand')
    expect(warnings).toBeUndefined()
  })

  test('in hours and in суток gets the hour', async () => {
    const hours = await create({ rule: 'criminal.no-contact', startsOn: '2026-03-12', startsAt: '14:35' })
    expect(hours.record).toMatchObject({ endsOn: '2026-03-13', endsAt: '15:00' })
    const sutki = await create({ rule: 'criminal.appeal', startsOn: '2026-06-01' })
    expect(sutki.record).toMatchObject({ endsOn: '2026-06-16', endsAt: '24:00' })
  })

  test('of one’s own is counted by the rules chosen', async () => {
    const term = { count: 3, unit: 'working-days' as const }
    const { record } = await create({
      name: 'Срок суда',
      term,
      regime: 'civil-procedure',
      startsOn: '2026-03-06',
    })
    expect(record.endsOn).toBe('2026-03-12')
  })

  test('without an end says so: the court has not set it, no calendar, suspended, no such rule', async () => {
    const set = await create({ rule: 'civil.appeal-response', startsOn: '2026-03-12' })
    const far = await create({ rule: 'civil.response', startsOn: '2030-03-12' })
    const stopped = await create({
      rule: 'civil.response',
      startsOn: '2026-03-12',
      suspensions: [{ since: '2026-03-16' }],
    })
    for (const { record, warnings } of [set, far, stopped]) {
      expect(record).not.toHaveProperty('endsOn')
      expect(warnings).toEqual([{ code: 'deadline.no-end', field: 'endsOn' }])
    }
    const unknown = await create({ rule: 'civil.nothing', endsOn: '2026-04-01' })
    expect(unknown.warnings).toEqual([{ code: 'deadline.unknown-rule', field: 'rule' }])
    // Resumed: it runs on.
    const resumed = await change(stopped.id, { suspensions: [{ since: '2026-03-16', until: '2026-03-30' }] })
    expect(resumed.endsOn).toBe('2026-04-09')
  })

  test('is counted anew when what it runs from changes, and not for a note', async () => {
    const { id } = await create({ rule: 'civil.response', startsOn: '2026-03-12' })
    expect((await change(id, { notes: 'заметка' })).endsOn).toBe('2026-03-31')
    expect((await change(id, { startsOn: '2026-03-13' })).endsOn).toBe('2026-04-01')
    expect((await change(id, { rule: 'civil.private-complaint' })).endsOn).toBe('2026-04-01')
    expect((await change(id, { rule: 'civil.appeal' })).endsOn).toBe('2026-04-13')
  })

  test('entered by hand stays until it is cleared; the same day as counted is not by hand', async () => {
    const { id, record } = await create({
      rule: 'civil.response',
      startsOn: '2026-03-12',
      endsOn: '2026-03-31',
    })
    expect(record).not.toHaveProperty('isByHand')
    const byHand = await change(id, { endsOn: '2026-03-30' })
    expect(byHand).toMatchObject({ endsOn: '2026-03-30', isByHand: true })
    expect(byHand).not.toHaveProperty('calendars')
    expect((await change(id, { startsOn: '2026-03-13' })).endsOn).toBe('2026-03-30')
    const back = await change(id, { isByHand: null })
    expect(back.endsOn).toBe('2026-04-01')
    expect(back).not.toHaveProperty('isByHand')
  })

  test('that the court extended ends when the court said, and runs as before when that is taken back', async () => {
    const { id } = await create({ rule: 'civil.response', startsOn: '2026-03-12' })
    expect((await change(id, { extendedTo: '2026-04-20', extendedBy: 'определение' })).endsOn).toBe(
      '2026-04-20',
    )
    expect((await change(id, { extendedTo: null })).endsOn).toBe('2026-03-31')
  })

  test('that is done or withdrawn is open no more', async () => {
    const { id } = await create({ rule: 'civil.costs', startsOn: '2026-03-12' })
    const open = () =>
      kit.ask('deadline.list', { filter: { caseId: caseId, open: true, rule: 'civil.costs' } })
    expect((await open()).total).toBe(1)
    await change(id, { withdrawnOn: '2026-03-14', withdrawnWhy: 'решение отменено' })
    expect((await open()).total).toBe(0)
  })
})

describe('deadline.start', () => {
  test('starts what binds a participant, once a rule', async () => {
    const { started } = await kit.ask('deadline.start', {
      caseId: caseId,
      trigger: 'cassation-received',
      on: '2026-03-12',
    })
    expect(started).toHaveLength(1)
    expect(await kit.ask('deadline.show', { id: started[0]?.id ?? '' })).toMatchObject({
      rule: 'civil.cassation-response',
      endsOn: '2026-03-31',
    })
  })

  test('starts the rules named, and none when one of them is unknown', async () => {
    const rules = ['criminal.inquiry', 'criminal.nothing']
    const input = { caseId, trigger: 'offence-registered', on: '2026-03-12' }
    const before = (await kit.ask('deadline.list', {})).total
    expect(await kit.refusal('deadline.start', { ...input, rules })).toMatchObject({
      code: 'deadline.unknown-rule',
    })
    expect((await kit.ask('deadline.list', {})).total).toBe(before)
  })
})

describe('calendars', () => {
  test('of one’s own stand in place of those that ship, and one a year', async () => {
    const fields = {
      jurisdiction: 'kz' as const,
      year: 2030,
      edition: '2029-12-01',
      source: 'постановление (вымышленное)',
      days: [{ on: '2030-03-14', kind: 'day-off' as const, state: 'entered' as const }],
    }
    await kit.ask('calendar.create', fields)
    const { record } = await create({ rule: 'civil.protocol-remarks', startsOn: '2030-03-12' })
    // 13, 15 and, after the weekend, 18 March: 14 is off.
    expect(record).toMatchObject({ endsOn: '2030-03-18', calendars: ['kz-2030 2029-12-01'] })
    expect((await kit.refusal('calendar.create', fields)).code).toBe('calendar.exists')
    const other = await kit.ask('calendar.create', { ...fields, year: 2031, days: [] })
    const second = { id: other.id, version: 1, changes: { year: 2030 } }
    expect((await kit.refusal('calendar.update', second)).code).toBe('calendar.exists')
    await kit.ask('calendar.delete', { id: other.id, reason: 'проба' })
    const third = await kit.ask('calendar.create', { ...fields, year: 2031, days: [] })
    expect((await kit.refusal('calendar.restore', { id: other.id })).code).toBe('calendar.exists')
    await kit.ask('calendar.delete', { id: third.id, reason: 'проба' })
    const { calendars } = await kit.ask('calendar.in-use', {})
    expect(calendars.map((calendar) => calendar.year)).toEqual([2024, 2025, 2026, 2027, 2030])
  })
})
