import type { Progress } from '../../shared/contract/contract.ts'
import type { Parser } from './parsing/parser.ts'
import type { Renderer } from './render/renderer.ts'
import type { FileAccess } from './file-access.ts'
import type { DeriveKeys } from './vault/key-derivation.ts'
import type { ReadDb, WriteDb } from './vault/database.ts'
import type { SessionHolder } from './session-holder.ts'
import type { VaultSession } from './vault/session.ts'

/** What comes in from outside, so that tests own the clock, the ids and the chance. */
export type Environment = {
  readonly now: () => Date
  /** Minutes that this machine's calendar is east of UTC at an instant; without it, UTC. */
  readonly utcOffsetMinutes?: (at: Date) => number
  readonly newId: () => string
  readonly randomBytes: (length: number) => Uint8Array
  readonly files: FileAccess
  readonly parser: Parser
  readonly renderer: Renderer
  readonly programVersion: string
  /** Where scrypt runs; without it, in a child process. */
  readonly deriveKeys?: DeriveKeys
  /** scrypt work factor; below 18 only in tests. */
  readonly workFactor?: number
}

/** The person whose slot opened the vault: the actor of every custody entry. */
type Actor = { readonly personId: string; readonly name: string }

export type QueryContext = {
  readonly db: ReadDb
  readonly now: string
  readonly environment: Environment
  readonly session: VaultSession
}

export type CustodyNote = {
  readonly subject: string
  readonly details: Readonly<Record<string, unknown>>
  readonly action?: string
}

/** A command runs inside one transaction and must leave at least one custody entry in it. */
export type CommandContext = {
  readonly db: WriteDb
  readonly now: string
  readonly environment: Environment
  readonly actor: Actor
  readonly custody: (note: CustodyNote) => void
}

/** A job holds no transaction: it reads and commits by short steps. */
export type JobContext = {
  readonly environment: Environment
  readonly session: VaultSession
  readonly actor: Actor
  readonly signal: AbortSignal
  readonly progress: (progress: Progress) => void
  readonly read: <Value>(work: (context: QueryContext) => Value) => Value
  readonly commit: <Value>(action: string, work: (context: CommandContext) => Value) => Value
}

/** What a job that needs no open vault works with: it may put a session in or take it out. */
export type LockedJobContext = {
  readonly environment: Environment
  readonly signal: AbortSignal
  readonly progress: (progress: Progress) => void
  readonly holder: SessionHolder
}
