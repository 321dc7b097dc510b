import type { FailureCode } from '../../shared/failures/codes.ts'
import type { InputOf, OperationName, OutputOf } from '../../shared/contract/contract.ts'
import type { CliCommandTextKey } from '../../shared/text/cli-command-text.ts'
import type { CliTextKey } from '../../shared/text/cli-text.ts'
import type { Language } from '../../shared/text/wording.ts'
import type { Flags } from './flag.ts'
import type { FlagValues } from './parse-flags.ts'
import type { Io } from './io.ts'

/** A record type that `record.resolve` knows. */
export const entities = [
  'person',
  'case',
  'role',
  'suit',
  'publication',
  'statement',
  'permit',
  'evidence',
  'norm',
  'playbook',
  'checklist',
  'document',
  'bundle',
  'build',
  'filing',
  'hearing',
  'handover',
  'plan',
  'relationship',
  'conflict',
  'consent',
  'restriction',
  'note',
  'time',
  'ledger',
  'incident',
  'report',
  'order',
  'measure',
  'pressure',
  'safety',
  'duty',
  'deadline',
  'task',
  'calendar',
  'exam',
  'finding',
  'sample',
] as const
export type Entity = (typeof entities)[number]

export type Call = {
  <Name extends OperationName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>>
}

/** What a command answers: the value is what `--json` prints, the lines are for people. */
export type Answer = {
  readonly value: unknown
  readonly lines: readonly string[]
  /** A check that found damage exits with status 6 although it worked. */
  readonly foundDamage?: boolean
  /** The first failure of work that was done in part: it decides the exit status. */
  readonly failed?: FailureCode | undefined
}

/** What a command works with. */
export type CommandRun = {
  readonly io: Io
  /** The folder the person stands in. */
  readonly folder: string
  readonly flags: FlagValues
  readonly words: readonly string[]
  readonly language: Language
  /** Asks the backend; a failure is thrown. Only the operations the command declares. */
  readonly call: Call
  /** As `call`, for a name put together at run time. */
  readonly callAny: (name: string, input: unknown) => Promise<unknown>
  /** The full id behind an unambiguous beginning or end. */
  readonly id: (entity: Entity, given: string) => Promise<string>
  /** Every abbreviated id in a JSON value, by the names of its keys. */
  readonly resolveIds: (value: unknown) => Promise<unknown>
  readonly say: (key: CliTextKey, details?: Readonly<Record<string, string | number>>) => string
  /** A line on standard error. */
  readonly note: (text: string) => void
  /** The present passphrase or the recovery key. */
  readonly credential: () => Promise<Credential>
  /** A passphrase for something new: from its file, from the environment for a new vault, or asked twice. */
  readonly newPassphrase: () => Promise<string>
  readonly vaultFolder: () => string
}

export type Credential = { readonly passphrase: string } | { readonly recoveryKey: string }

/** A word after the command, as it stands in `--help`. */
type Word = { readonly name: string; readonly optional?: boolean; readonly many?: boolean }

/** One command: names of the contract, and how argv makes their input. */
export type Command = {
  readonly path: readonly string[]
  readonly about: CliCommandTextKey
  readonly operations: readonly OperationName[]
  readonly words?: readonly Word[]
  readonly flags?: Flags
  /** Whether a vault is opened before `run`; a function decides by the flags. */
  readonly opensVault?: (flags: FlagValues) => boolean
  readonly run: (run: CommandRun) => Promise<Answer>
}
