/** Which letters the bundled fonts can draw and how wide they are, read from the font files themselves. */
import { fontFamilies, readFont } from './render-files.ts'

/** The part of a TrueType font that matters here. Advance widths are in thousandths of the type size. */
type FontFace = {
  has(codePoint: number): boolean
  advance(codePoint: number): number | undefined
}

/** One family: a letter counts as covered only if every face has it. */
type FontFamily = { readonly name: string; has(codePoint: number): boolean }

let families: readonly FontFamily[] | undefined
let widest: FontFace | undefined

/** The bundled families in the order in which Typst tries them. */
export function bundledFamilies(): readonly FontFamily[] {
  families ??= fontFamilies.map(({ family, files }) => {
    const faces = files.map((file) => readFontFace(readFont(file)))
    return { name: family, has: (codePoint) => faces.every((face) => face.has(codePoint)) }
  })
  return families
}

/** An estimate of the width of a text in points that is seldom too small: bold letters, and wide ones for what Tinos lacks. */
export function estimateWidthPt(text: string, sizePt: number): number {
  const face = (widest ??= readFontFace(readFont('Tinos-Bold.ttf')))
  let thousandths = 0
  for (const character of text) thousandths += face.advance(character.codePointAt(0) ?? 0) ?? 1300
  return (thousandths * sizePt) / 1000
}

/** About how high a text stands in a column, in points: for deciding what may be kept in one piece. */
export function estimateHeightPt(
  text: string,
  column: { readonly widthPt: number; readonly sizePt: number },
): number {
  const lines = text
    .split('\n')
    .map((line) => Math.max(1, Math.ceil(estimateWidthPt(line, column.sizePt) / column.widthPt)))
  return lines.reduce((sum, count) => sum + count, 0) * column.sizePt * 1.3
}

/** Reads `cmap`, `hhea` and `hmtx` of a TrueType file (OpenType 1.9). The file is ours, so it is not checked. */
export function readFontFace(bytes: Uint8Array): FontFace {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = readTableOffsets(view)
  const glyphs = readCharacterMap(view, tables.get('cmap') ?? 0)
  const unitsPerEm = view.getUint16((tables.get('head') ?? 0) + 18)
  const metricCount = view.getUint16((tables.get('hhea') ?? 0) + 34)
  const metrics = tables.get('hmtx') ?? 0
  return {
    has: (codePoint) => glyphs.has(codePoint),
    advance(codePoint) {
      const glyph = glyphs.get(codePoint)
      if (glyph === undefined) return undefined
      return (view.getUint16(metrics + 4 * Math.min(glyph, metricCount - 1)) * 1000) / unitsPerEm
    },
  }
}

function readTableOffsets(view: DataView): Map<string, number> {
  const offsets = new Map<string, number>()
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + index * 16
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)))
    offsets.set(tag, view.getUint32(record + 8))
  }
  return offsets
}

/** Code point -> glyph, from the Unicode subtables in formats 4 and 12. */
function readCharacterMap(view: DataView, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>()
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const subtable = cmap + view.getUint32(cmap + 4 + index * 8 + 4)
    const format = view.getUint16(subtable)
    if (format === 4) readFormat4(view, subtable, glyphs)
    if (format === 12) readFormat12(view, subtable, glyphs)
  }
  return glyphs
}

function readFormat4(view: DataView, subtable: number, glyphs: Map<number, number>): void {
  const doubled = view.getUint16(subtable + 6)
  const ends = subtable + 14
  const starts = ends + doubled + 2
  for (let segment = 0; segment < doubled; segment += 2) {
    const delta = view.getUint16(starts + doubled + segment)
    const rangePlace = starts + 2 * doubled + segment
    const range = view.getUint16(rangePlace)
    const first = view.getUint16(starts + segment)
    for (let code = first; code <= view.getUint16(ends + segment) && code < 0xffff; code += 1) {
      const direct = range === 0 ? code : view.getUint16(rangePlace + range + 2 * (code - first))
      const glyph = direct === 0 && range !== 0 ? 0 : (direct + delta) & 0xffff
      if (glyph !== 0) glyphs.set(code, glyph)
    }
  }
}

function readFormat12(view: DataView, subtable: number, glyphs: Map<number, number>): void {
  for (let group = 0; group < view.getUint32(subtable + 12); group += 1) {
    const place = subtable + 16 + group * 12
    const first = view.getUint32(place)
    for (let code = first; code <= view.getUint32(place + 4); code += 1) {
      glyphs.set(code, view.getUint32(place + 8) + code - first)
    }
  }
}
