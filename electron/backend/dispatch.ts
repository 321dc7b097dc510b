import { contract, type OperationName, type Progress } from '../../shared/contract/contract.ts'
import type { Environment, JobContext } from './context.ts'
import type { FileAccess } from './file-access.ts'
import type { Handlers } from './handlers.ts'
import { invalidInput } from './invalid-input.ts'
import type { JobLease, SessionHolder } from './session-holder.ts'
import { ensureSynchronous, runCommand, runQuery } from './transaction.ts'

export type CallOptions = {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
  /** The files of this call alone, in place of the environment's. */
  readonly files?: FileAccess
}

type AnyHandler = (context: unknown, input: unknown) => unknown

/** True for a name of the contract; anything else is refused before its input is looked at. */
export function isOperationName(name: unknown): name is OperationName {
  return typeof name === 'string' && Object.hasOwn(contract, name)
}

/** A listener that fails must not end the job it listens to. */
function progressOf(options: CallOptions): (progress: Progress) => void {
  return (made) => {
    try {
      options.onProgress?.(made)
    } catch {
      // The page that asked may be gone; the job goes on until it is cancelled.
    }
  }
}

function jobContext(environment: Environment, lease: JobLease, options: CallOptions): JobContext {
  const { session, signal, ensureOpen } = lease
  return {
    environment,
    session,
    actor: { personId: session.slot.personId, name: session.slot.personName },
    signal,
    progress: progressOf(options),
    read: (work) => {
      ensureOpen()
      return runQuery(environment, session, work)
    },
    commit: (action, work) => {
      ensureOpen()
      return runCommand(environment, session, { action, work })
    },
  }
}

type Dispatch = (name: OperationName, input: unknown, options: CallOptions) => Promise<unknown>

/**
 * The only place where trust changes: strict parse of the input, transaction by kind, output parsed before it leaves. The
 * output of a command is parsed inside its transaction, so that a command which fails has changed nothing.
 */
export function createDispatch(handlers: Handlers, world: Environment, holder: SessionHolder): Dispatch {
  const byName: Readonly<Record<string, AnyHandler>> = {
    ...(handlers.query as Record<string, AnyHandler>),
    ...(handlers.command as Record<string, AnyHandler>),
    ...(handlers.job as Record<string, AnyHandler>),
    ...(handlers.locked as Record<string, AnyHandler>),
  }
  return async (name, input, options) => {
    const operation = contract[name]
    const environment = options.files === undefined ? world : { ...world, files: options.files }
    const parsed = operation.input.safeParse(input, { reportInput: true })
    if (!parsed.success) throw invalidInput(parsed.error, name)
    const handler = byName[name]
    if (handler === undefined) throw new Error(`no handler for ${name}`)
    const answer = (context: unknown): unknown =>
      operation.output.parse(ensureSynchronous(handler(context, parsed.data)))

    if (operation.vault === 'none') {
      const signal = options.signal ?? new AbortController().signal
      const context = { environment, signal, progress: progressOf(options), holder }
      return operation.output.parse(await handler(context, parsed.data))
    }
    if (operation.kind === 'query') return runQuery(environment, holder.get(), answer)
    if (operation.kind === 'command')
      return runCommand(environment, holder.get(), { action: name, work: answer })
    return holder.runJob(options.signal, async (lease) =>
      operation.output.parse(await handler(jobContext(environment, lease, options), parsed.data)),
    )
  }
}
