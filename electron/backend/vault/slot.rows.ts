import type { ReadDb, WriteDb } from './database.ts'

export type SlotKind = 'passphrase' | 'recovery' | 'recipient'

/** What the database keeps of a way to open the vault. */
export type SlotRow = {
  /** 1, 2, 3 …, never used again; the slot's file is `keys/<slotId>.age`. */
  slotId: number
  kind: SlotKind
  label: string
  personId: string
  personName: string
  /** age1…, the public half of the slot's identity. */
  recipient: string
  state: 'ready' | 'pending'
  createdAt: string
}

const columns = `slot_id AS slotId, kind, label, person_id AS personId, person_name AS personName, recipient, state,
  created_at AS createdAt`

/** Adds a pending slot and returns its number. */
export function insertPendingSlot(db: WriteDb, slot: Omit<SlotRow, 'slotId' | 'state'>): number {
  const { kind, label, personId, personName, recipient, createdAt } = slot
  const row = db.get<{ slotId: number }>(
    `INSERT INTO slot (kind, label, person_id, person_name, recipient, state, created_at)
     VALUES (:kind, :label, :personId, :personName, :recipient, 'pending', :createdAt) RETURNING slot_id AS slotId`,
    { kind, label, personId, personName, recipient, createdAt },
  )
  if (row === undefined) throw new Error('The slot was not added')
  return row.slotId
}

export function setSlotState(db: WriteDb, slotId: number, state: SlotRow['state']): void {
  db.run('UPDATE slot SET state = ? WHERE slot_id = ?', [state, slotId])
}

export function deleteSlot(db: WriteDb, slotId: number): void {
  db.run('DELETE FROM slot WHERE slot_id = ?', [slotId])
}

export function listSlotRows(db: ReadDb): SlotRow[] {
  return db.all<SlotRow>(`SELECT ${columns} FROM slot ORDER BY slot_id`)
}
