import type { BoardSort } from '../../../shared/contract/suit-board-contract.ts'
import type { ReadDb, SqlValue } from '../vault/database.ts'

export type BoardQuery = {
  readonly today: string
  readonly sort: BoardSort
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
  /** Folded words as the search index takes them. */
  readonly match?: string | undefined
  readonly direction?: string | undefined
  readonly outcome?: string | undefined
  readonly open?: boolean | undefined
  readonly courtId?: string | undefined
  readonly lawyerId?: string | undefined
}

export type StoredBoardRow = {
  readonly id: string
  readonly caseId: string
  readonly caseTitle: string
  readonly direction: string
  readonly courtId: string | null
  readonly lawyerId: string | null
  readonly stage: string | null
  readonly filedOn: string | null
  readonly hearingOn: string | null
  readonly dueOn: string | null
  readonly endsOn: string | null
  readonly outcome: string | null
  readonly claimed: number | null
  readonly awarded: number | null
  readonly costsClaimed: number | null
  readonly costsAwarded: number | null
}

const field = (name: string) => `json_extract(s.data, '$.${name}')`
const hearingOn = `(SELECT min(h.held_on) FROM hearing AS h WHERE h.case_id = s.case_id AND h.deleted_at IS NULL
  AND h.state = 'planned' AND h.held_on >= :today AND (h.suit_id IS NULL OR h.suit_id = s.id))`
const dueOn = `(SELECT min(f.due_on) FROM filing AS f INDEXED BY filing_next WHERE f.case_id = s.case_id AND f.deleted_at IS NULL
  AND f.sent_at IS NULL AND f.due_on >= :today AND (f.suit_id IS NULL OR f.suit_id = s.id))`
const endsOn = `(SELECT min(d.ends_on) FROM deadline AS d WHERE d.case_id = s.case_id AND d.deleted_at IS NULL
  AND d.open = 1 AND d.ends_on >= :today)`
const lawyerId = "json_extract(c.data, '$.leadLawyerId')"
const keyOf = (id: string) => `(SELECT p.sort_key FROM person AS p WHERE p.id = ${id})`

const orders: Readonly<Record<BoardSort, string>> = {
  next: `min(coalesce(${hearingOn}, '9999'), coalesce(${dueOn}, '9999'), coalesce(${endsOn}, '9999'))`,
  filed: field('filedOn'),
  case: 'c.sort_key',
  plaintiff: `(SELECT min(p.sort_key) FROM role AS r JOIN person AS p ON p.id = r.person_id
    WHERE r.case_id = s.case_id AND r.role = 'plaintiff' AND r.deleted_at IS NULL)`,
  court: keyOf('c.court_id'),
  stage: 'c.stage_key',
  lawyer: keyOf(lawyerId),
  claimed: field('moralDamageTiyn'),
  awarded: field('awardedTiyn'),
  'costs-claimed': field('costsClaimedTiyn'),
  'costs-awarded': field('costsAwardedTiyn'),
}

function where(query: BoardQuery): { clauses: string; values: SqlValue[] } {
  const clauses = ['s.deleted_at IS NULL', 'c.deleted_at IS NULL']
  const values: SqlValue[] = []
  const equal = (expression: string, value: string | undefined) => {
    if (value === undefined) return
    clauses.push(`${expression} = ?`)
    values.push(value)
  }
  equal('s.direction', query.direction)
  equal(field('outcome'), query.outcome)
  equal('c.court_id', query.courtId)
  equal(lawyerId, query.lawyerId)
  if (query.open !== undefined) clauses.push(`${field('outcome')} IS ${query.open ? '' : 'NOT '}NULL`)
  if (query.match !== undefined) {
    const found = (entity: string) =>
      `SELECT record_id FROM search_entry WHERE entity = '${entity}' AND rowid IN (SELECT rowid FROM search_text WHERE search_text MATCH ?)`
    clauses.push(`(s.case_id IN (${found('case')}) OR s.case_id IN (SELECT r.case_id FROM role AS r
      WHERE r.role = 'plaintiff' AND r.deleted_at IS NULL AND r.person_id IN (${found('person')})))`)
    values.push(query.match, query.match)
  }
  return { clauses: clauses.join(' AND '), values }
}

const from = 'FROM suit AS s JOIN case_record AS c ON c.id = s.case_id'

/** The suits of the whole vault in one order, a page of them. */
export function listBoard(db: ReadDb, query: BoardQuery): StoredBoardRow[] {
  const { clauses, values } = where(query)
  const day = (sql: string) => sql.replaceAll(':today', `'${query.today.replaceAll(/[^\d-]/gu, '')}'`)
  return db.all<StoredBoardRow>(
    day(`SELECT s.id, s.case_id AS caseId, json_extract(c.data, '$.title') AS caseTitle, s.direction,
       c.court_id AS courtId, ${lawyerId} AS lawyerId, c.stage, ${field('filedOn')} AS filedOn,
       ${hearingOn} AS hearingOn, ${dueOn} AS dueOn, ${endsOn} AS endsOn, ${field('outcome')} AS outcome,
       ${field('moralDamageTiyn')} AS claimed, ${field('awardedTiyn')} AS awarded,
       ${field('costsClaimedTiyn')} AS costsClaimed, ${field('costsAwardedTiyn')} AS costsAwarded
     ${from} WHERE s.id IN (SELECT s.id ${from} WHERE ${clauses}
       ORDER BY ${orders[query.sort]} ${query.descending ? 'DESC' : 'ASC'} NULLS LAST, s.id LIMIT ? OFFSET ?)
     ORDER BY ${orders[query.sort]} ${query.descending ? 'DESC' : 'ASC'} NULLS LAST, s.id`),
    [...values, query.limit, query.offset],
  )
}

/** The most courts or lawyers that are offered. */
const mostOffered = 500

/** Who stands in a column of the cases that have suits, in dictionary order. */
export function listOnBoard(db: ReadDb, column: 'court' | 'lawyer'): { id: string; name: string }[] {
  const id = column === 'court' ? 'c.court_id' : 'c.lead_lawyer_id'
  return db.all<{ id: string; name: string }>(
    `SELECT p.id, e.title AS name FROM person AS p JOIN search_entry AS e ON e.entity = 'person' AND e.record_id = p.id
     WHERE p.deleted_at IS NULL AND p.id IN (SELECT ${id} ${from} WHERE s.deleted_at IS NULL AND c.deleted_at IS NULL)
     ORDER BY p.sort_key, p.id LIMIT ?`,
    [mostOffered],
  )
}

export type TotalsRow = {
  readonly suits: number
  readonly claimed: number
  readonly awarded: number
  readonly costsClaimed: number
  readonly costsAwarded: number
}

/** What all of them come to, whichever page is shown. */
export function sumBoard(db: ReadDb, query: BoardQuery): TotalsRow {
  const { clauses, values } = where(query)
  const sum = (name: string) => `coalesce(sum(${field(name)}), 0)`
  const row = db.get<TotalsRow>(
    `SELECT count(*) AS suits, ${sum('moralDamageTiyn')} AS claimed, ${sum('awardedTiyn')} AS awarded,
       ${sum('costsClaimedTiyn')} AS costsClaimed, ${sum('costsAwardedTiyn')} AS costsAwarded ${from} WHERE ${clauses}`,
    values,
  )
  return row ?? { suits: 0, claimed: 0, awarded: 0, costsClaimed: 0, costsAwarded: 0 }
}
