import * as mupdf from 'mupdf'
import type { PreparedExhibit, UsedGlyphs } from '../prepared-exhibit.ts'
import { fontKeys, type FontKey } from '../typeset/font-set.ts'
import type { GeneratedPage } from '../typeset/page-canvas.ts'
import { textPages } from '../typeset/text-pages.ts'
import { serialiseObjects } from './serialise-objects.ts'

/** Makes pages laid out by the program ready for a bundle; their letters come from the volume's shared fonts. */
export function prepareGenerated(
  pages: readonly GeneratedPage[],
  glyphs: readonly UsedGlyphs[],
): PreparedExhibit {
  const document = new mupdf.PDFDocument()
  try {
    const fonts = new Map<number, FontKey>()
    const resources = document.newDictionary()
    const fontDictionary = document.newDictionary()
    resources.put('Font', fontDictionary)
    for (const key of fontKeys) {
      if (!glyphs.some((used) => used.font === key)) continue
      const placeholder = document.addObject(document.newDictionary())
      fonts.set(placeholder.asIndirect(), key)
      fontDictionary.put(key, placeholder)
    }
    const shared = document.addObject(resources)
    const forms = pages.map((page) =>
      document
        .addStream(page.content, {
          Type: document.newName('XObject'),
          Subtype: document.newName('Form'),
          BBox: [0, 0, page.width, page.height],
          Resources: shared,
        })
        .asIndirect(),
    )
    const saved = document.saveToBuffer('compress')
    const objects = serialiseObjects(saved.asUint8Array(), forms, fonts)
    saved.destroy()
    return {
      outcome: 'whole',
      pages: pages.map(({ width, height, links }, index) => ({
        width,
        height,
        links,
        bandScale: 1,
        matrix: [1, 0, 0, 1, 0, 0],
        content: objects.numbers.get(forms[index] ?? 0) ?? 0,
      })),
      outline: [],
      objects,
      notes: [],
      glyphs,
    }
  } finally {
    document.destroy()
  }
}

/** A plain text laid out on A4. */
export function prepareText(text: string): PreparedExhibit {
  const { pages, use, missingOn } = textPages(text)
  const prepared = prepareGenerated(pages, use.list())
  return { ...prepared, notes: missingOn.map((page) => ({ code: 'glyph-missing', page })) }
}
