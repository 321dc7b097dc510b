import { contract, type OperationName, type Progress } from '../../shared/contract/contract.ts'
import { Failure } from '../../shared/failures/failure.ts'
import type { Environment, JobContext } from './context.ts'
import type { Handlers } from './handlers.ts'
import { invalidInput } from './invalid-input.ts'
import { runCommand, runQuery } from './transaction.ts'
import type { VaultSession } from './vault/session.ts'

export type CallOptions = {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

type AnyHandler = (context: unknown, input: unknown) => unknown

/** True for a name of the contract; anything else is refused before its input is looked at. */
export function isOperationName(name: string): name is OperationName {
  return Object.hasOwn(contract, name)
}

function jobContext(environment: Environment, session: VaultSession, options: CallOptions): JobContext {
  return {
    environment,
    session,
    actor: { personId: session.slot.personId, name: session.slot.personName },
    signal: options.signal ?? new AbortController().signal,
    progress: options.onProgress ?? (() => undefined),
    read: (work) => runQuery(environment, session, work),
    commit: (action, work) => runCommand(environment, session, { action, work }),
  }
}

export type Dispatch = (name: OperationName, input: unknown, options: CallOptions) => Promise<unknown>

/**
 * The only place where trust changes: strict parse of the input, transaction by kind, output parsed before it leaves.
 * `holder.session` is the open vault, when there is one.
 */
export function createDispatch(
  handlers: Handlers,
  environment: Environment,
  holder: { session: VaultSession | undefined },
): Dispatch {
  const byName: Readonly<Record<string, AnyHandler>> = {
    ...(handlers.query as Record<string, AnyHandler>),
    ...(handlers.command as Record<string, AnyHandler>),
    ...(handlers.job as Record<string, AnyHandler>),
    ...(handlers.locked as Record<string, AnyHandler>),
  }
  return async (name, input, options) => {
    const operation = contract[name]
    const parsed = operation.input.safeParse(input)
    if (!parsed.success) throw invalidInput(parsed.error)
    const handler = byName[name]
    if (handler === undefined) throw new Error(`no handler for ${name}`)
    const run = async (): Promise<unknown> => {
      if (operation.vault === 'none') {
        const signal = options.signal ?? new AbortController().signal
        const progress = options.onProgress ?? (() => undefined)
        return handler({ environment, signal, progress, holder }, parsed.data)
      }
      const { session } = holder
      if (session === undefined) throw new Failure('vault.locked')
      if (operation.kind === 'query')
        return runQuery(environment, session, (context) => handler(context, parsed.data))
      if (operation.kind === 'command')
        return runCommand(environment, session, {
          action: name,
          work: (context) => handler(context, parsed.data),
        })
      return handler(jobContext(environment, session, options), parsed.data)
    }
    return operation.output.parse(await run())
  }
}
