import { actOf, parseArticle } from './article-reference.ts'

type Listed = {
  readonly act: string
  readonly articles: readonly { readonly article: string; readonly isHeld: boolean }[]
}

/** Whether the text of an article that someone wrote down is among those that ship; false too for what is no article of theirs. */
export function isHeldAmong(acts: readonly Listed[], reference: string): boolean {
  const parsed = parseArticle(reference)
  const act = actOf(reference, parsed?.article)
  const articles = acts.find((each) => each.act === act)?.articles ?? []
  return articles.some(({ article, isHeld }) => isHeld && article === parsed?.article)
}
