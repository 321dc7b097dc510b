import { isFailure, Failure } from '../../../shared/failures/failure.ts'
import { isRecipient, recipientOf } from './age-text.ts'
import { encodePassphrase, ensureStrongPassphrase } from './passphrase.ts'
import { listRecipients, removePendingSlot } from './pending-slots.ts'
import { createIdentity } from './recovery-key.ts'
import { writeSecret } from './secret.ts'
import type { ReadDb, WriteDb } from './database.ts'
import { keysOf, recordCustody, type SessionKeys, useSlot, type VaultSession } from './session.ts'
import { readSlotFiles, slotFileName, slotFilePath, type SlotLock, writeSlotFile } from './slot-files.ts'
import { insertPendingSlot, listSlotRows, setSlotState, type SlotRow } from './slot.rows.ts'

/** A way to open the vault. */
type Slot = SlotRow & {
  /** The one this session was opened with. */
  current: boolean
}

export type NewSlot = { label: string; personId: string; personName: string } & (
  | { kind: 'passphrase'; passphrase: string }
  | { kind: 'recovery' }
  /** `recipient`: the person's own age1… */
  | { kind: 'recipient'; recipient: string }
)

/** The slots in use, in the order they were made. */
export function listSlots(session: VaultSession): Slot[] {
  return session.database.read((db) => readSlots(db, session))
}

/** As `listSlots`, inside a transaction that is already there. */
export function readSlots(db: ReadDb, session: Pick<VaultSession, 'slot'>): Slot[] {
  return listSlotRows(db)
    .filter((row) => row.state === 'ready')
    .map((row) => ({ ...row, current: row.slotId === session.slot.slotId }))
}

/**
 * Adds a way to open the vault. A recovery slot answers with its key, the only time it is ever seen. The entry of the custody log
 * says `addedBy` when the slot is another person's who has one already. Throws Failure `vault.weak-passphrase…`,
 * `vault.bad-recipient`, `vault.disk-full`.
 */
export async function addSlot(
  session: VaultSession,
  slot: NewSlot,
): Promise<{ slotId: number; recoveryKey?: string }> {
  const { clock } = keysOf(session)
  await ensureUsable(slot)
  const { kind, label, personId } = slot
  const { slotId, identity } = await bringIn(session, slot, (db, slotId) => {
    const isOthers =
      personId !== session.slot.personId &&
      listSlotRows(db).some((row) => row.personId === personId && row.slotId !== slotId)
    const details = {
      slotId,
      kind,
      label,
      personId,
      ...(isOthers ? { addedBy: session.slot.personId } : {}),
    }
    recordCustody(session, db, { time: clock(), action: 'vault.slot-add', details })
  })
  return kind === 'recovery' ? { slotId, recoveryKey: identity } : { slotId }
}

/**
 * Makes a slot with an identity of its own. Order: the row (pending), the slot's file, `secret.age`, the row (ready) together with
 * what `settle` writes; cut off before that, the next opening takes it all back.
 */
async function bringIn(
  session: VaultSession,
  slot: NewSlot,
  settle: (db: WriteDb, slotId: number) => void,
): Promise<{ slotId: number; identity: string }> {
  const keys = keysOf(session)
  const identity = await createIdentity()
  const recipient = await recipientOf(identity)
  if (recipient === undefined) throw new TypeError('A fresh identity has a recipient')
  const { kind, label, personId, personName } = slot
  const createdAt = keys.clock().toISOString()
  const slotId = session.database.write((db) =>
    insertPendingSlot(db, { kind, label, personId, personName, recipient, createdAt }),
  )
  keys.onStep('slot row pending')
  try {
    const lock = lockOf(slot, keys)
    if (lock !== undefined) await writeSlotFile(slotFilePath(session.folder, slotId), identity, lock)
    keys.onStep('slot file written')
    const rows = session.database.read((db) => listSlotRows(db))
    await writeSecret(session.folder, keys.secret, [...listRecipients(rows), recipient])
    keys.onStep('slot in the secret')
    session.database.write((db) => {
      setSlotState(db, slotId, 'ready')
      settle(db, slotId)
    })
    keys.onStep('slot row ready')
  } catch (error) {
    await withdraw(session, slotId)
    throw error
  }
  return { slotId, identity }
}

