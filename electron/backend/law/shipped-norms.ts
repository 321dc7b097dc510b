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

/** An article and its text as search sees it; folded once. */
const folded = new WeakMap<ShippedArticle, string>()

function foldedText(article: ShippedArticle): string {
  const known = folded.get(article)
  if (known !== undefined) return known
  const text = foldForSearch([article.article, article.title ?? '', ...article.text].join(' '))
  folded.set(article, text)
  return text
}

const articleNumber = /^\d+(?:-\d+)?/u
/** The codes as they are written for short: a longer word may be one of the law's own. */
const shortAct = /^(?:упк|ук|гпк|гк|коап|қпк|қк|апк|ак|әқбтк)$/iu

/** What is looked for: in which code, when the text names one, which number of an article, and which words. */
function readWanted({ act, text = '' }: { act?: string | undefined; text?: string | undefined }) {
  const parts = text.split(/\s+/u).filter((part) => part !== '')
  const named = parts.filter((part) => shortAct.test(part)).map((part) => actOf(part))[0]
  const rest = parts.filter((part) => !shortAct.test(part) && !/^(?:ст|бап|art)\.?$/iu.test(part))
  const number = rest.map((part) => articleNumber.exec(part)?.[0]).find((found) => found !== undefined)
  return {
    acts: act === undefined ? (named === undefined ? undefined : withSpecialPart(named)) : [act],
    number,
    words: foldForSearch(rest.join(' '))
      .split(' ')
      .filter((word) => word !== ''),
    others: foldForSearch(rest.filter((part) => !articleNumber.test(part)).join(' '))
      .split(' ')
      .filter((word) => word !== ''),
  }
}

/** Lawyers call both parts of the civil code «ГК». */
function withSpecialPart(act: string): string[] {
  return act === 'civil-general' ? ['civil-general', 'civil-special'] : [act]
}

function hasWords(article: ShippedArticle, words: readonly string[]): boolean {
  const text = foldedText(article)
  return words.every((word) => text.includes(word))
}

function aboutAct({ articles: _articles, ...about }: NormFile) {
  return about
}

/**
 * Codes with those of their articles that fit, without the articles' text: a number is looked for among the numbers first, every
 * other word in the text; a code that is named narrows to itself.
 */
export function findArticles(input: { act?: string | undefined; text?: string | undefined }) {
  const { acts: wanted, number, words, others } = readWanted(input)
  const files = listActs().filter((file) => wanted === undefined || wanted.includes(file.act))
  const isNumbered = (article: ShippedArticle) =>
    number !== undefined && article.article.startsWith(number) && hasWords(article, others)
  const byNumber = files.some((file) => file.articles.some(isNumbered))
  return files
    .map((file) => ({
      ...aboutAct(file),
      articles: file.articles
        .filter((article) => (byNumber ? isNumbered(article) : hasWords(article, words)))
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
