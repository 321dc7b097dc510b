import { a4, bandHeight } from '../exhibit/page-placement.ts'
import { breakLines } from './break-lines.ts'
import { GlyphUse, PageCanvas, type GeneratedPage } from './page-canvas.ts'

const style = { size: 11 } as const
const leading = 14
const [left, right, top, bottom] = [62, 45, 56, bandHeight + 18]

/** A plain text on A4 pages, line breaks kept, long lines broken. `missingOn` lists pages (from 1) with characters no font has. */
export function textPages(text: string): { pages: GeneratedPage[]; use: GlyphUse; missingOn: number[] } {
  const use = new GlyphUse()
  const pages: GeneratedPage[] = []
  const missingOn: number[] = []
  const linesPerPage = Math.floor((a4.height - top - bottom) / leading)
  const lines = breakLines(text.replace(/\s+$/u, ''), style, a4.width - left - right)
  for (let from = 0; from < Math.max(1, lines.length); from += linesPerPage) {
    const canvas = new PageCanvas(use)
    const shown = lines.slice(from, from + linesPerPage)
    shown.forEach((line, index) => {
      if (line.length > 0)
        canvas.text(line, { ...style, x: left, y: a4.height - top - style.size - index * leading })
    })
    if (shown.some((line) => line.some((glyph) => glyph.isMissing))) missingOn.push(pages.length + 1)
    pages.push({ ...a4, content: canvas.content(), links: [] })
  }
  return { pages, use, missingOn }
}
