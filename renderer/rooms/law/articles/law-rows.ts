import type { OutputOf } from '../../../../shared/contract/contract.ts'
import { actOf } from '../../../../shared/law/article-reference.ts'
import { foldForSearch } from '../../../../shared/language/fold.ts'
import type { Language } from '../../../../shared/text/wording.ts'
import type { RecordOf } from '../../../client/use-record.ts'

type Shipped = OutputOf<'law.list'>['acts']
export type OwnNorm = RecordOf<'norm'>

export type ArticleRow = {
  readonly kind: 'article'
  readonly key: string
  /** As a place names it. */
  readonly reference: string
  readonly article: string
  readonly title: string
  readonly isHeld: boolean
  readonly hasOwn: boolean
  readonly isDue: boolean
}
type ActRow = {
  readonly kind: 'act'
  readonly name: string
  readonly count: number
  readonly isOpen: boolean
}
export type LawRow = ActRow | ArticleRow

/** How a place names an article of a code. */
export function referenceOf(act: string, article: string): string {
  return `${act} ст. ${article}`
}

/** The key under which an article is known whoever wrote its code. */
export function articleKey(act: string, article: string): string {
  return `${actOf(act, article) ?? foldForSearch(act)} ${article}`
}

const byNumber = new Intl.Collator('ru', { numeric: true })

function isWanted(norm: OwnNorm, typed: string): boolean {
  const text = foldForSearch(
    [norm.act, norm.article, norm.title, norm.excerpt].filter((part) => part !== undefined).join(' '),
  )
  return foldForSearch(typed)
    .split(' ')
    .every((word) => text.includes(word))
}

type Given = {
  readonly acts: Shipped
  readonly own: readonly OwnNorm[]
  readonly due: ReadonlySet<string>
  readonly typed: string
  /** Whether the articles of a code stand under its name. */
  readonly isOpen: (name: string) => boolean
  readonly language: Language
}

/** The lines of the list: every code with its articles, those of the foundation's own among them, other laws after them. */
export function lawRows({ acts, own, due, typed, isOpen, language }: Given): LawRow[] {
  const wanted = own.filter((norm) => isWanted(norm, typed))
  const ownKeys = new Set(own.map((norm) => articleKey(norm.act, norm.article)))
  const taken = new Set<string>()
  const marks = (key: string) => ({ key, hasOwn: ownKeys.has(key), isDue: due.has(key) })
  const ofAct = (name: string, rows: readonly ArticleRow[]): LawRow[] => [
    { kind: 'act', name, count: rows.length, isOpen: isOpen(name) },
    ...(isOpen(name) ? rows.toSorted((one, other) => byNumber.compare(one.article, other.article)) : []),
  ]
  const ownRow = (norm: OwnNorm): ArticleRow => ({
    kind: 'article',
    reference: norm.id,
    article: norm.article,
    title: norm.title ?? '',
    isHeld: norm.excerpt !== undefined,
    ...marks(articleKey(norm.act, norm.article)),
  })
  const shipped = acts.flatMap((act) => {
    const rows = act.articles.map((article): ArticleRow => {
      const key = articleKey(act.act, article.article)
      taken.add(key)
      const { title = '', isHeld } = article
      return {
        kind: 'article',
        reference: referenceOf(act.act, article.article),
        article: article.article,
        title,
        isHeld,
        ...marks(key),
      }
    })
    const added = onePerArticle(
      wanted.filter(
        (norm) => actOf(norm.act, norm.article) === act.act && !taken.has(articleKey(norm.act, norm.article)),
      ),
    )
    for (const norm of added) taken.add(articleKey(norm.act, norm.article))
    return ofAct(act.name[language], [...rows, ...added.map(ownRow)])
  })
  const rest = Map.groupBy(
    onePerArticle(wanted.filter((norm) => !taken.has(articleKey(norm.act, norm.article)))),
    (norm) => norm.act,
  )
  return [...shipped, ...[...rest].flatMap(([name, norms]) => ofAct(name, norms.map(ownRow)))]
}

function onePerArticle(norms: readonly OwnNorm[]): OwnNorm[] {
  const first = new Map<string, OwnNorm>()
  for (const norm of norms) {
    const key = articleKey(norm.act, norm.article)
    if (!first.has(key)) first.set(key, norm)
  }
  return [...first.values()]
}
