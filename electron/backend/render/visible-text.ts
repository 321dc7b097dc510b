/**
 * Text as it goes to paper. Nothing a person can read is dropped; what cannot be drawn, or would silently reorder or hide
 * other letters, is shown as its number, `[U+202E]`.
 */
import { bundledFamilies } from './font-coverage.ts'

const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Lets a text through untouched when it holds only what every document is made of. */
const plain = /^[\n -~\u00a0«»°§“”„–—…№₸ЁёА-яәғқңөұүһіӘҒҚҢӨҰҮҺІ]*$/u

/** Invisible and without meaning on paper, but they break search in the file: soft hyphen, zero-width space, word joiner, byte order mark. */
const meaningless = /[\u00ad\u200b\u2060\ufeff]/gu
const lineBreaks = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu
const oddSpaces = /[\t\u1680\u2000-\u2006\u2008\u205f\u3000]/gu
/** Control characters, lone surrogates, noncharacters and the two overrides that make a text read other than it is. */
const harmful = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202d\u202e]/u
const bidiControls = /[\u202a-\u202c\u2066-\u2069]/u
/** Drawn as nothing by the shaper, so no font needs a glyph for them. */
const ignorable = /^[\p{Default_Ignorable_Code_Point}--[\u115f\u1160\u3164\uffa0]]$/v
const mark = /^\p{M}$/u

export type Medium = 'pdf' | 'docx'

/**
 * What will be seen of a text. In a PDF also characters that no bundled font has become `[U+…]`; a DOCX is drawn with the
 * reader's fonts and keeps them. Line ends become `\n`.
 */
export function showText(text: string, medium: Medium): string {
  if (plain.test(text)) return text
  const tidy = text.replace(lineBreaks, '\n').replace(oddSpaces, ' ').replace(meaningless, '')
  const shown = Array.from(clusters.segment(tidy), ({ segment }) => showCluster(segment, medium)).join('')
  return closeBidi(shown)
}

/** The characters of a text that a PDF can only show by number, each once, in order. */
export function findUnsupportedCharacters(text: string): string[] {
  const found = new Set<string>()
  for (const { segment } of clusters.segment(text.replace(lineBreaks, '\n').replace(oddSpaces, ' '))) {
    for (const character of segment) if (needsNumber(character, segment, 'pdf')) found.add(character)
  }
  return [...found]
}

function showCluster(cluster: string, medium: Medium): string {
  return Array.from(cluster, (character) =>
    needsNumber(character, cluster, medium) ? showNumber(character) : character,
  ).join('')
}

/** A mark needs a font that also has the letter it stands on. */
function needsNumber(character: string, cluster: string, medium: Medium): boolean {
  if (character === '\n' || character === '\r') return false
  if (harmful.test(character)) return true
  if (medium === 'docx' || ignorable.test(character)) return false
  if (isDrawable(cluster)) return false
  return mark.test(character) || !isDrawable(character)
}

function isDrawable(cluster: string): boolean {
  const needed = Array.from(cluster).filter((character) => !ignorable.test(character))
  return bundledFamilies().some((family) =>
    needed.every((character) => family.has(character.codePointAt(0) ?? 0)),
  )
}

function showNumber(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`
}

/** Ends what a text began and drops ends of nothing, so that a number copied with its direction marks cannot turn the rest of the line. */
function closeBidi(text: string): string {
  if (!bidiControls.test(text)) return text
  const open: string[] = []
  let balanced = ''
  for (const character of text) {
    const end = /[\u202a\u202b]/u.test(character)
      ? '\u202c'
      : /[\u2066-\u2068]/u.test(character)
        ? '\u2069'
        : ''
    if (end !== '') open.push(end)
    else if (character === '\u202c' || character === '\u2069') {
      if (open.at(-1) !== character) continue
      open.pop()
    }
    balanced += character
  }
  return balanced + open.toReversed().join('')
}
