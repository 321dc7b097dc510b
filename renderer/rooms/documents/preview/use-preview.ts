import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import type { InputOf, OutputOf } from '../../../../shared/contract/contract.ts'
import type { Failure } from '../../../../shared/failures/failure.ts'
import { bridge } from '../../../client/bridge.ts'
import { call } from '../../../client/call.ts'
import { toFailure } from '../../../client/to-failure.ts'

type PreviewName = 'document.preview' | 'document.preview-stored'

type Preview<Name extends PreviewName> = {
  /** The last answer; stays on screen while the next one is made. */
  readonly value: OutputOf<Name> | undefined
  /** The same bytes as before stay the same object: what did not change is not drawn again. */
  readonly pdf: Uint8Array | undefined
  readonly failure: Failure | undefined
  readonly isUpdating: boolean
}

/** A call that is given up when its answer is of no use any more. */
async function ask<Name extends PreviewName>(
  name: Name,
  input: InputOf<Name>,
  signal: AbortSignal,
): Promise<OutputOf<Name>> {
  const callId = crypto.randomUUID()
  const cancel = () => void bridge.call('job.cancel', { callId })
  signal.addEventListener('abort', cancel)
  try {
    return await call(name, input, { callId })
  } finally {
    signal.removeEventListener('abort', cancel)
  }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, place) => byte === other[place])
}

/** The pages of a document, made anew whenever something in the vault changes. */
export function usePreview<Name extends PreviewName>(name: Name, input: InputOf<Name>): Preview<Name> {
  const query = useQuery({
    queryKey: [name, input],
    queryFn: ({ signal }) => ask(name, input, signal),
    placeholderData: keepPreviousData,
  })
  const value = query.data
  const shown = useRef<Uint8Array>(undefined)
  const made = value?.pdf
  if (made !== undefined && (shown.current === undefined || !isSame(made, shown.current)))
    shown.current = made
  const { error } = query
  return {
    value,
    pdf: shown.current,
    failure: error === null ? undefined : toFailure(error),
    isUpdating: query.isFetching && value !== undefined,
  }
}
