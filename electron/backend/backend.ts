import { createHash } from 'node:crypto'
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
import type { VaultSession } from './vault/session.ts'

export type Backend = {
  /** Asks one thing of the contract. Never throws: a failure comes back as its code. */
  readonly call: <Name extends OperationName>(
    name: Name,
    input: InputOf<Name>,
    options?: CallOptions,
  ) => Promise<Result<OutputOf<Name>>>
  /** Called with the name of every command or job that changed something: that, never what. */
  readonly onChange: (listener: (name: OperationName) => void) => () => void
  /** Locks the vault and ends the workers. */
  readonly close: () => Promise<void>
}

/** A short code a person can read out; derived from the error's place, never from its text. */
function supportCode(error: unknown): string {
  const place =
    error instanceof Error
      ? `${error.name} ${error.stack?.split('\n').slice(1, 3).join('') ?? ''}`
      : 'unknown'
  return createHash('sha256').update(place).digest('hex').slice(0, 8)
}

function toFailure(error: unknown, report: (support: string, error: unknown) => void): Failure {
  if (error instanceof Failure) return error
  if (error instanceof Error && error.name === 'AbortError') return new Failure('job.cancelled')
  const support = supportCode(error)
  report(support, error)
  return new Failure('internal.unexpected', { support })
}

/** The only front door of everything outside the page: the same for the app, the command line and tests. */
export function createBackend(
  environment: Environment,
  options: { readonly onInternalError?: (support: string, error: unknown) => void } = {},
): Backend {
  const holder: { session: VaultSession | undefined } = { session: undefined }
  const dispatch = createDispatch(handlers, environment, holder)
  const listeners = new Set<(name: OperationName) => void>()
  const report = options.onInternalError ?? (() => undefined)

  async function call(name: string, input: unknown, callOptions: CallOptions = {}): Promise<Result<unknown>> {
    try {
      if (!isOperationName(name)) throw new Failure('input.unknown-command', { name: name.slice(0, 60) })
      const value = await dispatch(name, input, callOptions)
      if (contract[name].kind !== 'query') for (const listener of listeners) listener(name)
      return { ok: true, value }
    } catch (error) {
      const failure = toFailure(error, report)
      return { ok: false, failure: { code: failure.code, details: failure.details } }
    }
  }

  return {
    call: call as Backend['call'],
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: async () => {
      holder.session?.close()
      holder.session = undefined
      await environment.parser.close()
    },
  }
}
