import { foldForSearch } from '../../../../shared/language/fold.ts'
import type { TextReading } from '../../../../shared/model/reading.ts'

/** Longest text kept of one file, in characters as search and the export policy compare them. */
export const longestText = 4_000_000
const pieceLength = 65_536

/** What was found in a file, before it is cut and folded. */
export interface FoundText {
  /** What a person who opens the file reads. */
  readonly text: string
  /** What else stands in it: titles, markup, text under another. For the export policy only. */
  readonly hidden?: string
  readonly reading?: TextReading
  readonly pages?: number
}

/** A file's text, made ready in the worker so that nothing long is left to do with it. */
export interface ExtractedText {
  readonly text: string
  readonly hidden: string
  /** `text` as search sees it. */
  readonly folded: string
  readonly reading: TextReading
  readonly pages?: number
}

/** The beginning that is at most `limit` long once its signs are decomposed: one sign may stand for eighteen. */
export function cutText(text: string, limit = longestText): string {
  let room = limit
  for (let at = 0; at < text.length; at += pieceLength) {
    const piece = text.slice(at, at + pieceLength)
    room -= Math.max(piece.length, piece.normalize('NFKD').length)
    if (room < 0) return text.slice(0, at)
  }
  return text
}

/** Cuts and folds what was found. What had to be cut was not read. */
export function finishText({
  text,
  hidden = '',
  reading = { state: 'read' },
  pages,
}: FoundText): ExtractedText {
  const [kept, keptHidden] = [cutText(text), cutText(hidden)]
  const isCut = kept.length < text.length || keptHidden.length < hidden.length
  return {
    text: kept,
    hidden: keptHidden,
    folded: foldForSearch(kept),
    reading: isCut ? { state: 'not-read', reason: 'cut' } : reading,
    ...(pages === undefined ? {} : { pages }),
  }
}
