import type { EvidenceQuestion } from '../../../shared/contract/evidence-list-contract.ts'
import { matchExpression } from '../search/match-expression.ts'
import type { ReadDb, SqlValue } from '../vault/database.ts'

const columns = { title: 'sort_key', date: 'dated_on', 'taken-in': 'created_at' } as const

/** The index of migration `evidence-lists` that answers a question without a look at the records themselves. */
function indexFor({ filter = {}, sort }: EvidenceQuestion): string {
  if (filter.withoutSource === true) return 'evidence_list_no_source'
  if (filter.kind !== undefined) return 'evidence_list_kind'
  return { title: 'evidence_list_title', date: 'evidence_list_date', 'taken-in': 'evidence_list_taken_in' }[
    sort
  ]
}

/** Exhibits whose own words or whose files' texts match. */
const matchingItems = `id IN (
  WITH hit AS MATERIALIZED (
    SELECT s.entity, s.record_id FROM search_text JOIN search_entry AS s ON s.rowid = search_text.rowid
    WHERE search_text MATCH ?)
  SELECT record_id FROM hit WHERE entity = 'evidence'
  UNION ALL
  SELECT f.evidence_id FROM hit JOIN evidence_file AS f ON f.id = hit.record_id WHERE hit.entity = 'file')`

/** Exhibits that have a file whose text is not known. */
const unreadItems = `id IN (SELECT f.evidence_id FROM evidence_text AS t JOIN evidence_file AS f ON f.id = t.file_id
  WHERE t.state = 'not-read')`

function conditionOf({ caseId, text = '', filter = {} }: EvidenceQuestion) {
  const clauses = ['case_id = ?', 'deleted_at IS NULL']
  const values: SqlValue[] = [caseId]
  if (filter.kind !== undefined) {
    clauses.push('kind = ?')
    values.push(filter.kind)
  }
  if (filter.withoutSource === true) clauses.push("json_extract(data, '$.source') IS NULL")
  if (filter.unread === true) clauses.push(unreadItems)
  if (text.trim() !== '') {
    clauses.push(matchingItems)
    values.push(matchExpression(text))
  }
  return { where: clauses.join(' AND '), values }
}

/** Every exhibit a question is about, in its order; what is undated comes last, whichever way the list runs. */
export function listIds(db: ReadDb, question: EvidenceQuestion): string[] {
  const { where, values } = conditionOf(question)
  const column = columns[question.sort]
  const order = question.descending ? `${column} DESC, id DESC` : `${column} ASC NULLS LAST, id ASC`
  return db
    .all<{ id: string }>(
      `SELECT id FROM evidence INDEXED BY ${indexFor(question)} WHERE ${where} ORDER BY ${order}`,
      values,
    )
    .map((row) => row.id)
}

export type ListedRow = {
  readonly id: string
  readonly version: number
  readonly created_at: string
  readonly data: string
}

/** What a list shows of these exhibits, in no order. */
export function rowsOf(db: ReadDb, ids: readonly string[]): ListedRow[] {
  return db.all<ListedRow>(
    'SELECT id, version, created_at, data FROM evidence WHERE id IN (SELECT value FROM json_each(?))',
    [JSON.stringify(ids)],
  )
}

/** A number that grows with every change of the vault: each leaves a custody entry. */
export function changeCount(db: ReadDb): number {
  return db.get<{ n: number | null }>('SELECT max(sequence) AS n FROM custody_entry')?.n ?? 0
}
