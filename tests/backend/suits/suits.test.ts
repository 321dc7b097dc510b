import { afterAll, beforeAll, expect, test } from 'vitest'
import { caseTable } from '../../../electron/backend/cases/cases.ts'
import { listSuitRecords, statementTable, suitTable } from '../../../electron/backend/suits/suits.ts'
import { statement } from '../../../shared/model/suit.ts'
import { openTestRooms, type TestRooms } from '../../kit/test-rooms.ts'

let rooms: TestRooms
beforeAll(async () => {
  rooms = await openTestRooms()
})
afterAll(() => rooms.close())

test('statements come in the order of the table, those without a place after them as they were entered', () => {
  const caseId = rooms.add(caseTable, { title: 'Дело', kind: 'civil-defamation' })
  const suitId = rooms.add(suitTable, { caseId, direction: 'against-us' })
  const add = (quotation: string, order?: number) =>
    rooms.add(statementTable, { caseId, suitId, quotation, ...(order === undefined ? {} : { order }) })
  add('без места 1')
  add('третье', 3)
  add('без места 2')
  add('первое', 1)
  const { statements, suits } = rooms.query(({ db }) => listSuitRecords(db, caseId))
  expect(statements.map((one) => one.quotation)).toEqual(['первое', 'третье', 'без места 1', 'без места 2'])
  expect(suits.map((one) => one.id)).toEqual([suitId])
})

test.each([
  [['true', 'opinion'], true],
  [['true', 'not-disseminated-by-us'], true],
  [['opinion', 'limitation'], false],
  [['true'], false],
  [[], false],
])('positions %j contradict each other: %s', (positions, expected) => {
  const id = '01900000-0000-7000-8000-000000000001'
  const fields = statement.parse({ caseId: id, suitId: id, quotation: 'x', positions })
  const codes = (statementTable.warnings?.(fields) ?? []).map((warning) => warning.code)
  expect(codes).toEqual(expected ? ['positions.inconsistent'] : [])
})
