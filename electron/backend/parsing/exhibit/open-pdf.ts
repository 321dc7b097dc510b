import * as mupdf from 'mupdf'
import type { ExhibitNote, ExhibitReason } from '../prepared-exhibit.ts'

type OpenedPdf =
  | { readonly document: mupdf.PDFDocument; readonly notes: readonly ExhibitNote[] }
  | { readonly reason: ExhibitReason }

/** A larger file is read in place instead of being copied into MuPDF's memory, of which there are at most 2 GiB. */
const streamedBytes = 16 * 1024 * 1024

/** Opens a PDF, repairing it and trying the empty password. Says why when its pages cannot be shown. */
export function openPdf(bytes: Uint8Array): OpenedPdf {
  let document: mupdf.Document
  try {
    document = mupdf.Document.openDocument(
      bytes.length > streamedBytes ? streamOf(bytes) : bytes,
      'application/pdf',
    )
  } catch {
    return { reason: 'unreadable' }
  }
  if (!(document instanceof mupdf.PDFDocument)) return { reason: 'unreadable' }
  const trailer = document.getTrailer()
  if (document.needsPassword() && document.authenticatePassword('') === 0 && !leavesPagesPlain(trailer)) {
    document.destroy()
    return { reason: 'needs-password' }
  }
  const pages = countPages(document)
  if (pages === 0) {
    document.destroy()
    return { reason: 'no-pages' }
  }
  return { document, notes: noteState(document) }
}

function streamOf(bytes: Uint8Array): mupdf.Stream {
  return new mupdf.Stream({
    fileSize: () => bytes.length,
    read: (...[memory, offset, length, position]: [Uint8Array, number, number, number]) => {
      const piece = bytes.subarray(position, position + length)
      memory.set(piece, offset)
      return piece.length
    },
    close: () => undefined,
  })
}

/** Only attachments are encrypted (PDF 32000-1, 7.6.5): the pages open without the password. */
function leavesPagesPlain(trailer: mupdf.PDFObject): boolean {
  return ['StmF', 'StrF'].every((key) => {
    const filter = trailer.get('Encrypt', key)
    return filter.isNull() || (filter.isName() && filter.asName() === 'Identity')
  })
}

function countPages(document: mupdf.PDFDocument): number {
  try {
    return document.countPages()
  } catch {
    return 0
  }
}

function noteState(document: mupdf.PDFDocument): ExhibitNote[] {
  const notes: ExhibitNote[] = []
  const trailer = document.getTrailer()
  const has = (...path: string[]): boolean => !trailer.get('Root', ...path).isNull()
  if (document.wasRepaired()) notes.push({ code: 'repaired' })
  if (trailer.get('Encrypt').isDictionary()) notes.push({ code: 'decrypted' })
  const opensWith = trailer.get('Root', 'OpenAction', 'S')
  const isOnlyView = !opensWith.isName() || opensWith.asName() === 'GoTo'
  if (has('Names', 'JavaScript') || has('AA') || !isOnlyView) notes.push({ code: 'active-content-removed' })
  if (has('Names', 'EmbeddedFiles')) notes.push({ code: 'attachments-removed' })
  return notes
}
