import { VisuallyHidden } from '@mantine/core'
import { useMemo } from 'react'
import { useText } from '../../client/language.ts'
import { FailurePage } from '../../ui/failure-page.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import type { SectionProps } from '../../ui/section-props.ts'
import { SuitView } from './suit-view.tsx'
import { WithoutSuit } from './without-suit.tsx'
import { usePublications, useSuits } from './use-suit-records.ts'

/** The suit of a case and its statements; a case without a suit begins with a few questions. */
export function SuitSection({ caseId, record, field }: SectionProps) {
  const text = useText('suit')
  const target = useMemo(() => (record === undefined ? undefined : { record, field }), [record, field])
  const suits = useSuits(caseId)
  const publications = usePublications(caseId)
  const failure = suits.failure ?? publications.failure
  if (failure !== undefined) return <FailurePage failure={failure} />
  if (suits.items === undefined || publications.items === undefined)
    return <PageHeader title={text('title')} />
  return (
    <>
      <VisuallyHidden component="h1">{text('title')}</VisuallyHidden>
      {suits.items.length === 0 ? (
        <WithoutSuit caseId={caseId} publications={publications.items} target={target} />
      ) : (
        <SuitView caseId={caseId} suits={suits.items} publications={publications.items} target={target} />
      )}
    </>
  )
}
