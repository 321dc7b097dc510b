import type { z } from 'zod'

/**
 * One thing the backend can be asked. A `query` reads in a snapshot, a `command` writes in one transaction with its
 * custody entry (both synchronous behind the call), a `job` is long: it reports progress, can be cancelled, holds no
 * transaction open and commits by short commands. `vault: 'none'` marks what works while no vault is open.
 */
export type Operation<Kind extends OperationKind, Input extends z.ZodType, Output extends z.ZodType> = {
  readonly kind: Kind
  readonly input: Input
  readonly output: Output
  readonly vault: 'open' | 'none'
}
export type OperationKind = 'query' | 'command' | 'job'
export type AnyOperation = Operation<OperationKind, z.ZodType, z.ZodType>

export function query<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
): Operation<'query', I, O> {
  return { kind: 'query', input, output, vault: 'open' }
}

export function command<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
): Operation<'command', I, O> {
  return { kind: 'command', input, output, vault: 'open' }
}

export function job<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Operation<'job', I, O> {
  return { kind: 'job', input, output, vault: 'open' }
}

/** A job that works while no vault is open. */
export function lockedJob<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
): Operation<'job', I, O> {
  return { kind: 'job', input, output, vault: 'none' }
}
