import type { ReadDb, SqlValue } from '../vault/database.ts'

/** Which cases are counted. */
export type Cut = {
  readonly fromYear?: number | undefined
  readonly untilYear?: number | undefined
  readonly kind?: string | undefined
}
export type Counted = { readonly key: string | null; readonly count: number }

/** Cases that are not deleted and were opened in the years; without bounds, also those without a day. */
function counted({ fromYear, untilYear, kind }: Cut): { where: string; values: SqlValue[] } {
  const bounds = [
    ...(fromYear === undefined ? [] : [['c.opened_on >= ?', `${String(fromYear)}-01-01`] as const]),
    ...(untilYear === undefined ? [] : [['c.opened_on <= ?', `${String(untilYear)}-12-31`] as const]),
    ...(kind === undefined ? [] : [['c.kind = ?', kind] as const]),
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
        AND (p.minor = 1 OR json_extract(p.data, '$.birthDate') >= date(coalesce(c.opened_on, c.created_at), '-18 years'))
    ) THEN 'yes' ELSE 'no' END`,
} as const
type CaseColumn = keyof typeof columns

/** How many cases of the cut have each value. */
export function countCases(db: ReadDb, column: CaseColumn, cut: Cut): Counted[] {
  const { where, values } = counted(cut)
  return db.all<Counted>(
    `SELECT ${columns[column]} AS key, count(*) AS count FROM case_record c WHERE ${where} GROUP BY 1 ORDER BY 1`,
    values,
  )
}

const recordValues = {
  violence: { table: 'incident', value: "coalesce(json_extract(r.data, '$.gbvType'), 'not-assessed')" },
  measures: { table: 'measure', value: "json_extract(r.data, '$.kind')" },
} as const

/** How many incidents, or measures, of the cases of the cut have each value. */
export function countRecords(db: ReadDb, name: keyof typeof recordValues, cut: Cut): Counted[] {
  const { where, values } = counted(cut)
  const { table, value } = recordValues[name]
  return db.all<Counted>(
    `SELECT ${value} AS key, count(*) AS count FROM ${table} r JOIN case_record c ON c.id = r.case_id
     WHERE r.deleted_at IS NULL AND ${where} GROUP BY 1 ORDER BY 1`,
    values,
  )
}

/** When the reports of the cases of the cut were made, registered and answered, as days or instants. */
type ReportDays = {
  readonly made: string
  readonly registration: string | null
  readonly answer: string | null
}

export function listReportDays(db: ReadDb, cut: Cut): ReportDays[] {
  const { where, values } = counted(cut)
  return db.all<ReportDays>(
    `SELECT json_extract(r.data, '$.madeAt') AS made, json_extract(r.data, '$.registration.at') AS registration,
       json_extract(r.data, '$.respondedOn') AS answer
     FROM report r JOIN case_record c ON c.id = r.case_id WHERE r.deleted_at IS NULL AND ${where}`,
    values,
  )
}

/** The first and the last year a case was opened in; undefined before the first case with a day. */
export function openedYears(db: ReadDb): { first: number; last: number } | undefined {
  const [found] = db.all<{ first: string | null; last: string | null }>(
    'SELECT min(opened_on) AS first, max(opened_on) AS last FROM case_record WHERE deleted_at IS NULL',
    [],
  )
  if (found === undefined || found.first === null || found.last === null) return undefined
  return { first: Number(found.first.slice(0, 4)), last: Number(found.last.slice(0, 4)) }
}
