import * as mupdf from 'mupdf'
import type { TextReading } from '../../../../shared/model/reading.ts'
import { collectOutline } from '../exhibit/exhibit-navigation.ts'
import { openPdf } from '../exhibit/open-pdf.ts'
import { longestText, type FoundText } from './text-reading.ts'

/**
 * Everything a PDF says. `text`: the words of every page, also those outside its visible part, which a copy still carries.
 * `hidden`: its bookmarks, the letters under a replacement text and without the spaces between them, and every string that
 * stands in the file (fields, remarks, properties). A page that fails makes the file unread.
 */
export function pdfText(bytes: Uint8Array): FoundText {
  const opened = openPdf(bytes)
  if (!('document' in opened)) {
    const reason = opened.reason === 'needs-password' ? 'needs-password' : 'unreadable'
    return { text: '', reading: { state: 'not-read', reason } }
  }
  const { document, notes } = opened
  const pages = document.countPages()
  const [shown, under]: [string[], string[]] = [[], []]
  let [hasEmpty, hasFailed] = [notes.some((note) => note.code === 'attachments-removed'), false]
  let length = 0
  // What is longer is cut anyway; a small file may hold endless pages.
  for (let index = 0; index < pages && length <= longestText; index += 1) {
    const words = pageWords(document, index)
    hasFailed ||= words === undefined
    hasEmpty ||= words?.shown.trim() === ''
    shown.push(words?.shown ?? '')
    length += words?.shown.length ?? 0
    if (words !== undefined && words.under !== words.shown) under.push(words.under)
  }
  const titles = collectOutline(document).map((item) => item.title)
  const strings = documentStrings(document)
  document.destroy()
  mupdf.emptyStore()
  const reading: TextReading = hasFailed
    ? { state: 'not-read', reason: 'unreadable' }
    : { state: hasEmpty ? 'no-text' : 'read' }
  return {
    text: shown.join('\n\f').trim(),
    hidden: [...titles, ...under, ...strings].join('\n'),
    reading: length > longestText ? { state: 'not-read', reason: 'cut' } : reading,
    pages,
  }
}

/** After a trap the library's memory is broken: only a fresh thread helps, so the error goes on. */
function rethrowTrap(error: unknown): void {
  if (error instanceof Error && error.name === 'RuntimeError') throw error
}

function pageWords(document: mupdf.PDFDocument, index: number): { shown: string; under: string } | undefined {
  try {
    const page = document.loadPage(index)
    const read = (options: string): string => {
      const structured = page.toStructuredText(options)
      const text = structured.asText()
      structured.destroy()
      return text
    }
    const words = { shown: read('clip=no'), under: read('clip=no,ignore-actualtext,inhibit-spaces') }
    page.destroy()
    return words
  } catch (error) {
    rethrowTrap(error)
    return undefined
  }
}

/** Objects are not nested deeper than this without a number of their own. */
const deepest = 12

/** Every string of the file that says something in words. */
function documentStrings(document: mupdf.PDFDocument): Set<string> {
  const found = new Set<string>()
  const walk = (object: mupdf.PDFObject, depth: number): void => {
    if (object.isString()) {
      const value = object.asString()
      if (/\p{L}{2}/u.test(value) && !/[\u0000-\u0008\u000e-\u001f\ufffd]/u.test(value)) found.add(value)
    } else if (depth < deepest && (object.isDictionary() || object.isArray())) {
      object.forEach((child) => {
        if (!child.isIndirect()) walk(child, depth + 1)
      })
    }
  }
  const objects = document.countObjects()
  for (let number = 1; number < objects; number += 1) {
    try {
      const reference = document.newIndirect(number)
      const object = reference.resolve()
      walk(object, 0)
      if (isMetadata(object))
        found.add(
          reference
            .readStream()
            .asString()
            .replaceAll(/<[^<>]*>/gu, ' '),
        )
    } catch (error) {
      // What the library cannot read it does not carry into a bundle either.
      rethrowTrap(error)
    }
  }
  return found
}

/** The XMP packet (PDF 32000-1, 14.3.2). */
function isMetadata(object: mupdf.PDFObject): boolean {
  if (!object.isDictionary()) return false
  const type = object.get('Type')
  return type.isName() && type.asName() === 'Metadata'
}
