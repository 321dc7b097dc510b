import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { csvLine } from '../../../electron/backend/whole-export/csv.ts'

test('a cell comes back as it was, but for what a table program would run', () => {
  const cells = ['Выдуманова; Сауле', 'две\nстроки', 'в "кавычках"', '', '-12.50', '12']
  expect(parse(csvLine(cells), { delimiter: ';' })).toEqual([cells])
  const risky = ['=1+1', '+7 700', '@SUM(A1)', '-1+1', '\t=1', '  =1', '-2']
  expect(parse(csvLine(risky), { delimiter: ';' })).toEqual([
    ["'=1+1", "'+7 700", "'@SUM(A1)", "'-1+1", "'\t=1", "'  =1", '-2'],
  ])
})
