import type { PreparedLink, UsedGlyphs } from '../prepared-exhibit.ts'
import { breakLines, lineWidth, type Line, type TextStyle } from './break-lines.ts'
import { loadFont, shapeText, type FontKey, type Glyph } from './font-set.ts'

/** A page made by the program itself: its content stream and what it needs. */
export interface GeneratedPage {
  readonly width: number
  readonly height: number
  readonly content: string
  readonly links: readonly PreparedLink[]
}

/** The glyphs that a set of pages draws. */
export class GlyphUse {
  private readonly used = new Map<FontKey, Map<number, string>>()

  add(glyph: Glyph): void {
    const ofFont = this.used.get(glyph.font) ?? new Map<number, string>()
    this.used.set(glyph.font, ofFont)
    if (!ofFont.has(glyph.glyph) && !glyph.needsText) ofFont.set(glyph.glyph, glyph.text)
    else if (!ofFont.has(glyph.glyph)) ofFont.set(glyph.glyph, '')
    else if (ofFont.get(glyph.glyph) === '' && !glyph.needsText) ofFont.set(glyph.glyph, glyph.text)
  }

  addAll(used: readonly UsedGlyphs[]): void {
    for (const { font, glyphs } of used) {
      for (const [glyph, text] of glyphs)
        this.add({ font, glyph, text, width: 0, needsText: text === '', isMissing: false })
    }
  }

  list(): UsedGlyphs[] {
    return [...this.used].map(([font, glyphs]) => ({ font, glyphs: [...glyphs].sort(([a], [b]) => a - b) }))
  }
}

interface TextPlace extends TextStyle {
  readonly x: number
  /** Baseline, in points from the bottom of the page. */
  readonly y: number
  /** Darkness of the letters: 0 black to 1 white. */
  readonly grey?: number
  readonly align?: 'left' | 'right' | 'centre'
}

/** Draws text and lines onto one page and notes the glyphs used. Origin at the bottom left, points. */
export class PageCanvas {
  readonly links: PreparedLink[] = []
  private readonly parts: string[] = []
  private readonly use: GlyphUse

  constructor(use: GlyphUse) {
    this.use = use
  }

  /** Draws one line of text and returns its width. */
  text(text: string | Line, place: TextPlace): number {
    const line = typeof text === 'string' ? shapeText(text, place.isBold) : text
    const width = lineWidth(line, place.size)
    const x =
      place.align === 'right' ? place.x - width : place.align === 'centre' ? place.x - width / 2 : place.x
    this.parts.push(`${place.grey ?? 0} g BT ${number(x)} ${number(place.y)} Td`)
    for (let at = 0; at < line.length;) {
      const first = line[at]
      if (first === undefined) break
      let end = at + 1
      while (isPlain(first) && line[end]?.font === first.font && isPlain(line[end])) end += 1
      this.parts.push(this.run(line.slice(at, end), first, place.size))
      at = end
    }
    this.parts.push('ET')
    return width
  }

  /** Draws a text broken to `width` downwards from the baseline `place.y`; returns the baseline after its last line. */
  paragraph(
    text: string,
    place: TextPlace,
    options: { readonly width: number; readonly leading?: number },
  ): number {
    const leading = options.leading ?? place.size * 1.25
    let y = place.y
    for (const line of breakLines(text, place, options.width)) {
      this.text(line, { ...place, y })
      y -= leading
    }
    return y
  }

  /** A straight line. */
  rule(
    from: readonly [number, number],
    to: readonly [number, number],
    options: { width?: number; grey?: number } = {},
  ): void {
    this.parts.push(
      `${options.grey ?? 0} G ${number(options.width ?? 0.5)} w ${from.map(number).join(' ')} m ${to.map(number).join(' ')} l S`,
    )
  }

  content(): string {
    return this.parts.join('\n')
  }

  private run(glyphs: Line, first: Glyph, size: number): string {
    const codes = glyphs.map((glyph) => glyph.glyph.toString(16).padStart(4, '0')).join('')
    for (const glyph of glyphs) this.use.add(glyph)
    const font = `/${first.font} ${number(size)} Tf`
    const [x, y] = first.shift ?? [0, 0]
    // The font's own advance is taken back: the shaper gives a shifted mark an advance of its own.
    const after = x + loadFont(first.font).widthOf(first.glyph) - first.width
    const shown =
      first.shift === undefined
        ? `${font} <${codes}> Tj`
        : `${font} ${number((y * size) / 1000)} Ts [${number(-x)}<${codes}>${number(after)}] TJ 0 Ts`
    return first.needsText ? `/Span <</ActualText <feff${utf16(first.text)}>>> BDC ${shown} EMC` : shown
  }
}

/** True when a glyph can be drawn together with its neighbours. */
function isPlain(glyph: Glyph | undefined): boolean {
  return glyph !== undefined && !glyph.needsText && glyph.shift === undefined
}

/** A number as PDF wants it: at most four decimals, no exponent. */
export function number(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toFixed(4)))
}

/** UTF-16BE in hexadecimal digits. */
export function utf16(text: string): string {
  let digits = ''
  for (let index = 0; index < text.length; index += 1)
    digits += text.charCodeAt(index).toString(16).padStart(4, '0')
  return digits
}
