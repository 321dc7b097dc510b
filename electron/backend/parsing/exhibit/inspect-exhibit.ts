import * as mupdf from 'mupdf'
import type { ParsedFile } from '../parse-job.ts'
import type { ExhibitFacts, ExhibitReason, PreparedExhibit } from '../prepared-exhibit.ts'
import { decodeText } from '../text/decode-text.ts'
import { textPages } from '../typeset/text-pages.ts'
import { fileKind } from './file-kind.ts'
import { openPdf } from './open-pdf.ts'
import { prepareJpeg, preparePng } from './prepare-picture.ts'

const none = { pagesWithoutText: [], encrypted: false, needsPassword: false, repaired: false } as const

/** What `bundle check` wants to know of a file: pages, searchable text, encryption, damage, resolution. */
export function inspectExhibit(file: ParsedFile): ExhibitFacts {
  const kind = fileKind(file.bytes, file)
  if (file.bytes.length === 0) return unshown(kind, 'empty-file')
  if (kind === 'pdf') return inspectPdf(file.bytes)
  if (kind === 'jpeg') return inspectPicture(kind, () => prepareJpeg(file.bytes))
  if (kind === 'png') return inspectPicture(kind, () => preparePng(file.bytes))
  const text = kind === 'text' ? decodeText(file.bytes) : undefined
  if (text === undefined) return unshown(kind, 'not-printable')
  return { ...none, kind, pages: textPages(text).pages.length }
}

function unshown(kind: ExhibitFacts['kind'], reason: ExhibitReason): ExhibitFacts {
  return { ...none, kind, pages: 0, reason, needsPassword: reason === 'needs-password' }
}

/** Only putting it on a page tells whether a picture can be shown. */
function inspectPicture(kind: 'jpeg' | 'png', prepare: () => PreparedExhibit): ExhibitFacts {
  try {
    const { reason } = prepare()
    return reason === undefined ? { ...none, kind, pages: 1, pagesWithoutText: [1] } : unshown(kind, reason)
  } catch (error) {
    if (error instanceof Error && error.name === 'RuntimeError') throw error
    return unshown(kind, 'unreadable')
  }
}

function inspectPdf(bytes: Uint8Array): ExhibitFacts {
  const opened = openPdf(bytes)
  if (!('document' in opened)) return unshown('pdf', opened.reason)
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
