import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'
import { csvOf } from './messy-list.ts'
import { readList } from './read-list.ts'

let kit: TestBackend
beforeAll(async () => {
  kit = await openTestBackend()
})
afterAll(() => kit.close())

const rows = [
  ['Дело №', 'Вид дела', 'Потерпевшая'],
  ['Іс №', 'Іс түрі', 'Күдікті'],
  ['1', 'уголовное', 'Небылицын Пётр'],
]

test('a sheet is described by the row of headings that is chosen, and its mapping proposed from it', async () => {
  const { table, sheets } = await readList(kit, 'list.csv', csvOf(rows))
  expect(sheets[0]).toMatchObject({ rows: 2, headings: rows[0], proposed: { headingRow: 1 } })
  const chosen = await kit.ask('case.describe-sheet', { table, sheet: 0, headingRow: 2 })
  expect(chosen).toEqual({
    name: sheets[0]?.name,
    rows: 1,
    headings: rows[1],
    sample: [rows[2]],
    proposed: {
      headingRow: 2,
      people: [{ role: 'suspect' }],
      columns: [
        { heading: 'Іс №', place: 0, field: 'internalNumber' },
        { heading: 'Іс түрі', place: 1, field: 'kind' },
        { heading: 'Күдікті', place: 2, field: 'fullName', person: 1 },
      ],
    },
  })
  const seen = await kit.ask('case.preview-import', { table, mapping: chosen.proposed })
  expect(seen).toMatchObject({ missing: [], rows: [{ row: 3, title: '№ 1 — Небылицын Пётр' }] })
  const again = await kit.ask('case.describe-sheet', { table, headingRow: 1 })
  expect(again).toEqual(sheets[0])
})

test('a row below the table has no headings; a sheet or a table that is not there is told', async () => {
  const { table } = await readList(kit, 'list.csv', csvOf(rows))
  const below = await kit.ask('case.describe-sheet', { table, headingRow: 500 })
  expect(below).toMatchObject({ rows: 0, headings: ['', '', ''], sample: [], proposed: { columns: [] } })
  for (const asked of [
    { table, sheet: 1, headingRow: 1 },
    { table: 'gone', headingRow: 1 },
  ])
    expect((await kit.refusal('case.describe-sheet', asked)).code).toBe('import.table-gone')
  expect((await kit.refusal('case.describe-sheet', { table, headingRow: 0 })).code).toBe('input.invalid')
})
