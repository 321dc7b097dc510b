import { searchable } from '../search/searchable.ts'
import type { ReadDb, SqlParameters, SqlValue } from '../vault/database.ts'
import type { CustodyEntry } from '../vault/custody.ts'

/** Which entries of the log: of a case with everything in it, of one record, of a kind, of a person, of a time. */
type EntryFilter = {
  readonly caseId?: string | undefined
  readonly subject?: string | undefined
  readonly action?: string | undefined
  readonly actor?: string | undefined
  /** Instants; `until` is not included. */
  readonly since?: string | undefined
  readonly until?: string | undefined
}

const columns = 'sequence, time, actor, action, subject, commitment, previous_hash AS previousHash, hash'

/** Tables of records that belong to a case. */
const tablesOfCase = [...searchable.values()].filter((table) => table.caseId !== undefined)

/** The case itself, all records of it, deleted ones too, and the people who have a part in it. */
const subjectsOfCase = [
  'SELECT :caseId',
  'SELECT person_id FROM role WHERE case_id = :caseId',
  ...tablesOfCase.map(({ table }) => `SELECT id FROM ${table} WHERE case_id = :caseId`),
].join(' UNION\n  ')

function conditionsOf(filter: EntryFilter): { where: string; values: Record<string, SqlValue> } {
  const conditions: readonly [keyof EntryFilter, string][] = [
    ['caseId', `subject IN (${subjectsOfCase})`],
    // What became of a record that was merged into this one belongs to its history.
    ['subject', 'subject IN (SELECT :subject UNION SELECT id FROM person WHERE merged_into_id = :subject)'],
    ['action', 'action = :action'],
    ['actor', 'actor = :actor'],
    ['since', 'time >= :since'],
    ['until', 'time < :until'],
  ]
  const used = conditions.filter(([name]) => filter[name] !== undefined)
  return {
    where: used.length === 0 ? '1' : used.map(([, condition]) => condition).join(' AND '),
    values: Object.fromEntries(used.map(([name]) => [name, filter[name] ?? ''])),
  }
}

/** The driver takes no names for a statement that has none. */
function named(values: Record<string, SqlValue>): SqlParameters {
  return Object.keys(values).length === 0 ? [] : values
}

/** A page of the log, the newest entry first, and how many there are. */
export function findEntriesNewestFirst(
  db: ReadDb,
  filter: EntryFilter,
  page: { readonly offset: number; readonly limit: number },
): { entries: CustodyEntry[]; total: number } {
  const { where, values } = conditionsOf(filter)
  const entries = db.all<CustodyEntry>(
    `SELECT ${columns} FROM custody_entry WHERE ${where} ORDER BY sequence DESC LIMIT :limit OFFSET :offset`,
    { ...values, ...page },
  )
  const total = db.get<{ n: number }>(`SELECT count(*) AS n FROM custody_entry WHERE ${where}`, named(values))
  return { entries, total: total?.n ?? 0 }
}

/** What a filter may choose from: who did something, and what was done. */
export function findChoices(db: ReadDb, caseId: string | undefined): { actors: string[]; actions: string[] } {
  const { where, values } = conditionsOf({ caseId })
  const distinct = (column: 'actor' | 'action') =>
    db
      .all<{ value: string }>(
        `SELECT DISTINCT ${column} AS value FROM custody_entry WHERE ${where} ORDER BY 1`,
        named(values),
      )
      .map(({ value }) => value)
  return { actors: distinct('actor'), actions: distinct('action') }
}

/** Records that were merged into a person. */
export function findMerged(db: ReadDb, personId: string): string[] {
  return db
    .all<{ id: string }>('SELECT id FROM person WHERE merged_into_id = ?', [personId])
    .map(({ id }) => id)
}

/** Whether the details of an entry are still there. */
export function hasDetails(db: ReadDb, sequence: number): boolean {
  return db.get('SELECT 1 FROM custody_details WHERE sequence = ?', [sequence]) !== undefined
}
