import type { FoundTable } from '../../../../shared/case-import/found-table.ts'
import { readCsv } from './read-csv.ts'
import { readWorkbook } from './read-workbook.ts'

const begins = (bytes: Uint8Array, ...signs: number[]) => signs.every((sign, place) => bytes[place] === sign)

/** The sheets of a foreign table, XLSX or text, told apart by what the file begins with. It answers, it does not throw. */
export async function readTable(bytes: Uint8Array): Promise<FoundTable> {
  if (bytes.length === 0) return { outcome: 'refused', reason: 'empty' }
  // Excel before 2007, and a workbook under a password.
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { outcome: 'refused', reason: 'old-excel' }
  if (begins(bytes, 0x50, 0x4b)) return readWorkbook(bytes)
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46)) return { outcome: 'refused', reason: 'not-table' }
  return readCsv(bytes)
}
