import { Alert } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { describeFailure } from '../../shared/failures/codes.ts'
import type { Failure } from '../../shared/failures/failure.ts'
import { useLanguage } from '../client/language.ts'

/** What went wrong and what to do next, where it went wrong. */
export function FailureNotice({ failure }: { readonly failure: Failure | undefined }) {
  const language = useLanguage()
  if (failure === undefined) return null
  return (
    <Alert color="orange" variant="light" icon={<IconAlertCircle size={18} />} role="alert" maw={720}>
      {describeFailure(language, failure.code, failure.details)}
    </Alert>
  )
}
