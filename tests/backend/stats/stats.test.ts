import { afterAll, beforeAll, expect, test } from 'vitest'
import { caseTable, roleTable } from '../../../electron/backend/cases/cases.ts'
import { incidentTable, measureTable } from '../../../electron/backend/incidents/incidents.ts'
import { reportTable } from '../../../electron/backend/incidents/reports.ts'
import { personTable } from '../../../electron/backend/people/people.ts'
import { statsTree } from '../../../electron/backend/stats/stats-paper.ts'
import { showStats } from '../../../electron/backend/stats/stats.ts'
import { plainText } from '../../../shared/document/plain-text.ts'
import { openTestRooms, type TestRooms } from '../../kit/test-rooms.ts'

let rooms: TestRooms

beforeAll(async () => {
  rooms = await openTestRooms()
  const child = rooms.add(personTable, { kind: 'natural', name: { surname: 'Вымыслова' }, minor: true })
  for (let number = 0; number < 20; number += 1) {
    const caseId = rooms.add(caseTable, {
      title: `Вымышленное дело ${String(number)}`,
      kind: number < 12 ? 'criminal' : number < 18 ? 'civil-defamation' : 'support-only',
      openedOn: number < 10 ? '2025-05-01' : '2026-02-01',
      ...(number < 6 ? { region: 'astana', closedOn: '2026-03-01', outcomeKind: 'sentence' } : {}),
    })
    if (number < 7) rooms.add(roleTable, { caseId, personId: child, role: 'survivor' })
    if (number < 6) {
      rooms.add(incidentTable, { caseId, ...(number === 0 ? { gbvType: 'physical-assault' } : {}) })
      rooms.add(measureTable, { caseId, suspectId: child, kind: 'imprisonment' })
      rooms.add(reportTable, {
        caseId,
        madeAt: '2026-02-01T23:30:00+05:00',
        registration: { at: `2026-02-${String(number + 2).padStart(2, '0')}` },
        ...(number === 0 ? { respondedOn: '2026-01-01' } : number < 5 ? { respondedOn: '2026-02-11' } : {}),
      })
    }
  }
})
afterAll(() => rooms.close())

const show = (input: {
  exact: boolean
  fromYear?: number
  untilYear?: number
  kind?: 'criminal' | 'civil-defamation'
}) => rooms.query((context) => showStats(context, input))
const table = (numbers: ReturnType<typeof show>, name: string) =>
  Object.fromEntries(
    (numbers.tables.find((each) => each.table === name)?.cells ?? []).map(({ key, count }) => [key, count]),
  )

test('exact numbers are for the lawyer alone', () => {
  const numbers = show({ exact: true })
  expect(numbers.total).toBe(20)
  expect(table(numbers, 'kind')).toEqual({ criminal: 12, 'civil-defamation': 6, 'support-only': 2 })
  expect(table(numbers, 'year')).toEqual({ 2025: 10, 2026: 10 })
  expect(table(numbers, 'region')).toEqual({ astana: 6, 'not-said': 14 })
  expect(table(numbers, 'outcome')).toEqual({ open: 14, sentence: 6 })
  expect(table(numbers, 'minors')).toEqual({ yes: 7, no: 13 })
  expect(table(numbers, 'violence')).toEqual({ 'physical-assault': 1, 'not-assessed': 5 })
  expect(table(numbers, 'measures')).toEqual({ imprisonment: 6 })
  expect(table(numbers, 'registration')).toEqual({
    'same-day': 0,
    'days-3': 3,
    'days-10': 3,
    'days-30': 0,
    longer: 0,
    'not-yet': 0,
  })
  expect(table(numbers, 'answer')).toMatchObject({ 'days-10': 4, 'not-yet': 1 })
  expect(numbers.years).toEqual({ first: 2025, last: 2026 })
  // Registered after one to six days; an answer from before the report is a slip and is not counted.
  expect(numbers.waits).toEqual([
    { wait: 'registration', medianDays: 3.5, count: 6 },
    { wait: 'answer', medianDays: 10, count: 4 },
  ])
})

test('what may leave has no small number and nothing that gives one back', () => {
  const numbers = show({ exact: false })
  expect(table(numbers, 'kind')).toEqual({ criminal: 12, 'civil-defamation': null, 'support-only': null })
  // One of six: nothing would be left to show.
  expect(numbers.tables.find((each) => each.table === 'violence')).toEqual({
    table: 'violence',
    total: null,
    cells: [],
  })
  expect(numbers.waits).toEqual([
    { wait: 'registration', medianDays: 3.5, count: null },
    { wait: 'answer', medianDays: null, count: null },
  ])
  const text = plainText(statsTree(numbers, {}, 'ru'))
  expect(text).toContain('не показано')
  expect(text).toContain('Числа меньше 5 не показаны')
  expect(text).not.toMatch(/Вымысл/u)
})

test('a wait is told whole or not at all: beside its median the rest could be counted back', () => {
  const { tables, waits, years } = show({ exact: false })
  expect(tables.find((each) => each.table === 'registration')).toMatchObject({ total: null, cells: [] })
  expect(waits[0]?.medianDays).toBe(3.5)
  expect(years).toBeNull()
})

test('a wait of which a part might be told is not told at all', async () => {
  const others = await openTestRooms()
  // Seven on the same day, six within three days, two later: of other tables the seven would be told.
  for (const [count, day] of [
    [7, '2026-02-01'],
    [6, '2026-02-03'],
    [2, '2026-02-20'],
  ] as const)
    for (let number = 0; number < count; number += 1) {
      const caseId = others.add(caseTable, { title: 'Вымышленное дело', kind: 'criminal' })
      others.add(reportTable, { caseId, madeAt: '2026-02-01', registration: { at: day } })
    }
  const { tables, waits } = others.query((context) => showStats(context, { exact: false }))
  await others.close()
  expect(tables.find((each) => each.table === 'registration')).toMatchObject({ total: null, cells: [] })
  expect(waits[0]).toEqual({ wait: 'registration', medianDays: 2, count: null })
})

test('one kind alone', () => {
  const numbers = show({ exact: true, kind: 'criminal' })
  expect([numbers.total, table(numbers, 'kind')]).toEqual([12, { criminal: 12 }])
})

test('a period counts the cases opened in it', () => {
  expect(show({ exact: true, fromYear: 2026 }).total).toBe(10)
  expect(show({ exact: true, untilYear: 2025 }).total).toBe(10)
})

test('a kind alone does not tell what the table of kinds hides', () => {
  const [all, one] = [show({ exact: false }), show({ exact: false, kind: 'civil-defamation' })]
  expect(table(all, 'kind')).toMatchObject({ 'civil-defamation': null, 'support-only': null })
  // Twenty less twelve less six would be the two that are hidden.
  expect(one.total).toBeNull()
  expect(one.tables.every(({ total, cells }) => total === null && cells.length === 0)).toBe(true)
  expect(one.waits.every(({ medianDays }) => medianDays === null)).toBe(true)
  expect(show({ exact: false, kind: 'criminal' }).total).toBe(12)
})

test('nor do years, alone or with a kind', () => {
  expect(show({ exact: false, fromYear: 2026 }).total).toBe(10)
  // Two criminal cases are of 2026.
  expect(show({ exact: false, kind: 'criminal', untilYear: 2025 }).total).toBeNull()
  expect(show({ exact: false, kind: 'criminal', untilYear: 2026 }).total).toBe(12)
})
