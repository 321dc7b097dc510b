import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { actOf, parseArticle } from '../../../shared/law/article-reference.ts'
import { normFile, type NormFile, type ShippedArticle } from '../../../shared/law/norm-file.ts'
import { shippedStatus } from '../../../shared/law/edition-on.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import { foldForSearch } from '../../../shared/language/fold.ts'
import { resourceFolder } from '../resource-folder.ts'

let acts: readonly NormFile[] | undefined

/** The codes in the order lawyers name them. */
const order = [
  'criminal',
  'criminal-procedure',
  'administrative',
  'civil-procedure',
  'civil-general',
  'civil-special',
]

/** The codes that ship, with their articles; read once. */
export function listActs(): readonly NormFile[] {
  const folder = join(resourceFolder(), 'law', 'norms')
  acts ??= readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => normFile.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
    .sort((one, other) => order.indexOf(one.act) - order.indexOf(other.act))
  return acts
}

function hasWords(article: ShippedArticle, words: readonly string[]): boolean {
  const text = foldForSearch([article.article, article.title ?? '', ...article.text].join(' '))
  return words.every((word) => text.includes(word))
}

function aboutAct({ articles: _articles, ...about }: NormFile) {
  return about
}

/** Codes with those of their articles in which every word of `text` stands, without the articles' text. */
export function findArticles(wanted: { act?: string | undefined; text?: string | undefined }) {
  const words = foldForSearch(wanted.text ?? '')
    .split(' ')
    .filter((word) => word !== '')
  return listActs()
    .filter((file) => wanted.act === undefined || file.act === wanted.act)
    .map((file) => ({
      ...aboutAct(file),
      articles: file.articles
        .filter((article) => words.length === 0 || hasWords(article, words))
        .map(({ article, title, from, text, changes }) => {
          const lastChangedOn = changes.at(-1)?.on
          return {
            article,
            ...(title === undefined ? {} : { title }),
            ...(from === undefined ? {} : { from }),
            isHeld: text.length > 0,
            ...(lastChangedOn === undefined ? {} : { lastChangedOn }),
          }
        }),
    }))
    .filter((file) => file.articles.length > 0)
}

/**
 * The shipped article that a person wrote down, with what is said of it on a day. An article without its code is looked for in
 * all of them and must be in one only. Fails with `law.not-shipped`.
 */
export function showArticle(wanted: { article: string; on?: string | undefined }) {
  const reference = parseArticle(wanted.article)
  const missing = () => new Failure('law.not-shipped', { article: wanted.article.slice(0, 100) })
  if (reference === undefined) throw missing()
  const act = actOf(wanted.article, reference.article)
  const found = listActs()
    .filter((file) => act === undefined || file.act === act)
    .flatMap((file) => file.articles.map((article) => ({ file, article })))
    .filter(({ article }) => article.article === reference.article)
  const [only, ...others] = found
  if (only === undefined || others.length > 0) throw missing()
  const { file, article } = only
  return {
    act: aboutAct(file),
    article,
    ...(reference.paragraph === undefined ? {} : { paragraph: reference.paragraph }),
    ...(wanted.on === undefined
      ? {}
      : { on: wanted.on, status: shippedStatus(article, file.copied, wanted.on) }),
  }
}
