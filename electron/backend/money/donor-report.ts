import type { ParsedInputOf } from '../../../shared/contract/contract.ts'
import { buildDonorReport, type CurrencyReport } from '../../../shared/money/donor-report.ts'
import type { ReadDb } from '../vault/database.ts'
import { reportLines } from './ledger.rows.ts'

export type ReportInput = ParsedInputOf<'ledger.preview-report'>

/** The numbers of the report: nothing of a person or a case is read for it but how many there are. */
export function donorReport(db: ReadDb, { from, until, fund, unit }: ReportInput): CurrencyReport[] {
  const lines = reportLines(db, { from, until, fund }).map((row) => ({
    ...row,
    fund: row.fund ?? undefined,
    helpedId: row.helpedId ?? undefined,
    isLive: row.isLive === 1,
  }))
  return buildDonorReport(lines, unit)
}
