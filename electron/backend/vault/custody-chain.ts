import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/**
 * One line of the log of what was done in the vault. An expert recomputes it with any SHA-256:
 *
 * - `commitment` = SHA-256(salt, 32 bytes, followed by the details as RFC 8785 JSON in UTF-8), in lower-case hex;
 * - `hash` = SHA-256 of the RFC 8785 JSON in UTF-8 of
 *   `{ sequence, time, actor, action, subject, commitment, previousHash }`, in lower-case hex. RFC 8785 orders the names:
 *   action, actor, commitment, previousHash, sequence, subject, time;
 * - `previousHash` is the `hash` of the entry before it; of the first entry, 64 zeros.
 */
export type CustodyEntry = {
  /** 1, 2, 3 … without a gap. */
  sequence: number
  /** An instant, ISO 8601. */
  time: string
  /** The person who did it: the one the slot belongs to. */
  actor: string
  action: string
  /** What it was done to: the id of a record, or of the vault. */
  subject: string
  commitment: string
  previousHash: string
  hash: string
}

/** What an entry's commitment opens to; erasable. */
export type CustodyDetails = { sequence: number; salt: Uint8Array; details: string }

export type CustodyHead = { sequence: number; hash: string }

/** The head of a log without entries. */
export const custodyGenesis: CustodyHead = { sequence: 0, hash: '0'.repeat(64) }

/** SHA-256(salt || details), lower-case hex. `details` is RFC 8785 JSON. */
export function computeCommitment(salt: Uint8Array, details: string): string {
  return createHash('sha256').update(salt).update(details, 'utf8').digest('hex')
}

/** The hash of an entry, as CustodyEntry says. */
export function computeEntryHash(entry: Omit<CustodyEntry, 'hash'>): string {
  const { sequence, time, actor, action, subject, commitment, previousHash } = entry
  const text = canonicalize({ sequence, time, actor, action, subject, commitment, previousHash })
  return createHash('sha256')
    .update(text ?? '', 'utf8')
    .digest('hex')
}
