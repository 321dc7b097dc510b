import { foldForSearch } from '../../../shared/language/fold.ts'
import classes from './palette.module.css'

type Piece = { readonly text: string; readonly isFound: boolean }

/** A text in pieces: those words that begin with one of the folded words of the query, and everything between. */
function markPieces(text: string, words: readonly string[]): Piece[] {
  const pieces: Piece[] = []
  for (const [piece] of text.matchAll(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu)) {
    const folded = foldForSearch(piece)
    const isFound = folded !== '' && words.some((word) => folded.startsWith(word))
    const last = pieces.at(-1)
    if (last !== undefined && last.isFound === isFound && !isFound)
      pieces[pieces.length - 1] = { text: last.text + piece, isFound }
    else pieces.push({ text: piece, isFound })
  }
  return pieces
}

type MarkedTextProps = { readonly text: string; readonly words: readonly string[] }

/** A text with the found words marked. */
export function MarkedText({ text, words }: MarkedTextProps) {
  return markPieces(text, words).map((piece, place) =>
    piece.isFound ? (
      <mark key={place} className={classes['mark']}>
        {piece.text}
      </mark>
    ) : (
      <span key={place}>{piece.text}</span>
    ),
  )
}
