import { afterAll, beforeAll, expect, test } from 'vitest'
import { caseTable } from '../../../electron/backend/cases/cases.ts'
import { listLeadLawyers } from '../../../electron/backend/cases/overview.rows.ts'
import { personTable } from '../../../electron/backend/people/people.ts'
import { listRecords } from '../../../electron/backend/records/record-table.ts'
import { openTestRooms, type TestRooms } from '../../kit/test-rooms.ts'

let rooms: TestRooms

beforeAll(async () => {
  rooms = await openTestRooms()
  const add = (fields: object) => rooms.add(caseTable, { kind: 'criminal', ...fields })
  add({ title: 'Б', internalNumber: '10/2026', stage: 'апелляция', language: 'ru', openedOn: '2026-01-02' })
  add({ title: 'А', internalNumber: '2/2026', stage: 'Әділет', closedOn: '2026-02-01', language: 'kk' })
  add({ title: 'В', internalNumber: '2/2025', confidentiality: 'sealed', courtNumber: '7-А' })
  add({ title: 'Г' })
})
afterAll(() => rooms.close())

function titles(input: Partial<Parameters<typeof listRecords>[2]>): string {
  return rooms
    .query((context) => listRecords(context, caseTable, { offset: 0, limit: 50, ...input }))
    .items.map((item) => item.title)
    .join('')
}

test.each([
  ['number', false, 'ВАБГ'],
  ['number', true, 'БАВГ'],
  ['stage', false, 'БАВГ'],
  ['court', false, 'ВБАГ'],
  ['language', false, 'АБВГ'],
  ['opened', true, 'БАВГ'],
  ['title', true, 'ГВБА'],
])('sorts by %s (descending: %s), what has no value last', (sort, descending, expected) => {
  expect(titles({ sort, descending })).toBe(expected)
})

test.each([
  [{ closed: true }, 'А'],
  [{ closed: false }, 'БВГ'],
  [{ confidentiality: 'normal' }, 'АБГ'],
  [{ confidentiality: 'sealed' }, 'В'],
  [{ language: 'kk' }, 'А'],
  [{ language: 'ru', closed: false }, 'Б'],
])('filters by %o', (filter, expected) => {
  expect(titles({ filter })).toBe(expected)
})

test('shows the cases of one lawyer, and names everyone who leads one', () => {
  const lawyer = (surname: string) => rooms.add(personTable, { kind: 'natural', name: { surname } })
  const [one, other] = [lawyer('Яковлев'), lawyer('Әбдіров')]
  lawyer('Никто')
  rooms.add(caseTable, { kind: 'criminal', title: 'Д', leadLawyerId: one })
  rooms.add(caseTable, { kind: 'criminal', title: 'Е', leadLawyerId: other })
  expect(titles({ filter: { leadLawyerId: one } })).toBe('Д')
  const lawyers = rooms.query(({ db }) => listLeadLawyers(db))
  expect(lawyers.map(({ name }) => name)).toEqual(['Әбдіров', 'Яковлев'])
})

test('keeps the order when a value changes', () => {
  const id = rooms.query((context) =>
    listRecords(context, caseTable, { text: '2/2025', offset: 0, limit: 1 }),
  ).items[0]
  expect(id?.title).toBe('В')
})
