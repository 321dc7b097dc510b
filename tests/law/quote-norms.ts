import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../architecture/source-files.ts'
import { readArticles, type CopiedArticle, type HeldAct } from './code-texts.ts'
import { actFacts, shippedArticles } from './norm-list.ts'

/** A law that changed an article, as its footnote names it. */
export type Change = {
  readonly on: string
  readonly law: string
  /** Its own words on when it comes into force. */
  readonly inForce?: string
  /** That day, when those words name one. */
  readonly from?: string
}

const months = [
  'январ',
  'феврал',
  'март',
  'апрел',
  'ма',
  'июн',
  'июл',
  'август',
  'сентябр',
  'октябр',
  'ноябр',
  'декабр',
]

function isoDay(day: string): string {
  const [date = '', month = '', year = ''] = day.split(/[. ]+/u)
  const number = /^\d+$/u.test(month) ? month : String(months.findIndex((name) => month.startsWith(name)) + 1)
  return `${year}-${number.padStart(2, '0')}-${date.padStart(2, '0')}`
}

const law =
  /(\d{1,2}\.\d{2}\.\d{4}|\d{1,2} [а-я]+ \d{4})(?: г(?:\.|ода))? (?:№|N) ?([0-9][\dA-Za-zА-Яа-яІ-]*) ?(?:\( ?((?:вводится|порядок)[^)]*)\))?/gu

/** The laws a footnote names, the earliest first. */
export function changesIn(footnotes: readonly string[]): Change[] {
  const found = footnotes.flatMap((footnote) =>
    [...footnote.matchAll(law)].map(([, day = '', number = '', inForce]): Change => {
      const exact = /^вводится в действие с (\d{2}\.\d{2}\.\d{4})$/u.exec(inForce?.trim() ?? '')?.[1]
      return {
        on: isoDay(day),
        law: `№ ${number}`,
        ...(inForce === undefined ? {} : { inForce: inForce.trim() }),
        ...(exact === undefined ? {} : { from: isoDay(exact) }),
      }
    }),
  )
  const byLaw = new Map(found.map((change) => [`${change.on} ${change.law}`, change]))
  return [...byLaw.values()].sort((one, other) => (one.on < other.on ? -1 : 1))
}

function yearBefore(day: string): string {
  return `${String(Number(day.slice(0, 4)) - 1)}${day.slice(4)}`
}

/**
 * Since when the copied text has been in force, only where the footnotes say so clearly: the last law names its day and every
 * other one, also those that changed words throughout the code, is at least a year older or names an earlier day itself.
 */
export function editionFrom(changes: readonly Change[], act: HeldAct): string | undefined {
  const { throughout } = actFacts[act]
  const from = changes.at(-1)?.from
  if (from === undefined) return undefined
  const isOlder = (change: Pick<Change, 'on' | 'from'>) =>
    change.from === undefined ? change.on < yearBefore(from) : change.from <= from
  return changes.every(isOlder) && throughout.every((on) => isOlder({ on })) ? from : undefined
}

/** An article taken apart: its own text, the footnote, and the editors' notes on changes to come. */
export function splitArticle(article: CopiedArticle) {
  const text: string[] = []
  const notes: string[] = []
  const footnotes: string[] = []
  let noteFollows = false
  for (const paragraph of article.paragraphs) {
    if (/^Примечание ИЗПИ ?!$/u.test(paragraph)) noteFollows = true
    else if (noteFollows) {
      notes.push(paragraph)
      noteFollows = false
    } else if (paragraph.startsWith('Сноска.')) footnotes.push(paragraph)
    else text.push(paragraph)
  }
  return { text, notes, footnotes }
}

/** The file of a code as it ships. */
export function quoteAct(act: HeldAct) {
  const { name, short, source, latestAmendment } = actFacts[act]
  const copied = readArticles(act)
  const articles = shippedArticles[act].map((number) => {
    const article = copied.get(number)
    if (article === undefined) throw new Error(`${act} ${number} is not in the copy`)
    const { text, notes, footnotes } = splitArticle(article)
    const changes = changesIn(footnotes)
    const from = editionFrom(changes, act)
    return {
      article: number,
      title: article.title,
      ...(from === undefined ? {} : { from }),
      text,
      ...(notes.length === 0 ? {} : { notes }),
      ...(footnotes.length === 0 ? {} : { footnotes }),
      changes,
    }
  })
  return {
    act,
    name,
    short,
    language: 'ru',
    source,
    latestAmendment,
    copied: { from: '2026-01-25', until: '2026-02-20' },
    reviewed: false,
    articles,
  }
}

if (process.argv[1] === import.meta.filename)
  for (const act of Object.keys(shippedArticles) as HeldAct[])
    writeFileSync(
      join(projectFolder, `resources/law/norms/${act}.json`),
      `${JSON.stringify(quoteAct(act), null, 2)}\n`,
    )
