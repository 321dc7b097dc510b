import type { CustodyProblemCode } from '../../../shared/model/custody.ts'
import {
  computeCommitment,
  computeEntryHash,
  type CustodyEntry,
  custodyGenesis,
  type CustodyHead,
} from './custody-chain.ts'
import { listDetails, listEntries } from './custody.rows.ts'
import type { ReadDb } from './database.ts'

export type CustodyProblem = { sequence: number; problem: CustodyProblemCode }

const pageSize = 1000

/**
 * Recomputes the whole log. Erased details are no problem; a head that was once printed (`heads`) must still be in the chain,
 * which also finds entries cut off at the end. Never throws for what it finds.
 */
export function verifyCustody(db: ReadDb, heads: readonly CustodyHead[] = []): CustodyProblem[] {
  const problems: CustodyProblem[] = []
  const openHeads = Map.groupBy(heads, (head) => head.sequence)
  openHeads.delete(custodyGenesis.sequence)
  let previous = custodyGenesis
  for (;;) {
    const entries = listEntries(db, { fromSequence: previous.sequence + 1, limit: pageSize })
    const last = entries.at(-1)
    const end = last?.sequence ?? Number.MAX_SAFE_INTEGER
    const commitments = new Map(entries.map((entry) => [entry.sequence, entry.commitment]))
    for (const { sequence, salt, details } of listDetails(db, previous.sequence + 1, end)) {
      const commitment = commitments.get(sequence)
      if (commitment === undefined) problems.push({ sequence, problem: 'unknown-details' })
      else if (computeCommitment(salt, details) !== commitment)
        problems.push({ sequence, problem: 'changed-details' })
    }
    for (const entry of entries) {
      problems.push(...checkEntry(entry, previous))
      if (openHeads.get(entry.sequence)?.some((printed) => printed.hash !== entry.hash) === true)
        problems.push({ sequence: entry.sequence, problem: 'other-head' })
      openHeads.delete(entry.sequence)
      previous = entry
    }
    if (last === undefined) break
  }
  for (const sequence of openHeads.keys()) problems.push({ sequence, problem: 'other-head' })
  return problems.sort((one, other) => one.sequence - other.sequence)
}

function checkEntry(entry: CustodyEntry, previous: CustodyHead): CustodyProblem[] {
  const { sequence } = entry
  const problems: CustodyProblem[] = []
  if (sequence !== previous.sequence + 1) problems.push({ sequence, problem: 'gap' })
  if (entry.previousHash !== previous.hash) problems.push({ sequence, problem: 'broken-chain' })
  if (computeEntryHash(entry) !== entry.hash) problems.push({ sequence, problem: 'changed-entry' })
  return problems
}
