import * as mupdf from 'mupdf'
import type { ParsedFile } from '../parse-job.ts'
import type { ExhibitFacts } from '../prepared-exhibit.ts'
import { decodeText } from '../text/decode-text.ts'
import { textPages } from '../typeset/text-pages.ts'
import { fileKind } from './file-kind.ts'
import { splitJpeg } from './jpeg-segments.ts'
import { openPdf } from './open-pdf.ts'

const none = { pagesWithoutText: [], encrypted: false, needsPassword: false, repaired: false } as const

/** What `bundle check` wants to know of a file: pages, searchable text, encryption, damage, resolution. */
export function inspectExhibit(file: ParsedFile): ExhibitFacts {
  const kind = fileKind(file.bytes, file)
  if (kind === 'pdf') return inspectPdf(file.bytes)
  if (kind === 'jpeg')
    return { ...none, kind, pages: splitJpeg(file.bytes) === undefined ? 0 : 1, pagesWithoutText: [1] }
  if (kind === 'png') return { ...none, kind, pages: 1, pagesWithoutText: [1] }
  if (kind === 'other') return { ...none, kind, pages: 0 }
  const text = decodeText(file.bytes)
  return { ...none, kind, pages: text === undefined ? 0 : textPages(text).pages.length }
}

function inspectPdf(bytes: Uint8Array): ExhibitFacts {
  const opened = openPdf(bytes)
  if (!('document' in opened))
    return { ...none, kind: 'pdf', pages: 0, needsPassword: opened.reason === 'needs-password' }
  const { document, notes } = opened
  const pages = document.countPages()
  const pagesWithoutText: number[] = []
  const dpi: number[] = []
  for (let index = 0; index < pages; index += 1) {
    const found = inspectPage(document, index)
    if (found.isShownWithoutText) pagesWithoutText.push(index + 1)
    dpi.push(...found.dpi)
  }
  document.destroy()
  mupdf.emptyStore()
  return {
    kind: 'pdf',
    pages,
    pagesWithoutText,
    encrypted: notes.some((note) => note.code === 'decrypted'),
    needsPassword: false,
    repaired: notes.some((note) => note.code === 'repaired'),
    ...(dpi.length === 0 ? {} : { imageDpi: { lowest: Math.min(...dpi), highest: Math.max(...dpi) } }),
  }
}

/** A picture counts when it covers at least this part of the page. */
const largePart = 0.25

function inspectPage(
  document: mupdf.PDFDocument,
  index: number,
): { isShownWithoutText: boolean; dpi: number[] } {
  const dpi: number[] = []
  let [hasText, hasContent] = [false, false]
  try {
    const page = document.loadPage(index)
    const [x0, y0, x1, y1] = page.getBounds()
    const structured = page.toStructuredText('preserve-images,vectors')
    structured.walk({
      onChar: (character) => {
        hasText ||= character.trim() !== ''
      },
      onVector: () => {
        hasContent = true
      },
      onImageBlock: (box, _transform, image) => {
        hasContent = true
        const [width, height] = [box[2] - box[0], box[3] - box[1]]
        if (width * height < largePart * (x1 - x0) * (y1 - y0)) return
        const longer = Math.max(image.getWidth(), image.getHeight())
        dpi.push(Math.round((longer * 72) / Math.max(width, height)))
      },
    })
    structured.destroy()
    page.destroy()
  } catch {
    return { isShownWithoutText: true, dpi }
  }
  return { isShownWithoutText: hasContent && !hasText, dpi }
}
