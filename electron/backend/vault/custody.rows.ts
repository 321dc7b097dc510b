import type { CustodyDetails, CustodyEntry } from './custody-chain.ts'
import type { ReadDb, WriteDb } from './database.ts'

const columns = 'sequence, time, actor, action, subject, commitment, previous_hash AS previousHash, hash'

export type CustodyFilter = {
  subject?: string
  /** Entries about these count as about the subject: records that were merged into it. */
  besides?: readonly string[]
  fromSequence?: number
  limit?: number
}

export function insertEntry(db: WriteDb, entry: CustodyEntry): void {
  db.run(
    `INSERT INTO custody_entry (sequence, time, actor, action, subject, commitment, previous_hash, hash)
     VALUES (:sequence, :time, :actor, :action, :subject, :commitment, :previousHash, :hash)`,
    entry,
  )
}

export function insertDetails(db: WriteDb, { sequence, salt, details }: CustodyDetails): void {
  db.run('INSERT INTO custody_details (sequence, salt, details) VALUES (?, ?, ?)', [sequence, salt, details])
}

export function listEntries(
  db: ReadDb,
  { subject, besides = [], fromSequence = 1, limit }: CustodyFilter,
): CustodyEntry[] {
  // -1: no limit.
  const bounds = { fromSequence, limit: limit ?? -1 }
  if (subject === undefined) {
    const sql = `SELECT ${columns} FROM custody_entry WHERE sequence >= :fromSequence ORDER BY sequence LIMIT :limit`
    return db.all<CustodyEntry>(sql, bounds)
  }
  return db.all<CustodyEntry>(
    `SELECT ${columns} FROM custody_entry WHERE subject IN (SELECT value FROM json_each(:subjects)) AND sequence >= :fromSequence
     ORDER BY sequence LIMIT :limit`,
    { ...bounds, subjects: JSON.stringify([subject, ...besides]) },
  )
}

export function findEntry(db: ReadDb, sequence: number): CustodyEntry | undefined {
  return db.get<CustodyEntry>(`SELECT ${columns} FROM custody_entry WHERE sequence = ?`, [sequence])
}

export function findLastEntry(db: ReadDb): CustodyEntry | undefined {
  return db.get<CustodyEntry>(`SELECT ${columns} FROM custody_entry ORDER BY sequence DESC LIMIT 1`)
}

export function findDetails(db: ReadDb, sequence: number): CustodyDetails | undefined {
  const sql = 'SELECT sequence, salt, details FROM custody_details WHERE sequence = ?'
  return db.get<CustodyDetails>(sql, [sequence])
}

/** Details of the entries from `fromSequence` to `toSequence`, both included, in order. */
export function listDetails(db: ReadDb, fromSequence: number, toSequence: number): CustodyDetails[] {
  return db.all<CustodyDetails>(
    'SELECT sequence, salt, details FROM custody_details WHERE sequence BETWEEN ? AND ? ORDER BY sequence',
    [fromSequence, toSequence],
  )
}

export function deleteDetails(db: WriteDb, sequence: number): boolean {
  return db.run('DELETE FROM custody_details WHERE sequence = ?', [sequence]).changes > 0
}
