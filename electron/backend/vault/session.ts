import { randomBytes } from 'node:crypto'
import { Failure } from '../../../shared/failures/failure.ts'
import { appendCustody } from './custody.ts'
import type { Database, WriteDb } from './database.ts'
import type { DeriveKeys } from './key-derivation.ts'
import { deriveKeysInChild } from './key-derivation.ts'
import type { ObjectStore } from './objects/object-store.ts'
import type { VaultSecret } from './secret.ts'
import type { SlotKind } from './slot.rows.ts'
import type { VaultLock } from './vault-lock.ts'

/** Something odd at the opening that a person must hear of. Worded in `vaultAlarmWording`. */
export type VaultAlarm =
  | 'strange-slot-file'
  | 'strange-recipient'
  | 'slot-file-missing'
  | 'slot-file-damaged'
  | 'rotation-unfinished'

/** The slot the vault was opened with. Its person is the actor of what is done. */
type SessionSlot = {
  readonly slotId: number
  readonly kind: SlotKind
  readonly label: string
  readonly personId: string
  readonly personName: string
}

/** An open vault. The keys are not in it, so it may be logged or sent by accident without giving them away. */
export type VaultSession = {
  readonly vaultId: string
  readonly folder: string
  readonly createdAt: string
  readonly slot: SessionSlot
  readonly alarms: readonly VaultAlarm[]
  readonly database: Database
  readonly objects: ObjectStore
  /** Lets go of the keys, the database and the lock. A second time it does nothing. */
  close(): void
}

/** What every call on a vault may be given from outside. */
export type VaultContext = {
  clock?: () => Date
  /** Where scrypt runs; by default a child process. Electron's backend brings its own: its fuses forbid that. */
  deriveKeys?: DeriveKeys
  /** scrypt's work factor for new passphrase slots, a power of two. For tests only; 18 is the format's. */
  workFactor?: number
  /** For tests: told after every step that is durable on disk. */
  onStep?: (step: string) => void
}

/** What belongs to a session and nobody outside the vault sees. */
export type SessionKeys = {
  secret: VaultSecret
  /** The identity of the session's slot. */
  identity: string
  /** When its key was last given: at the opening, or since. */
  provedAt: Date
  readonly lock: VaultLock
  readonly clock: () => Date
  readonly deriveKeys: DeriveKeys
  readonly workFactor: number
  readonly onStep: (step: string) => void
  /** Objects written since the opening: perhaps not named yet by a row, and not orphans. */
  readonly freshObjects: Set<string>
}

const keysOfSessions = new WeakMap<VaultSession, SessionKeys>()

/** A VaultContext with its defaults. */
export function completeContext(context: VaultContext): Required<VaultContext> {
  return {
    clock: context.clock ?? (() => new Date()),
    deriveKeys: context.deriveKeys ?? deriveKeysInChild,
    workFactor: context.workFactor ?? 18,
    onStep: context.onStep ?? (() => {}),
  }
}

/** Makes a session of its parts. */
export function createSession(
  parts: Omit<VaultSession, 'close'>,
  keys: Omit<SessionKeys, 'freshObjects' | 'provedAt'>,
): VaultSession {
  const freshObjects = new Set<string>()
  const session: VaultSession = {
    ...parts,
    objects: rememberWrites(parts.objects, freshObjects),
    close() {
      if (!keysOfSessions.delete(session)) return
      try {
        parts.database.close()
      } finally {
        keys.lock.release()
      }
    },
  }
  keysOfSessions.set(session, { ...keys, provedAt: keys.clock(), freshObjects })
  return session
}

/** The keys of an open session. Throws Failure `vault.locked` after `close`. */
export function keysOf(session: VaultSession): SessionKeys {
  const keys = keysOfSessions.get(session)
  if (keys === undefined) throw new Failure('vault.locked')
  return keys
}

/** From now on the session acts through this slot, which opens by `identity`. */
export function useSlot(session: VaultSession, slot: SessionSlot, identity: string): void {
  keysOf(session).identity = identity
  Object.assign(session, { slot })
}

/**
 * The details of a custody entry with the number of the slot that acted: an entry names a person, and whoever has a slot can add
 * another one in that person's name.
 */
export function withActingSlot(
  session: Pick<VaultSession, 'slot'>,
  details: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return { ...details, slot: session.slot.slotId }
}

/** The custody entry of something done to the vault itself, by the session's person. */
export function recordCustody(
  session: Pick<VaultSession, 'vaultId' | 'slot'>,
  db: WriteDb,
  entry: { time: Date; action: string; subject?: string; details: Readonly<Record<string, unknown>> },
): void {
  const { time, action, details, subject = session.vaultId } = entry
  appendCustody(db, {
    time: time.toISOString(),
    actor: session.slot.personId,
    action,
    subject,
    details: withActingSlot(session, details),
    salt: randomBytes(32),
  })
}

function rememberWrites(objects: ObjectStore, fresh: Set<string>): ObjectStore {
  return {
    ...objects,
    async write(source, signal) {
      const object = await objects.write(source, signal)
      fresh.add(object.objectId)
      return object
    },
  }
}
