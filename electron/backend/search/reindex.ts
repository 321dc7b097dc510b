import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Progress } from '../../../shared/contract/contract.ts'
import { indexFields } from '../records/index-fields.ts'
import { countRows, rowsAfter } from '../records/record.rows.ts'
import { fieldsOf, type RecordTable } from '../records/record-table.ts'
import type { VaultSession } from '../vault/session.ts'
import { end, findSearchState, saveSearchState } from './search-state.rows.ts'
import { searchable } from './searchable.ts'

/** Raised whenever the words that a record type gives to the index change: older vaults are indexed anew on opening. */
const searchEdition = 1

const batch = 500

function indexNext(session: VaultSession, table: RecordTable<unknown>, after: string) {
  return session.database.write((db) => {
    const records = rowsAfter(db, table, { after, limit: batch })
    for (const record of records) indexFields(db, table, { id: record.id, fields: fieldsOf(record) })
    const last = records.length < batch ? end : (records.at(-1)?.id ?? end)
    saveSearchState(db, table.entity, { edition: searchEdition, doneUntil: last })
    return { written: records.length, last }
  })
}

/**
 * Puts every record into the index as today's program would, where an older one had put fewer words. In short transactions:
 * what was done stays done when it is interrupted, and a vault that is up to date is asked ten small questions.
 */
export async function reindexWhereOld(
  session: VaultSession,
  tell: (progress: Progress) => void,
): Promise<void> {
  const { database } = session
  const old = [...searchable.values()].filter((table) => {
    const state = database.read((db) => findSearchState(db, table.entity))
    return state === undefined || state.edition !== searchEdition || state.doneUntil !== end
  })
  const total = database.read((db) => old.reduce((sum, table) => sum + countRows(db, table.table), 0))
  let done = 0
  for (const table of old) {
    const state = database.read((db) => findSearchState(db, table.entity))
    let after = state?.edition === searchEdition ? state.doneUntil : ''
    while (after !== end) {
      const { written, last } = indexNext(session, table, after)
      after = last
      done += written
      if (written > 0) tell({ stage: 'search-index', done, total })
      await nextTurn()
    }
  }
}
