import canonicalize from 'canonicalize'
import { Failure } from '../../../shared/failures/failure.ts'
import {
  computeCommitment,
  computeEntryHash,
  type CustodyEntry,
  custodyGenesis,
  type CustodyHead,
} from './custody-chain.ts'
import {
  type CustodyFilter,
  deleteDetails,
  findDetails,
  findEntry,
  findLastEntry,
  insertDetails,
  insertEntry,
  listEntries,
} from './custody.rows.ts'
import type { ReadDb, WriteDb } from './database.ts'

export type { CustodyEntry, CustodyHead } from './custody-chain.ts'
export { type CustodyProblem, verifyCustody } from './verify-custody.ts'

/** An entry with what its commitment opens to: `details` is the RFC 8785 text. Both undefined when they were erased. */
export type OpenedCustodyEntry = CustodyEntry & { salt: Uint8Array | undefined; details: string | undefined }

type CustodyAppend = {
  time: string
  actor: string
  action: string
  subject: string
  /** Any JSON value: what was done, in full. */
  details: unknown
  /** 32 random bytes, never used twice: without them short details could be guessed from the commitment. */
  salt: Uint8Array
}

/** Adds the next entry, in the transaction of what it records. Throws TypeError when the details are no JSON value. */
export function appendCustody(
  db: WriteDb,
  { time, actor, action, subject, details, salt }: CustodyAppend,
): CustodyEntry {
  if (salt.length !== 32) throw new TypeError('A custody salt has 32 bytes')
  const text = canonicalize(details)
  if (text === undefined) throw new TypeError('Custody details are a JSON value')
  const head = custodyHead(db)
  const unhashed = {
    sequence: head.sequence + 1,
    time,
    actor,
    action,
    subject,
    commitment: computeCommitment(salt, text),
    previousHash: head.hash,
  }
  const entry = { ...unhashed, hash: computeEntryHash(unhashed) }
  insertEntry(db, entry)
  insertDetails(db, { sequence: entry.sequence, salt, details: text })
  return entry
}

/** Entries in their order; of one subject, from a sequence number on, at most so many. */
export function listCustody(db: ReadDb, filter: CustodyFilter = {}): CustodyEntry[] {
  return listEntries(db, filter)
}

/** Number and hash of the last entry. Printed on an export it fixes everything before it. */
export function custodyHead(db: ReadDb): CustodyHead {
  const last = findLastEntry(db)
  return last === undefined ? custodyGenesis : { sequence: last.sequence, hash: last.hash }
}

/** Who made the vault: the actor of the first entry. */
export function makerOf(db: ReadDb): string | undefined {
  return findEntry(db, custodyGenesis.sequence + 1)?.actor
}

/** These entries with their details and salts, in the order asked. Throws Failure `record.not-found`. */
export function openCustodyEntries(db: ReadDb, sequences: readonly number[]): OpenedCustodyEntry[] {
  return sequences.map((sequence) => {
    const entry = findEntry(db, sequence)
    if (entry === undefined) throw new Failure('record.not-found', { id: sequence })
    const opened = findDetails(db, sequence)
    return { ...entry, salt: opened?.salt, details: opened?.details }
  })
}

/**
 * Erases an entry's details and salt for good; the entry, its commitment and the chain stay. False when there was nothing to
 * erase. The caller records the erasure as an entry of its own.
 */
export function eraseCustodyDetails(db: WriteDb, sequence: number): boolean {
  return deleteDetails(db, sequence)
}
