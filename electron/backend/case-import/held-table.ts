import type { FoundTable } from '../../../shared/case-import/found-table.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import type { VaultSession } from '../vault/session.ts'

/** A table that was read and waits to be told what it means. */
export type HeldTable = {
  readonly name: string
  readonly sha256: string
  readonly size: number
  readonly table: Extract<FoundTable, { outcome: 'read' }>
}

/** Tables of a session that are kept: who compares two lists needs no more. */
const mostHeld = 3
const held = new WeakMap<VaultSession, Map<string, HeldTable>>()

/** Keeps a table in memory under a key until the vault is locked or newer ones take its place. Nothing of it is written. */
export function holdTable(session: VaultSession, key: string, table: HeldTable): void {
  const tables = held.get(session) ?? new Map<string, HeldTable>()
  held.set(session, tables)
  tables.set(key, table)
  const [oldest] = tables.keys()
  if (tables.size > mostHeld && oldest !== undefined) tables.delete(oldest)
}

/** A table that is still held. Fails with `import.table-gone`. */
export function heldTable(session: VaultSession, key: string): HeldTable {
  const found = held.get(session)?.get(key)
  if (found === undefined) throw new Failure('import.table-gone')
  return found
}
