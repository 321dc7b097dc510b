import type { Database } from './database.ts'
import { countSecretRecipients } from './secret.ts'
import type { VaultAlarm } from './session.ts'
import { readSlotFiles, slotFileName } from './slot-files.ts'
import { listSlotRows, type SlotRow } from './slot.rows.ts'

/** Signs that someone else was at the keys: what the files in the folder say against what the database knows. */
export function listAlarms(folder: string, database: Database): VaultAlarm[] {
  const rows = database.read((db) => listSlotRows(db))
  const alarms: VaultAlarm[] = []
  const strange = listStrangeSlotFiles(folder, rows)
  if (strange.length > 0) alarms.push('strange-slot-file')
  if (listMissingSlotFiles(folder, rows).length > 0) alarms.push('slot-file-missing')
  if (listDamagedSlotFiles(folder).some((name) => !strange.includes(name))) alarms.push('slot-file-damaged')
  const isPending = rows.some((row) => row.state === 'pending')
  if (!isPending && countSecretRecipients(folder) !== rows.length) alarms.push('strange-recipient')
  return alarms
}

/** Names of files in `keys/` that no slot of the database has. */
export function listStrangeSlotFiles(folder: string, rows: readonly SlotRow[]): string[] {
  const known = new Set(rows.filter(hasFile).map((row) => slotFileName(row.slotId)))
  return readSlotFiles(folder)
    .map((file) => file.name)
    .filter((name) => !known.has(name))
}

/** Names of files in `keys/` that cannot be a slot's: no age file, or one no slot is made with. */
export function listDamagedSlotFiles(folder: string): string[] {
  const files = readSlotFiles(folder)
  return files.filter((file) => file.lock === 'unreadable').map((file) => file.name)
}

/** Slots in use whose file is gone. Who owns one can no longer open the vault. */
export function listMissingSlotFiles(folder: string, rows: readonly SlotRow[]): SlotRow[] {
  const present = new Set(readSlotFiles(folder).map((file) => file.name))
  return rows.filter((row) => row.state === 'ready' && hasFile(row) && !present.has(slotFileName(row.slotId)))
}

/** A recovery key is on paper only. */
function hasFile(row: SlotRow): boolean {
  return row.kind !== 'recovery'
}
