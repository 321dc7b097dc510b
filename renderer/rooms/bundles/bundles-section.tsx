import { useText } from '../../client/language.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import type { SectionProps } from '../../ui/section-props.ts'

/** The bundles of a case. */
export function BundlesSection(_props: SectionProps) {
  const text = useText('bundles')
  return <PageHeader title={text('title')} />
}
