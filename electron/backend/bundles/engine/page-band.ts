import { bandHeight } from '../../parsing/exhibit/page-placement.ts'
import { lineWidth } from '../../parsing/typeset/break-lines.ts'
import { shapeText } from '../../parsing/typeset/font-set.ts'
import { number, PageCanvas, type GlyphUse } from '../../parsing/typeset/page-canvas.ts'
import type { PreparedPage } from '../../parsing/prepared-exhibit.ts'

/** What stands in the band at the foot of a page. */
export interface BandText {
  readonly pageNumber: string
  /** Left to right, most important first; what has no room is cut from the end. */
  readonly remarks: readonly string[]
}

const [side, numberSize, remarkSize, baseline] = [36, 12, 8, 13]

/** Content of a finished page: what it shows, then its number in the band that the contents never reach. */
export function pageContent(page: PreparedPage, band: BandText, use: GlyphUse): string {
  const shown = page.content === undefined ? '' : `q ${page.matrix.map(number).join(' ')} cm /X Do Q\n`
  const scale = page.bandScale
  const canvas = new PageCanvas(use)
  const right = page.width - side * scale
  const place = { size: numberSize * scale, y: baseline * scale, isBold: true }
  const width = canvas.text(band.pageNumber, { ...place, x: right, align: 'right' })
  const size = remarkSize * scale
  const room = right - width - 12 * scale - side * scale
  const remark = fit(band.remarks.join('  ·  '), size, room)
  if (remark !== '') canvas.text(remark, { size, x: side * scale, y: baseline * scale, grey: 0.35 })
  if (page.height < bandHeight * scale) throw new Error('no room for the band')
  return `${shown}q\n${canvas.content()}\nQ`
}

function fit(text: string, size: number, room: number): string {
  if (lineWidth(shapeText(text), size) <= room) return text
  const letters = Array.from(text)
  while (letters.length > 0 && lineWidth(shapeText(`${letters.join('')}…`), size) > room) letters.pop()
  return letters.length < 4 ? '' : `${letters.join('').trimEnd()}…`
}
