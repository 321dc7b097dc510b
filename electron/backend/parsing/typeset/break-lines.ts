import { shapeText, type Glyph } from './font-set.ts'

export interface TextStyle {
  /** Size in points. */
  readonly size: number
  readonly isBold?: boolean
}

/** Glyphs of one line from left to right. */
export type Line = readonly Glyph[]

/** Width of a line in points. */
export function lineWidth(line: Line, size: number): number {
  let width = 0
  for (const glyph of line) width += glyph.width
  return (width * size) / 1000
}

/** Breaks a text into lines of at most `width` points: at spaces, inside a word only when it alone is too wide. */
export function breakLines(text: string, style: TextStyle, width: number): Line[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029\f\v]/u)
    .flatMap((paragraph) => breakParagraph(paragraph, style, width))
}

function breakParagraph(paragraph: string, style: TextStyle, width: number): Line[] {
  const lines: Line[] = []
  const limit = (width * 1000) / style.size
  let line: Glyph[] = []
  let used = 0
  const finish = (): void => {
    while (line.at(-1)?.text === ' ') line.pop()
    lines.push(orderRightToLeft(line))
    line = []
    used = 0
  }
  for (const word of paragraph.replaceAll('\t', '    ').split(/(?<= )(?! )/u)) {
    const glyphs = shapeText(word, style.isBold)
    const printed = sum(glyphs.slice(0, glyphs.findLastIndex((glyph) => glyph.text !== ' ') + 1))
    if (line.length > 0 && used + printed > limit) finish()
    for (const glyph of glyphs) {
      if (line.length > 0 && used + glyph.width > limit && glyph.text !== ' ') finish()
      line.push(glyph)
      used += glyph.width
    }
  }
  finish()
  return lines
}

/** Words of a right-to-left script that follow one another stand in reverse order on a left-to-right line. */
function orderRightToLeft(line: readonly Glyph[]): Line {
  if (!line.some(isRightToLeft)) return line
  const ordered: Glyph[] = []
  let at = 0
  while (at < line.length) {
    let end = at
    for (let next = at; next < line.length; next += 1) {
      const glyph = line[next]
      if (glyph !== undefined && isRightToLeft(glyph)) end = next + 1
      else if (glyph?.text !== ' ') break
    }
    ordered.push(...(end > at ? reverseWords(line.slice(at, end)) : line.slice(at, at + 1)))
    at = Math.max(end, at + 1)
  }
  return ordered
}

function reverseWords(run: readonly Glyph[]): Glyph[] {
  const words: Glyph[][] = [[]]
  for (const glyph of run) {
    if (glyph.text === ' ') words.push([glyph], [])
    else words.at(-1)?.push(glyph)
  }
  // Hebrew is shaped letter by letter in reading order, Arabic comes already turned.
  return words
    .toReversed()
    .flatMap((word) => (word.some((glyph) => glyph.font === 'arabic') ? word : word.toReversed()))
}

function isRightToLeft(glyph: Glyph): boolean {
  return glyph.font === 'arabic' || /\p{Script=Hebrew}/u.test(glyph.text)
}

function sum(glyphs: readonly Glyph[]): number {
  let width = 0
  for (const glyph of glyphs) width += glyph.width
  return width
}
