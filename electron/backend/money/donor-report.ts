import type { ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { LedgerLine } from '../../../shared/money/donor-report.ts'
import type { ReadDb } from '../vault/database.ts'
import { reportLines } from './ledger.rows.ts'

export type ReportInput = ParsedInputOf<'ledger.preview-report'>

/** What the report is made of: nothing of a person or a case is read for it but how many there are. */
export function donorLines(db: ReadDb, { from, until, fund, unit }: ReportInput): LedgerLine[] {
  return reportLines(db, { from, until, fund }, unit).map((row) => ({
    ...row,
    fund: row.fund ?? undefined,
    helpedId: row.helpedId ?? undefined,
    isLive: row.isLive === 1,
  }))
}
