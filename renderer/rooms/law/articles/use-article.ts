import type { OutputOf } from '../../../../shared/contract/contract.ts'
import type { Failure } from '../../../../shared/failures/failure.ts'
import { actOf, parseArticle } from '../../../../shared/law/article-reference.ts'
import { useAnswer, useShippedAnswer } from '../../../client/use-answer.ts'
import { articleKey, referenceOf, type OwnNorm } from './law-rows.ts'

export type Shipped = OutputOf<'law.show'>

/** One article: what ships of it, and what the foundation keeps of it itself. */
export type ArticleOfLaw = {
  readonly act: string
  readonly article: string
  readonly paragraph: string | undefined
  readonly shipped: Shipped | undefined
  readonly own: readonly OwnNorm[]
  /** The own record that a link led to. */
  readonly led: string | undefined
}

type Found = { readonly article: ArticleOfLaw | undefined; readonly failure: Failure | undefined }

const uuid = /^[0-9a-f]{8}-/u
/** From the number on, or the word before it. */
const afterAct = /\s*(?:ст\.?|стать\S*)?\s*\d.*$/u
const none: readonly OwnNorm[] = []

/** The article that a place names: as it is written down, or by the id of an own record of it. */
export function useArticle(record: string | undefined, on: string | undefined): Found {
  const isId = record !== undefined && uuid.test(record)
  const led = useAnswer('norm.show', isId ? { id: record } : undefined, { keep: false })
  const written = isId ? undefined : record
  const parsed = written === undefined ? undefined : parseArticle(written)
  const act = isId ? led.value?.act : (parsed?.act ?? written?.replace(afterAct, ''))
  const article = isId ? led.value?.article : parsed?.article
  const known = act === undefined ? undefined : actOf(act, article)
  const ask =
    article === undefined || (isId && known === undefined)
      ? undefined
      : {
          article: known === undefined ? (written ?? '') : referenceOf(known, article),
          ...(on === undefined ? {} : { on }),
        }
  const shipped = useShippedAnswer('law.show', ask, { keep: false })
  const own = useAnswer(
    'norm.list',
    article === undefined ? undefined : { filter: { article }, sort: 'checked', limit: 200 },
    { keep: false },
  )
  const failure = led.failure ?? own.failure
  if (act === undefined || article === undefined) return { article: undefined, failure }
  const isWaiting = (shipped.isWaiting && ask !== undefined) || own.value === undefined
  if (isWaiting) return { article: undefined, failure }
  const actId = shipped.value?.act.act
  const key = actId === undefined ? articleKey(act, article) : articleKey(actId, article)
  return {
    failure,
    article: {
      act: actId ?? act,
      article,
      paragraph: parsed?.paragraph ?? led.value?.paragraph,
      shipped: shipped.value,
      own: (own.value?.items ?? none).filter((norm) => articleKey(norm.act, norm.article) === key),
      led: isId ? record : undefined,
    },
  }
}
