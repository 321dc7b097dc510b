import {
  contract,
  type InputOf,
  type OperationName,
  type OutputOf,
  type Result,
} from '../../shared/contract/contract.ts'
import { Failure } from '../../shared/failures/failure.ts'
import type { Environment } from './context.ts'
import { createDispatch, isOperationName, type CallOptions } from './dispatch.ts'
import { handlers } from './all-handlers.ts'
import { readPiece, type MediaPiece, type MediaRange } from './evidence/opened-files.ts'
import { createSessionHolder } from './session-holder.ts'
import { toFailure } from './to-failure.ts'

export type Backend = {
  /** Asks one thing of the contract. Never throws: a failure comes back as its code. */
  readonly call: <Name extends OperationName>(
    name: Name,
    input: InputOf<Name>,
    options?: CallOptions,
  ) => Promise<Result<OutputOf<Name>>>
  /**
   * Called with the name of every command that changed something and of every job that ended, also of one that failed: what
   * it had finished stays. Not of the few jobs that only answer. That, never what.
   */
  readonly onChange: (listener: (name: OperationName) => void) => () => void
  /** A piece of a file that `evidence.open-file` opened, as `readPiece`. Never throws. */
  readonly readMedia: (range: MediaRange) => Promise<Result<MediaPiece>>
  /** Locks the vault and ends the workers. */
  readonly close: () => Promise<void>
}

/** Jobs that change nothing anywhere: nobody has to ask again after them, and some run at every key that is pressed. */
const changeless: ReadonlySet<OperationName> = new Set([
  'vault.describe',
  'vault.suggest-passphrase',
  'vault.check-passphrase',
  'vault.prove',
  'bundle.check',
  'bundle.contents',
  'evidence.verify-file',
  'evidence.inspect-picture',
  'case.read-table',
  'law.list',
  'law.show',
  'playbook.shipped',
])

const ofPreview = /\.(?:prepare-)?preview(?:-|$)/u

/** A preview shows what is there: asking again after it would ask for the preview again, and so on. */
function isChangeless(name: OperationName): boolean {
  return changeless.has(name) || ofPreview.test(name)
}

const longestName = 60

/** The only front door of everything outside the page: the same for the app, the command line and tests. */
export function createBackend(
  environment: Environment,
  options: { readonly onInternalError?: (support: string, error: unknown) => void } = {},
): Backend {
  const holder = createSessionHolder()
  const dispatch = createDispatch(handlers, environment, holder)
  const listeners = new Set<(name: OperationName) => void>()
  const report = options.onInternalError ?? (() => undefined)

  function tellChange(name: OperationName): void {
    for (const listener of listeners) {
      try {
        listener(name)
      } catch (error) {
        toFailure(error, { report })
      }
    }
  }

  async function call(
    name: unknown,
    input: unknown,
    callOptions: CallOptions = {},
  ): Promise<Result<unknown>> {
    let changed: OperationName | undefined
    try {
      if (!isOperationName(name))
        throw new Failure('input.unknown-command', { name: String(name).slice(0, longestName) })
      const { kind } = contract[name]
      if (kind === 'job' && !isChangeless(name)) changed = name
      const value = await dispatch(name, input, callOptions)
      if (kind === 'command') changed = name
      return { ok: true, value }
    } catch (error) {
      const { code, details } = toFailure(error, { signal: callOptions.signal, report })
      return { ok: false, failure: { code, details } }
    } finally {
      if (changed !== undefined) tellChange(changed)
    }
  }

  return {
    call: call as Backend['call'],
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    readMedia: async (range) => {
      try {
        return { ok: true, value: await readPiece(holder.get(), range) }
      } catch (error) {
        const { code, details } = toFailure(error, { report })
        return { ok: false, failure: { code, details } }
      }
    },
    close: async () => {
      await holder.lock()
      await Promise.all([environment.parser.close(), environment.renderer.close()])
    },
  }
}
