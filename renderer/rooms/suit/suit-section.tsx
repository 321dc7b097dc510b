import { useText } from '../../client/language.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import type { SectionProps } from '../../ui/section-props.ts'

/** The suit of a case and its statements. */
export function SuitSection(_props: SectionProps) {
  const text = useText('suit')
  return <PageHeader title={text('title')} />
}
