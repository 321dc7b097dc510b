import { keysOf, recordCustody, type VaultSession } from './session.ts'
import { writeSecret } from './secret.ts'
import { removeSlotFile } from './slot-files.ts'
import { deleteSlot, listSlotRows, type SlotRow } from './slot.rows.ts'

/** Public halves of the slots in use: what `secret.age` is encrypted to. */
export function listRecipients(rows: readonly SlotRow[]): string[] {
  return rows.filter((row) => row.state === 'ready').map((row) => row.recipient)
}

/**
 * Removes what a cut-off adding or removing of a slot left. Order: `secret.age` without it, its file, its row; whatever the
 * moment of a crash, the row is still pending and the next opening goes on here.
 */
export async function finishPendingSlots(session: VaultSession): Promise<void> {
  const rows = session.database.read((db) => listSlotRows(db))
  for (const row of rows.filter((row) => row.state === 'pending')) await removePendingSlot(session, row)
}

/** Removes one pending slot, whose identity opens nothing new afterwards. */
export async function removePendingSlot(session: VaultSession, slot: SlotRow): Promise<void> {
  const { secret, clock, onStep } = keysOf(session)
  const rows = session.database.read((db) => listSlotRows(db))
  await writeSecret(session.folder, secret, listRecipients(rows))
  onStep('slot left out of the secret')
  removeSlotFile(session.folder, slot.slotId)
  onStep('slot file removed')
  session.database.write((db) => {
    deleteSlot(db, slot.slotId)
    const { slotId, kind, label, personId } = slot
    recordCustody(session, db, {
      time: clock(),
      action: 'vault.slot-remove',
      details: { slotId, kind, label, personId },
    })
  })
  onStep('slot row removed')
}
