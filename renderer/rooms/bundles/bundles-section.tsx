import { VisuallyHidden } from '@mantine/core'
import { useText } from '../../client/language.ts'
import { goTo } from '../../client/navigation.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailurePage } from '../../ui/failure-page.tsx'
import type { SectionProps } from '../../ui/section-props.ts'
import { BundleDesk } from './bundle-desk.tsx'
import { NewBundle } from './new-bundle.tsx'

/** Most bundles of a case that are offered to choose from. */
const mostBundles = 200

/** The bundles of a case: one of them is open, others are a choice away. */
export function BundlesSection({ caseId, record }: SectionProps) {
  const text = useText('bundles')
  const { value, failure } = useAnswer('bundle.list', {
    filter: { caseId },
    sort: 'changed',
    descending: true,
    limit: mostBundles,
  })
  const open = (id: string) => goTo({ at: 'case', caseId, section: 'bundles', record: id })
  if (failure !== undefined) return <FailurePage failure={failure} />
  if (value === undefined) return null
  const bundle = value.items.find(({ id }) => id === record) ?? value.items[0]
  return (
    <>
      <VisuallyHidden>
        <h1>{text('title')}</h1>
      </VisuallyHidden>
      {bundle === undefined ? (
        <EmptyState title={text('noBundles')} hint={text('noBundlesHint')}>
          <NewBundle caseId={caseId} onMade={open} isFirst />
        </EmptyState>
      ) : (
        <BundleDesk key={bundle.id} bundle={bundle} bundles={value.items} onOpen={open} />
      )}
    </>
  )
}
