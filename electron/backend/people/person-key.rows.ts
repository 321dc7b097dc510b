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

/** Pairs of people who share a number or a name; of one person when `id` is given. */
export function listKeyPairs(db: ReadDb, id: string | undefined): KeyPair[] {
  const ofOne = id === undefined ? '' : 'AND (a.person_id = :id OR b.person_id = :id)'
  const sql = `SELECT DISTINCT a.person_id AS one, b.person_id AS other, a.kind AS kind
     FROM person_key AS a JOIN person_key AS b ON b.kind = a.kind AND b.key = a.key AND b.person_id > a.person_id
     WHERE a.kind IN ('number', 'name') ${ofOne} ORDER BY a.kind DESC, a.person_id, b.person_id LIMIT :most`
  return db.all<KeyPair>(sql, { most: mostPairs, ...(id === undefined ? {} : { id }) })
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
