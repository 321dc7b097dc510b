import { useText } from '../../client/language.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import type { SectionProps } from '../../ui/section-props.ts'

/** What was done in a case. */
export function CustodySection(_props: SectionProps) {
  const text = useText('custody')
  return <PageHeader title={text('title')} />
}