/**
 * Removes a way to open the vault and encrypts `secret.age` anew to the others. Whoever kept an old copy of the folder can
 * still open that copy; `rotateVault` shuts it out of what comes after. Throws Failure `vault.slot-not-found`,
 * `vault.last-slot`.
 */
export async function removeSlot(session: VaultSession, slotId: number): Promise<void> {
  const { onStep } = keysOf(session)
  const slot = session.database.write((db) => {
    const ready = listSlotRows(db).filter((row) => row.state === 'ready')
    const found = ready.find((row) => row.slotId === slotId)
    if (found === undefined) throw new Failure('vault.slot-not-found', { slot: slotId })
    if (ready.length === 1) throw new Failure('vault.last-slot')
    setSlotState(db, slotId, 'pending')
    return found
  })
  onStep('slot row pending')
  await removePendingSlot(session, slot)
}

/**
 * Puts a slot with a new identity, a new number and the new passphrase in the place of this session's. A file under the old
 * passphrase, kept by anyone, opens nothing of the vault any more: its identity is no recipient of `secret.age`. Order: the new slot
 * as `addSlot`; one transaction makes it ready and the old one pending; the old one goes as in `removeSlot`. `old`, when given, is
 * proved first. Throws Failure `vault.wrong-passphrase`, `vault.weak-passphrase…`, `vault.no-passphrase-slot` when the vault was
 * opened otherwise, `vault.disk-full`.
 */
export async function changePassphrase(
  session: VaultSession,
  passphrases: { old?: string; new: string },
): Promise<void> {
  const { clock } = keysOf(session)
  const { slotId: formerSlotId, kind, label, personId, personName } = session.slot
  if (kind !== 'passphrase') throw new Failure('vault.no-passphrase-slot')
  await ensureStrongPassphrase(passphrases.new, [label, personName])
  if (passphrases.old !== undefined) await ensureCurrentPassphrase(session, passphrases.old)
  const slot = { kind, label, personId, personName }
  const { slotId, identity } = await bringIn(
    session,
    { ...slot, passphrase: passphrases.new },
    (db, slotId) => {
      setSlotState(db, formerSlotId, 'pending')
      const details = { slotId, formerSlotId }
      recordCustody(session, db, { time: clock(), action: 'vault.passphrase-change', details })
    },
  )
  useSlot(session, { ...slot, slotId }, identity)
  const rows = session.database.read((db) => listSlotRows(db))
  const former = rows.find((row) => row.slotId === formerSlotId)
  if (former !== undefined) await removePendingSlot(session, former)
}

async function ensureUsable(slot: NewSlot): Promise<void> {
  if (slot.kind === 'passphrase') await ensureStrongPassphrase(slot.passphrase, [slot.label, slot.personName])
  if (slot.kind === 'recipient' && !isRecipient(slot.recipient)) throw new Failure('vault.bad-recipient')
}

async function ensureCurrentPassphrase(session: VaultSession, passphrase: string): Promise<void> {
  const { deriveKeys, identity } = keysOf(session)
  const name = slotFileName(session.slot.slotId)
  const file = readSlotFiles(session.folder).find((file) => file.name === name)
  if (file === undefined) throw new Failure('vault.damaged', { part: `keys/${name}` })
  const files = [file.content]
  const answer = await deriveKeys({ kind: 'open', passphrase: encodePassphrase(passphrase), files })
  if (answer.kind !== 'opened' || answer.text.trim() !== identity) throw new Failure('vault.wrong-passphrase')
}

function lockOf(slot: NewSlot, { workFactor, deriveKeys }: SessionKeys): SlotLock | undefined {
  if (slot.kind === 'recovery') return undefined
  if (slot.kind === 'recipient') return { kind: 'recipient', recipient: slot.recipient }
  return { kind: 'passphrase', passphrase: slot.passphrase, workFactor, deriveKeys }
}

/** Takes a half-added slot back; what cannot be done now (full disk) the next opening does. */
async function withdraw(session: VaultSession, slotId: number): Promise<void> {
  const slot = session.database.read((db) => listSlotRows(db)).find((row) => row.slotId === slotId)
  if (slot?.state !== 'pending') return
  await removePendingSlot(session, slot).catch((error: unknown) => {
    if (!isFailure(error)) throw error
  })
}
