import type { ReadDb, SqlValue } from '../vault/database.ts'

export type Period = { readonly from?: string | undefined; readonly until?: string | undefined }
export type Counted = { readonly key: string | null; readonly count: number }

/** Cases that are not deleted and were opened in the period; without bounds, also those without a day. */
function counted({ from, until }: Period): { where: string; values: SqlValue[] } {
  const bounds = [
    ...(from === undefined ? [] : [['c.opened_on >= ?', from] as const]),
    ...(until === undefined ? [] : [['c.opened_on <= ?', until] as const]),
  ]
  return {
    where: ['c.deleted_at IS NULL', ...bounds.map(([clause]) => clause)].join(' AND '),
    values: bounds.map(([, value]) => value),
  }
}

const columns = {
  kind: 'c.kind',
  year: 'substr(c.opened_on, 1, 4)',
  region: "json_extract(c.data, '$.region')",
  outcome:
    "CASE WHEN json_extract(c.data, '$.closedOn') IS NULL THEN 'open' ELSE json_extract(c.data, '$.outcomeKind') END",
  minors: `CASE WHEN EXISTS (
      SELECT 1 FROM role r JOIN person p ON p.id = r.person_id
      WHERE r.case_id = c.id AND r.deleted_at IS NULL AND r.role IN ('survivor', 'victim')
        AND (p.minor = 1 OR json_extract(p.data, '$.birthDate') > date(coalesce(c.opened_on, c.created_at), '-18 years'))
    ) THEN 'yes' ELSE 'no' END`,
} as const
export type CaseColumn = keyof typeof columns

/** How many cases of the period have each value. */
export function countCases(db: ReadDb, column: CaseColumn, period: Period): Counted[] {
  const { where, values } = counted(period)
  return db.all<Counted>(
    `SELECT ${columns[column]} AS key, count(*) AS count FROM case_record c WHERE ${where} GROUP BY 1 ORDER BY 1`,
    values,
  )
}
