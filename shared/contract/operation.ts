import type { z } from 'zod'

/**
 * One thing the backend can be asked. A `query` reads in a snapshot, a `command` writes in one transaction with its
 * custody entry (both synchronous behind the call), a `job` is long: it reports progress, can be cancelled, holds no
 * transaction open and commits by short commands. `vault: 'none'` marks what works while no vault is open.
 */
type Operation<Kind extends OperationKind, Input extends z.ZodType, Output extends z.ZodType> = {
  readonly kind: Kind
  readonly input: Input
  readonly output: Output
}
type OperationKind = 'query' | 'command' | 'job'
/** Whether an operation needs an open vault. */
type Open = { readonly vault: 'open' }
type Locked = { readonly vault: 'none' }

export function query<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
): Operation<'query', I, O> & Open {
  return { kind: 'query', input, output, vault: 'open' }
}

export function command<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
): Operation<'command', I, O> & Open {
  return { kind: 'command', input, output, vault: 'open' }
}

export function job<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
): Operation<'job', I, O> & Open {
  return { kind: 'job', input, output, vault: 'open' }
}

/** A job that works while no vault is open. */
export function lockedJob<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
): Operation<'job', I, O> & Locked {
  return { kind: 'job', input, output, vault: 'none' }
}
