import type { PersonKey } from '../../../shared/language/person-keys.ts'
import type { ReadDb, WriteDb } from '../vault/database.ts'

/** Puts the keys of a person in place of those she had. */
export function saveKeys(db: WriteDb, personId: string, keys: readonly PersonKey[]): void {
  db.run('DELETE FROM person_key WHERE person_id = ?', [personId])
  for (const { kind, key } of keys)
    db.run('INSERT INTO person_key (person_id, kind, key) VALUES (?, ?, ?)', [personId, kind, key])
}

/** Most people that one key finds: a surname that half the country bears tells nothing more. */
const mostFound = 200

/** People who have any of these keys. */
export function findByKeys(db: ReadDb, kind: PersonKey['kind'], keys: readonly string[]): string[] {
  return db
    .all<{ id: string }>(
      `SELECT DISTINCT person_id AS id FROM person_key WHERE kind = ? AND key IN (SELECT value FROM json_each(?))
       ORDER BY person_id LIMIT ?`,
      [kind, JSON.stringify(keys), mostFound],
    )
    .map((row) => row.id)
}

export type KeyPair = { readonly one: string; readonly other: string; readonly kind: 'number' | 'name' }

const mostPairs = 2_000
/** A name that more people bear says nothing of whether two of them are one. */
const mostBearers = 50

/**
 * Pairs of people who share a number or a name; of one person when `id` is given. Who has a patronymic is compared with those who
 * have the same one or none.
 */
export function listKeyPairs(db: ReadDb, id: string | undefined): KeyPair[] {
  const ofOne = id === undefined ? '' : 'AND (a.person_id = :id OR b.person_id = :id)'
  const mine = id === undefined ? '' : 'AND key IN (SELECT key FROM person_key WHERE person_id = :id)'
  const sql = `
    WITH shared AS (
      SELECT kind, key FROM person_key WHERE kind IN ('number', 'full', 'short', 'name') ${mine}
      GROUP BY kind, key HAVING count(*) BETWEEN 2 AND :bearers
    ), pairs AS (
      SELECT a.person_id AS one, b.person_id AS other, iif(a.kind = 'number', 'number', 'name') AS kind
      FROM shared AS s JOIN person_key AS a ON a.kind = s.kind AND a.key = s.key
        JOIN person_key AS b ON b.kind = s.kind AND b.key = s.key AND b.person_id > a.person_id
      WHERE s.kind <> 'name' ${ofOne}
      UNION
      SELECT min(a.person_id, b.person_id), max(a.person_id, b.person_id), 'name'
      FROM shared AS s JOIN person_key AS a ON a.kind = 'short' AND a.key = s.key
        JOIN person_key AS b ON b.kind = 'name' AND b.key = s.key AND b.person_id <> a.person_id
      WHERE s.kind = 'name' ${ofOne}
    )
    SELECT one, other, kind FROM pairs ORDER BY kind DESC, one, other LIMIT :most`
  return db.all<KeyPair>(sql, { most: mostPairs, bearers: mostBearers, ...(id === undefined ? {} : { id }) })
}

/** How many cases a person has a part in. */
export function countCases(db: ReadDb, personId: string): number {
  return (
    db.get<{ n: number }>(
      'SELECT count(DISTINCT case_id) AS n FROM role WHERE person_id = ? AND deleted_at IS NULL',
      [personId],
    )?.n ?? 0
  )
}

/** The people who open the vault. */
export function listOwners(db: ReadDb): string[] {
  return db
    .all<{ id: string }>('SELECT DISTINCT person_id AS id FROM slot ORDER BY slot_id')
    .map((row) => row.id)
}
