import { useQueries } from '@tanstack/react-query'
import { call } from '../../../client/call.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { useAnswer } from '../../../client/use-answer.ts'
import { formatInstant } from '../../../ui/format-text.ts'

const mostBundles = 50

/** The recorded builds of a case's bundles, newest first, as a form offers them. */
export function useBuilds(caseId: string): readonly { readonly value: string; readonly label: string }[] {
  const text = useText('documents')
  const language = useLanguage()
  const bundles = useAnswer('bundle.list', { filter: { caseId }, limit: mostBundles })
  const items = bundles.value?.items ?? []
  const answers = useQueries({
    queries: items.map(({ id }) => ({
      queryKey: ['bundle.builds', { id }],
      queryFn: () => call('bundle.builds', { id }),
    })),
  })
  return items
    .flatMap((bundle, place) =>
      (answers[place]?.data?.builds ?? []).map((build) => ({ ...build, title: bundle.title })),
    )
    .toSorted((one, other) => other.builtAt.localeCompare(one.builtAt))
    .map(({ buildId, title, builtAt, pages }) => ({
      value: buildId,
      label: text('buildLabel', { title, date: formatInstant(builtAt, language), pages }),
    }))
}
