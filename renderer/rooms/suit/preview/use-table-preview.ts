import { useQuery } from '@tanstack/react-query'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import type { Failure } from '../../../../shared/failures/failure.ts'
import type { DocumentLanguage } from '../../../../shared/model/values.ts'
import { bridge } from '../../../client/bridge.ts'
import { call } from '../../../client/call.ts'
import { toFailure } from '../../../client/to-failure.ts'

type TablePreviewAnswer = {
  readonly value: OutputOf<'suit.preview'> | undefined
  readonly failure: Failure | undefined
  /** True while pages are being laid out that show the newest state. */
  readonly isWaiting: boolean
}

/** The table as the response prints it, laid out anew after each change; what was shown stays until the new pages are there. */
export function useTablePreview(suitId: string, language: DocumentLanguage): TablePreviewAnswer {
  const input = { id: suitId, language }
  const query = useQuery({
    queryKey: ['suit.preview', input],
    queryFn: ({ signal }) => {
      const callId = crypto.randomUUID()
      signal.addEventListener('abort', () => void bridge.call('job.cancel', { callId }))
      return call('suit.preview', input, { callId })
    },
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
