import type { Norm } from '../model/norm.ts'
import type { NormFile, ShippedArticle } from './norm-file.ts'

/**
 * What can be said of a text on a day. `in-force`: it was in force. `later`: it was when it was copied, nobody has looked since.
 * `unclear`: the last law that changed it was signed before that day, but its first day of force is not held. `not-held`: another
 * edition was in force, which is not held. `no-text`: the article itself is not held.
 */
export const editionStatuses = ['in-force', 'later', 'unclear', 'not-held', 'no-text'] as const
export type EditionStatus = (typeof editionStatuses)[number]

/** What is said of a shipped article on a day (ISO dates). It never concludes more than the copy's footnotes say. */
export function shippedStatus(
  article: Pick<ShippedArticle, 'text' | 'from' | 'changes'>,
  copied: NormFile['copied'],
  on: string,
): EditionStatus {
  if (article.text.length === 0 || copied === undefined) return 'no-text'
  if (on > copied.from) return 'later'
  const first = article.from ?? article.changes.at(-1)?.on
  if (first !== undefined && on < first) return 'not-held'
  return article.from === undefined ? 'unclear' : 'in-force'
}

/** What is said of an edition the foundation keeps itself. */
export function ownStatus(
  record: Pick<Norm, 'excerpt' | 'editionFrom' | 'editionTo'>,
  on: string,
): EditionStatus {
  const { excerpt, editionFrom, editionTo } = record
  if (excerpt === undefined) return 'no-text'
  if (editionFrom !== undefined && on < editionFrom) return 'not-held'
  if (editionTo !== undefined && on > editionTo) return 'not-held'
  return editionFrom === undefined ? 'unclear' : 'in-force'
}

/** The status that answers best, of several editions of one article. */
export function bestStatus(statuses: readonly EditionStatus[]): EditionStatus {
  return editionStatuses.find((status) => statuses.includes(status)) ?? 'no-text'
}

function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
  return moved.toISOString().slice(0, 10)
}

/** The day from which a check counts as old; undefined when nobody has checked. */
export function recheckOn(
  record: Pick<Norm, 'checkedOn' | 'recheckMonths'>,
  usual: number,
): string | undefined {
  const { checkedOn, recheckMonths = usual } = record
  return checkedOn === undefined ? undefined : addMonths(checkedOn, recheckMonths)
}
