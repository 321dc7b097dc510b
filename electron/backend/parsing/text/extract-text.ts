import * as mupdf from 'mupdf'
import { fileKind } from '../exhibit/file-kind.ts'
import { openPdf } from '../exhibit/open-pdf.ts'
import type { ParsedFile } from '../parse-job.ts'
import { decodeText } from './decode-text.ts'
import { htmlText } from './html-text.ts'

/** The text of a file for search: PDF, plain text, HTML. Anything else, or unreadable, is an empty text. */
export function extractText(file: ParsedFile): { text: string; pages?: number } {
  if (file.bytes.length === 0) return { text: '' }
  if (/^(text\/html|application\/xhtml\+xml)$/u.test(file.mediaType) || /\.x?html?$/iu.test(file.name)) {
    return { text: htmlText(decodeText(file.bytes) ?? '') }
  }
  const kind = fileKind(file.bytes, file)
  if (kind === 'pdf') return pdfText(file.bytes)
  if (kind === 'text' || file.mediaType.startsWith('text/')) return { text: decodeText(file.bytes) ?? '' }
  return { text: '' }
}

function pdfText(bytes: Uint8Array): { text: string; pages?: number } {
  const opened = openPdf(bytes)
  if (!('document' in opened)) return { text: '' }
  const { document } = opened
  const parts: string[] = []
  const pages = document.countPages()
  for (let index = 0; index < pages; index += 1) parts.push(pageText(document, index))
  document.destroy()
  mupdf.emptyStore()
  return { text: parts.join('\n\f').trim(), pages }
}

/** The words of one page; empty when the page cannot be read. */
export function pageText(document: mupdf.PDFDocument, index: number): string {
  try {
    const page = document.loadPage(index)
    const structured = page.toStructuredText('')
    const text = structured.asText()
    structured.destroy()
    page.destroy()
    return text
  } catch {
    return ''
  }
}
