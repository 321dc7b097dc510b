import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { InputOf, NamesOfKind, OutputOf } from '../../../shared/contract/contract.ts'
import type { ExportObstacle } from '../../../shared/contract/export-contract.ts'
import type { Failure } from '../../../shared/failures/failure.ts'
import { bridge } from '../../client/bridge.ts'
import { call } from '../../client/call.ts'
import { toFailure } from '../../client/to-failure.ts'

type PaperAnswer = { readonly pdf: Uint8Array; readonly obstacles: readonly ExportObstacle[] }

/** Jobs that answer the pages of a sheet. */
export type PaperPreview = {
  [Name in NamesOfKind<'job'>]: OutputOf<Name> extends PaperAnswer ? Name : never
}[NamesOfKind<'job'>]

type ShownPaper = {
  readonly value: PaperAnswer | undefined
  readonly failure: Failure | undefined
  /** True while pages are being laid out that show the newest state. */
  readonly isWaiting: boolean
}

/**
 * The pages of a sheet, laid out anew after each change; what was shown stays until the new pages are there. `undefined` asks for
 * nothing (yet).
 */
export function usePaper<Name extends PaperPreview>(
  name: Name,
  input: InputOf<Name> | undefined,
): ShownPaper {
  const query = useQuery<PaperAnswer>({
    queryKey: [name, input],
    queryFn: ({ signal }): Promise<PaperAnswer> => {
      const callId = crypto.randomUUID()
      signal.addEventListener('abort', () => void bridge.call('job.cancel', { callId }))
      return call(name, input as InputOf<Name>, { callId })
    },
    enabled: input !== undefined,
    placeholderData: keepPreviousData,
    // Bytes are not compared.
    structuralSharing: false,
    gcTime: 0,
  })
  const { error } = query
  return {
    value: query.data,
    failure: error === null ? undefined : toFailure(error),
    isWaiting: query.isFetching,
  }
}
