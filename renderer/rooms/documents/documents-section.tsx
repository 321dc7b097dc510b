import { useText } from '../../client/language.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import type { SectionProps } from '../../ui/section-props.ts'

/** The documents of a case. */
export function DocumentsSection(_props: SectionProps) {
  const text = useText('documents')
  return <PageHeader title={text('title')} />
}
