import { Center } from '@mantine/core'
import type { Failure } from '../../shared/failures/failure.ts'
import { FailureNotice } from './failure-notice.tsx'

/** A failure that leaves nothing else to show. */
export function FailurePage({ failure }: { readonly failure: Failure }) {
  return (
    <Center h="100%" p="xl">
      <FailureNotice failure={failure} />
    </Center>
  )
}
