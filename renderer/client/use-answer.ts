import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { InputOf, NamesOfKind, OutputOf } from '../../shared/contract/contract.ts'
import type { ShellInputOf, ShellOperationName, ShellOutputOf } from '../../shared/contract/shell-contract.ts'
import type { Failure } from '../../shared/failures/failure.ts'
import { call, callShell } from './call.ts'
import { toFailure } from './to-failure.ts'

type Answer<Value> = {
  /** The last answer; stays on screen while a new one is on its way, so that lists never jump. */
  readonly value: Value | undefined
  readonly failure: Failure | undefined
  /** True until the first answer to any question. */
  readonly isWaiting: boolean
  /** True while `value` belongs to an earlier question. */
  readonly isOld: boolean
}

function toAnswer<Value>(query: UseQueryResult<Value>, isAsked = true): Answer<Value> {
  return {
    value: query.data,
    failure: query.error === null ? undefined : toFailure(query.error),
    isWaiting: query.isPending && isAsked,
    isOld: query.isPlaceholderData,
  }
}

/**
 * The answer to a query of the contract, asked again whenever something changes. `undefined` asks nothing (yet); `keep: false`
 * forgets the last answer as soon as the question changes, for a page about one record.
 */
export function useAnswer<Name extends NamesOfKind<'query'>>(
  name: Name,
  input: InputOf<Name> | undefined,
  { keep = true }: { readonly keep?: boolean } = {},
): Answer<OutputOf<Name>> {
  const query = useQuery({
    queryKey: [name, input],
    queryFn: () => call(name, input as InputOf<Name>),
    enabled: input !== undefined,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  })
  return toAnswer(query, input !== undefined)
}

/** The answer of the main process, asked once. */
export function useShellAnswer<Name extends ShellOperationName>(
  name: Name,
  input: ShellInputOf<Name>,
): Answer<ShellOutputOf<Name>> {
  const query = useQuery({ queryKey: ['shell', name, input], queryFn: () => callShell(name, input) })
  return toAnswer(query)
}

/** What the program ships: it answers without a vault and never changes. */
type ShippedName = 'law.list' | 'law.show' | 'playbook.shipped'

/** The answer from what ships with the program; `undefined` asks nothing (yet). The last answer stays until the next is there. */
export function useShippedAnswer<Name extends ShippedName>(
  name: Name,
  input: InputOf<Name> | undefined,
  { keep = true }: { readonly keep?: boolean } = {},
): Answer<OutputOf<Name>> {
  const query = useQuery({
    queryKey: ['shipped', name, input],
    queryFn: () => call(name, input as InputOf<Name>),
    enabled: input !== undefined,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  })
  return toAnswer(query, input !== undefined)
}
