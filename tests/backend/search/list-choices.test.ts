import { afterAll, beforeAll, expect, test } from 'vitest'
import { caseTable } from '../../../electron/backend/cases/cases.ts'
import { evidenceTable } from '../../../electron/backend/evidence/evidence.ts'
import { deleteRecord } from '../../../electron/backend/records/record-table.ts'
import { listChoices } from '../../../electron/backend/search/search.ts'
import { openTestRooms, type TestRooms } from '../../kit/test-rooms.ts'

let rooms: TestRooms
let one: string
let other: string

beforeAll(async () => {
  rooms = await openTestRooms()
  one = rooms.add(caseTable, { title: 'Первое дело', kind: 'criminal' })
  other = rooms.add(caseTable, { title: 'Второе дело', kind: 'criminal' })
  for (const [caseId, title] of [
    [one, 'Справка'],
    [one, 'Письмо'],
    [other, 'Справка другого дела'],
  ] as const)
    rooms.add(evidenceTable, { caseId, title, kind: 'document' })
})
afterAll(() => rooms.close())

const choices = (input: object) =>
  rooms.query((context) => listChoices(context, { entity: 'evidence', limit: 30, ...input })).choices
const titles = (input: object) => choices(input).map(({ title }) => title)

test('offers the records of one case by title, narrowed by what is typed', () => {
  expect(titles({ caseId: one })).toEqual(['Письмо', 'Справка'])
  expect(titles({ caseId: one, text: 'справ' })).toEqual(['Справка'])
  expect(titles({ text: 'справ' })).toHaveLength(2)
})

test('a type that belongs to no case is not narrowed by one', () => {
  expect(titles({ entity: 'case', caseId: one })).toEqual(['Второе дело', 'Первое дело'])
})

test('names the records asked for, and leaves out what is deleted', () => {
  const [letter] = choices({ caseId: one })
  const id = letter?.id ?? ''
  expect(choices({ ids: [id] })).toEqual([{ id, title: 'Письмо' }])
  rooms.command((context) => deleteRecord(context, evidenceTable, { id, reason: 'проба' }))
  expect(choices({ ids: [id] })).toEqual([])
})

test('a type nobody knows is refused', () => {
  expect(() => choices({ entity: 'nothing' })).toThrow('record.not-found')
})
