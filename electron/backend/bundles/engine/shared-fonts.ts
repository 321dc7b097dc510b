import { createHash } from 'node:crypto'
import { fontSources, loadFont, type FontKey } from '../../parsing/typeset/font-set.ts'
import { number, utf16, type GlyphUse } from '../../parsing/typeset/page-canvas.ts'
import type { UsedGlyphs } from '../../parsing/prepared-exhibit.ts'
import type { PdfSink } from './pdf-sink.ts'

/** The fonts of one volume: each embedded once, with only the glyphs that its pages draw. */
export class SharedFonts {
  private readonly numbers = new Map<FontKey, number>()
  private readonly sink: PdfSink

  constructor(sink: PdfSink) {
    this.sink = sink
  }

  /** Object number of a font; reserved at the first call. */
  numberOf(font: FontKey): number {
    const known = this.numbers.get(font)
    if (known !== undefined) return known
    const reserved = this.sink.reserve(1)
    this.numbers.set(font, reserved)
    return reserved
  }

  /** Writes every font asked for. */
  write(use: GlyphUse): void {
    const used = new Map(use.list().map((one) => [one.font, one.glyphs]))
    for (const [font, root] of this.numbers)
      writeFont(this.sink, root, { font, glyphs: used.get(font) ?? [] })
  }
}

/** A composite font with Identity-H: codes are glyph numbers (PDF 32000-1, 9.7). */
function writeFont(sink: PdfSink, root: number, used: UsedGlyphs): void {
  const file = loadFont(used.font)
  const glyphs = used.glyphs.map(([glyph]) => glyph)
  const descendant = sink.reserve(4)
  const [descriptor, data, unicode] = [descendant + 1, descendant + 2, descendant + 3]
  const name = `${subsetTag(glyphs)}+${fontSources[used.font].name}`
  const base = `/Type/Font/BaseFont/${name}`
  sink.object(
    root,
    `<<${base}/Subtype/Type0/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]/ToUnicode ${unicode} 0 R>>`,
  )
  const widths = glyphs.map((glyph) => `${glyph}[${number(file.widthOf(glyph))}]`).join('')
  const system = '/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>'
  sink.object(
    descendant,
    `<<${base}/Subtype/CIDFontType2${system}/FontDescriptor ${descriptor} 0 R/CIDToGIDMap/Identity/W[${widths}]>>`,
  )
  const metrics = `/ItalicAngle 0/Ascent ${number(file.ascent)}/Descent ${number(file.descent)}/CapHeight 660/StemV 80`
  const box = file.box.map(number).join(' ')
  sink.object(
    descriptor,
    `<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[${box}]${metrics}/FontFile2 ${data} 0 R>>`,
  )
  const subset = file.subset(glyphs)
  sink.stream(data, `/Length1 ${subset.length}`, subset)
  sink.stream(unicode, '', Buffer.from(unicodeMap(used.glyphs), 'latin1'))
}

/** Six letters that tell this subset from any other (9.6.4). */
function subsetTag(glyphs: readonly number[]): string {
  const digest = createHash('sha256').update(glyphs.join(',')).digest()
  return Array.from(digest.subarray(0, 6), (byte) => String.fromCharCode(65 + (byte % 26))).join('')
}

/** From glyph numbers back to text, for search and copying (9.10.3). */
function unicodeMap(glyphs: UsedGlyphs['glyphs']): string {
  const entries = glyphs
    .filter(([, text]) => text !== '')
    .map(([glyph, text]) => `<${glyph.toString(16).padStart(4, '0')}> <${utf16(text)}>`)
  const blocks: string[] = []
  for (let from = 0; from < entries.length; from += 100) {
    const block = entries.slice(from, from + 100)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n')
}
