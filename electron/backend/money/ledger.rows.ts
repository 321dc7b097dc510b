import type { LedgerDimension } from '../../../shared/contract/money-contract.ts'
import type { Currency, LedgerCategory, LedgerDirection } from '../../../shared/model/ledger.ts'
import type { PeriodUnit } from '../../../shared/money/donor-report.ts'
import type { ReadDb, SqlValue } from '../vault/database.ts'

/** Which entries are read; `undefined` binds nothing. */
export type LedgerBounds = {
  readonly caseId?: string | undefined
  readonly general?: boolean | undefined
  readonly fund?: string | undefined
  readonly category?: string | undefined
  readonly from?: string | undefined
  readonly until?: string | undefined
}

const clauses: Readonly<Record<Exclude<keyof LedgerBounds, 'general'>, string>> = {
  caseId: 'case_id = ?',
  fund: 'fund = ?',
  category: 'category = ?',
  from: 'paid_on >= ?',
  until: 'paid_on <= ?',
}

function boundTo(bounds: LedgerBounds): { where: string; values: SqlValue[] } {
  const used = (Object.keys(clauses) as (keyof typeof clauses)[]).flatMap((name) => {
    const value = bounds[name]
    return value === undefined ? [] : [[clauses[name], value] as const]
  })
  const general = bounds.general === true ? ['case_id IS NULL'] : []
  return {
    where: ['deleted_at IS NULL', ...general, ...used.map(([clause]) => clause)].join(' AND '),
    values: used.map(([, value]) => value),
  }
}

const keys: Readonly<Record<LedgerDimension, string>> = {
  case: 'case_id',
  fund: 'fund',
  category: 'category',
  month: 'substr(paid_on, 1, 7)',
  quarter: "substr(paid_on, 1, 4) || '-Q' || ((CAST(substr(paid_on, 6, 2) AS INTEGER) + 2) / 3)",
  year: 'substr(paid_on, 1, 4)',
}

const signed = 'CASE WHEN reverses_id IS NULL THEN amount_tiyn ELSE -amount_tiyn END'
const sums = `currency, count(*) AS entries,
  sum(CASE WHEN direction = 'in' THEN ${signed} ELSE 0 END) AS inTiyn,
  sum(CASE WHEN direction = 'out' THEN ${signed} ELSE 0 END) AS outTiyn`

export type SumRow = {
  readonly currency: Currency
  readonly entries: number
  readonly inTiyn: number
  readonly outTiyn: number
}

/** Sums by one dimension, currency by currency, the greatest first. Integers alone are added. */
export function sumBy(
  db: ReadDb,
  by: LedgerDimension,
  bounds: LedgerBounds,
): (SumRow & { key: string | null })[] {
  const { where, values } = boundTo(bounds)
  const isPeriod = by === 'month' || by === 'quarter' || by === 'year'
  return db.all(
    `SELECT ${keys[by]} AS key, ${sums} FROM ledger WHERE ${where} GROUP BY key, currency
     ORDER BY ${isPeriod ? 'key' : 'outTiyn + inTiyn DESC, key'}, currency`,
    values,
  )
}

/** The sums of all entries, currency by currency. */
export function sumAll(db: ReadDb, bounds: LedgerBounds): SumRow[] {
  const { where, values } = boundTo(bounds)
  return db.all(`SELECT ${sums} FROM ledger WHERE ${where} GROUP BY currency ORDER BY currency`, values)
}

export type LineRow = {
  readonly direction: LedgerDirection
  readonly category: LedgerCategory
  readonly fund: string | null
  readonly currency: Currency
  readonly period: string
  readonly signedTiyn: number
  readonly helpedId: string | null
  readonly isLive: number
}

/** What a report by periods of a length needs of each entry: no name and no free text but the fund's. */
export function reportLines(db: ReadDb, bounds: LedgerBounds, unit: PeriodUnit): LineRow[] {
  const { where, values } = boundTo(bounds)
  return db.all(
    `SELECT direction, category, fund, currency, ${keys[unit]} AS period, ${signed} AS signedTiyn, helped_id AS helpedId,
       reverses_id IS NULL AND NOT EXISTS (SELECT 1 FROM ledger AS back WHERE back.reverses_id = ledger.id) AS isLive
     FROM ledger WHERE ${where} ORDER BY paid_on, id`,
    values,
  )
}

export type CostRow = {
  readonly paidOn: string
  readonly ground: string
  readonly purpose: string
  readonly amountTiyn: number
  readonly currency: Currency
}

/** What was paid for a case as its costs and not taken back, the earliest first. */
export function caseCosts(db: ReadDb, caseId: string): CostRow[] {
  return db.all(
    `SELECT paid_on AS paidOn, json_extract(data, '$.costGround') AS ground, json_extract(data, '$.purpose') AS purpose,
       amount_tiyn AS amountTiyn, currency
     FROM ledger WHERE case_id = ? AND deleted_at IS NULL AND direction = 'out' AND reverses_id IS NULL
       AND json_extract(data, '$.costGround') IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM ledger AS back WHERE back.reverses_id = ledger.id)
     ORDER BY paid_on, id`,
    [caseId],
  )
}

/** Every fund named in the ledger. */
export function listFunds(db: ReadDb): string[] {
  return db
    .all<{ fund: string }>(
      'SELECT DISTINCT fund FROM ledger WHERE fund IS NOT NULL AND deleted_at IS NULL ORDER BY fund',
    )
    .map(({ fund }) => fund)
}
