import { useText } from '../../client/language.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import type { SectionProps } from '../../ui/section-props.ts'

/** The evidence of a case. */
export function EvidenceSection(_props: SectionProps) {
  const text = useText('evidence')
  return <PageHeader title={text('title')} />
}
