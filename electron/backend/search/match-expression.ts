import { Failure } from '../../../shared/failures/failure.ts'
import { foldForSearch } from '../../../shared/language/fold.ts'

/** Words beyond these are not looked at: nobody types more, and a pasted page must not stop the search. */
const mostWords = 32

/** The folded words of a query. Fails with `search.too-short` when fewer than two letters or digits are left. */
export function queryWords(text: string): string[] {
  const folded = foldForSearch(text)
  const words = folded.split(/\s+/u).filter((word) => word !== '')
  if (words.join('').length < 2) throw new Failure('search.too-short')
  return words.slice(0, mostWords)
}

/** FTS5 expression: every word of the query as the beginning of a word. The words are quoted, so no FTS syntax gets in. */
export function matchExpression(text: string): string {
  return queryWords(text)
    .map((word) => `"${word.replaceAll('"', '""')}"*`)
    .join(' AND ')
}
