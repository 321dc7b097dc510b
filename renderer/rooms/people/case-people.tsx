import { useText } from '../../client/language.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import type { SectionProps } from '../../ui/section-props.ts'

/** The people of a case and their parts. */
export function CasePeople(_props: SectionProps) {
  const text = useText('people')
  return <PageHeader title={text('title')} />
}
