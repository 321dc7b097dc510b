import { useLanguage } from '../../../client/language.ts'
import { useShippedAnswer } from '../../../client/use-answer.ts'
import type { ArticleOfLaw } from './use-article.ts'

/** What the code of an article is called: for short, in full, and for short in Russian, as records keep it. */
export function useActName({ act, own }: Pick<ArticleOfLaw, 'act' | 'own'>): {
  readonly short: string
  readonly long: string
  readonly shortRu: string
} {
  const language = useLanguage()
  const acts = useShippedAnswer('law.list', {}).value?.acts
  const known = acts?.find((each) => each.act === act)
  const written = own[0]?.act ?? act
  if (known === undefined) return { short: written, long: written, shortRu: written }
  return { short: known.short[language], long: known.name[language], shortRu: known.short.ru }
}
