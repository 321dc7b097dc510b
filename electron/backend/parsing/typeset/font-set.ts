import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fontUrl } from '../parser-resources.ts'
import { parseFontFile, type FontFile } from './font-file.ts'

export const fontKeys = ['serif', 'serifBold', 'symbols', 'emoji', 'arabic'] as const
/** The fonts of generated pages; also their names in PDF resources. */
export type FontKey = (typeof fontKeys)[number]

/** File and PostScript name of each font. */
export const fontSources: Readonly<Record<FontKey, { readonly file: string; readonly name: string }>> = {
  serif: { file: 'Tinos-Regular.ttf', name: 'Tinos' },
  serifBold: { file: 'Tinos-Bold.ttf', name: 'Tinos-Bold' },
  symbols: { file: 'DejaVuSans.ttf', name: 'DejaVuSans' },
  emoji: { file: 'NotoEmoji-Regular.ttf', name: 'NotoEmoji' },
  arabic: { file: 'NotoSansArabic-Regular.ttf', name: 'NotoSansArabic' },
}

/** One drawn glyph and the text it stands for. */
export interface Glyph {
  readonly font: FontKey
  readonly glyph: number
  readonly text: string
  /** Advance in thousandths of the size. */
  readonly width: number
  /** Shift of the drawing, in thousandths of the size: marks above and below letters. */
  readonly shift?: readonly [x: number, y: number]
  /** The glyph also stands for other text, so that this text must be written beside it (PDF 32000-1, 14.9.4). */
  readonly needsText: boolean
  /** No font has the character; a replacement mark is drawn. */
  readonly isMissing: boolean
}

const loaded = new Map<FontKey, { bytes: Buffer; font: FontFile; firstCharacter: Map<number, number> }>()

/** The font behind a key, read once per thread. */
export function loadFont(key: FontKey): FontFile {
  return load(key).font
}

function load(key: FontKey): { bytes: Buffer; font: FontFile; firstCharacter: Map<number, number> } {
  const found = loaded.get(key)
  if (found !== undefined) return found
  const bytes = readFileSync(fontUrl(fontSources[key].file))
  const entry = { bytes, font: parseFontFile(bytes), firstCharacter: new Map<number, number>() }
  loaded.set(key, entry)
  return entry
}

/** Marks that direct or join but draw nothing: joiners, bidi marks, variation selectors, soft hyphen, tags. */
const invisibleRanges = [
  [0xad, 0xad],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xe0000, 0xe007f],
] as const
const arabicScript = /\p{Script=Arabic}/u
const cache: Record<'regular' | 'bold', Map<string, Glyph | undefined>> = {
  regular: new Map(),
  bold: new Map(),
}

/** The glyphs of a text in reading order. Characters that no font has are marked, never dropped silently. */
export function shapeText(text: string, isBold = false): Glyph[] {
  const glyphs: Glyph[] = []
  for (const part of arabicScript.test(text) ? text.split(/(\p{Script=Arabic}+)/u) : [text]) {
    if (arabicScript.test(part)) {
      glyphs.push(...shapeArabic(part))
      continue
    }
    for (const character of part) {
      const glyph = shapeCharacter(character, isBold)
      if (glyph !== undefined) glyphs.push(glyph)
    }
  }
  return glyphs
}

function shapeCharacter(character: string, isBold: boolean): Glyph | undefined {
  const known = cache[isBold ? 'bold' : 'regular']
  if (known.has(character)) return known.get(character)
  const glyph = isInvisible(character) ? undefined : findGlyph(character, isBold)
  known.set(character, glyph)
  return glyph
}

function isInvisible(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return invisibleRanges.some(([first, last]) => code >= first && code <= last)
}

function findGlyph(character: string, isBold: boolean): Glyph {
  const codePoint = /\s|\p{Cc}/u.test(character) ? 32 : (character.codePointAt(0) ?? 32)
  const text = codePoint === 32 ? ' ' : character
  const order: FontKey[] = [
    isBold ? 'serifBold' : 'serif',
    ...(codePoint >= 0x1f000 ? (['emoji', 'symbols'] as const) : (['symbols', 'emoji'] as const)),
  ]
  for (const font of order) {
    const glyph = loadFont(font).glyphOf(codePoint)
    if (glyph !== 0) {
      const needsText = firstCharacterOf(font, glyph, codePoint) !== codePoint
      return { font, glyph, text, width: loadFont(font).widthOf(glyph), needsText, isMissing: false }
    }
  }
  const mark = loadFont('symbols').glyphOf(0xfffd)
  return {
    font: 'symbols',
    glyph: mark,
    text,
    width: loadFont('symbols').widthOf(mark),
    needsText: true,
    isMissing: true,
  }
}

/** The lowest character drawn by a glyph: only that one can be told from the glyph alone. */
function firstCharacterOf(font: FontKey, glyph: number, codePoint: number): number {
  const { font: file, firstCharacter } = load(font)
  const known = firstCharacter.get(glyph)
  if (known !== undefined) return known
  let first = codePoint
  for (let candidate = 32; candidate < codePoint; candidate += 1) {
    if (file.glyphOf(candidate) === glyph) {
      first = candidate
      break
    }
  }
  firstCharacter.set(glyph, first)
  return first
}

interface ShapedRun {
  readonly glyphs: readonly { readonly id: number; readonly codePoints: readonly number[] }[]
  readonly positions: readonly {
    readonly xAdvance: number
    readonly xOffset: number
    readonly yOffset: number
  }[]
}
let arabicShaper: { layout(text: string): ShapedRun; unitsPerEm: number } | undefined

/** Joined Arabic letters, already in the order in which they stand on the line. */
function shapeArabic(text: string): Glyph[] {
  arabicShaper ??= createRequire(import.meta.url)('@cantoo/fontkit').create(
    load('arabic').bytes,
  ) as NonNullable<typeof arabicShaper>
  const run = arabicShaper.layout(text)
  const perThousand = 1000 / arabicShaper.unitsPerEm
  return run.glyphs.map((glyph, index) => {
    const { xAdvance, xOffset, yOffset } = run.positions[index] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 }
    return {
      font: 'arabic',
      glyph: glyph.id,
      text: String.fromCodePoint(...glyph.codePoints),
      width: xAdvance * perThousand,
      needsText: false,
      isMissing: glyph.id === 0,
      ...(xOffset === 0 && yOffset === 0
        ? {}
        : { shift: [xOffset * perThousand, yOffset * perThousand] as const }),
    }
  })
}
