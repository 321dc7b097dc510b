import { useText } from '../../client/language.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import type { SectionProps } from '../../ui/section-props.ts'

/** What is to be known of a case at a glance. */
export function CaseOverview(_props: SectionProps) {
  const text = useText('cases')
  return <PageHeader title={text('title')} />
}
