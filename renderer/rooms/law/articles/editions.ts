import { editionStatuses, ownStatus, type EditionStatus } from '../../../../shared/law/edition-on.ts'
import type { OwnNorm } from './law-rows.ts'
import type { ArticleOfLaw } from './use-article.ts'

/** A text of an article that can be read: what ships, or an edition of the foundation's own. */
export type Edition = {
  readonly id: string
  readonly paragraphs: readonly string[]
  /** What is said of it on the day asked about; undefined when none is. */
  readonly status: EditionStatus | undefined
  readonly own: OwnNorm | undefined
}

/** The texts that are held of an article, the own ones first. */
export function editionsOf({ own, shipped }: ArticleOfLaw, on: string | undefined): Edition[] {
  const ours = own.flatMap((norm): Edition[] =>
    norm.excerpt === undefined
      ? []
      : [
          {
            id: norm.id,
            paragraphs: norm.excerpt.split(/\n+/u).filter((line) => line.trim() !== ''),
            status: on === undefined ? undefined : ownStatus(norm, on),
            own: norm,
          },
        ],
  )
  if (shipped === undefined || shipped.article.text.length === 0) return ours
  return [
    ...ours,
    { id: 'shipped', paragraphs: shipped.article.text, status: shipped.status, own: undefined },
  ]
}

/** The text to show: the one a link led to, else the one that answers best for the day, else what ships. */
export function bestEdition(editions: readonly Edition[], led: string | undefined): Edition | undefined {
  const asked = editions.find((edition) => edition.id === led)
  if (asked !== undefined) return asked
  const rank = ({ status }: Edition) =>
    status === undefined ? editionStatuses.length : editionStatuses.indexOf(status)
  const best = editions.toSorted((one, other) => rank(one) - rank(other))[0]
  return best?.status === undefined ? (editions.at(-1) ?? best) : best
}

const part = /^(?<number>\d+(?:-\d+)?)\.\s/u
const item = /^(?<number>\d+(?:-\d+)?)\)\s/u

/** The places of the paragraphs that a reference such as `(4)(9)` or `3` means; empty when there are none. */
export function askedPlaces(paragraphs: readonly string[], paragraph: string | undefined): number[] {
  const [asked, inner] = [...(paragraph ?? '').matchAll(/\d+(?:-\d+)?/gu)].map((match) => match[0])
  if (asked === undefined) return []
  const first = paragraphs.findIndex((line) => part.exec(line)?.groups?.['number'] === asked)
  if (first < 0) return itemPlaces(paragraphs, asked, { from: 0, until: paragraphs.length })
  const after = paragraphs.findIndex((line, place) => place > first && part.test(line))
  const until = after < 0 ? paragraphs.length : after
  if (inner !== undefined) {
    const places = itemPlaces(paragraphs, inner, { from: first, until })
    if (places.length > 0) return places
  }
  return Array.from({ length: until - first }, (_unused, place) => first + place)
}

function itemPlaces(
  paragraphs: readonly string[],
  asked: string,
  { from, until }: { readonly from: number; readonly until: number },
): number[] {
  const place = paragraphs.findIndex(
    (line, index) => index >= from && index < until && item.exec(line)?.groups?.['number'] === asked,
  )
  return place < 0 ? [] : [place]
}
