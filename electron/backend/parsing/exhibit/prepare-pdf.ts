import * as mupdf from 'mupdf'
import type { PreparedExhibit, ExhibitNote, PreparedPage } from '../prepared-exhibit.ts'
import { slipSheetOnly } from '../prepared-exhibit.ts'
import { collectLinks, collectOutline } from './exhibit-navigation.ts'
import { hasHiddenLayers, redrawPage, usesLayers } from './flatten-layers.ts'
import { openPdf } from './open-pdf.ts'
import { pageGeometry, redrawnGeometry } from './page-geometry.ts'
import { serialiseObjects, type SerialisedObjects } from './serialise-objects.ts'

/** How the pages of a PDF were carried over: their content as a drawing of its own, and its numbers in `target`. */
interface CarriedPage {
  readonly page: PreparedPage
  readonly contentNumber?: number
  readonly groupNumber?: number
}

/**
 * Makes every page of a PDF ready for a bundle with its content unaltered: annotations and form fields become part of
 * the page, everything that acts (scripts, actions, attachments, outside links) stays behind. Throws when MuPDF cannot.
 */
export function preparePdf(bytes: Uint8Array): PreparedExhibit {
  const opened = openPdf(bytes)
  if (!('document' in opened)) return slipSheetOnly(opened.reason)
  const source = opened.document
  try {
    const notes: ExhibitNote[] = [...opened.notes]
    const outline = collectOutline(source)
    const hidesLayers = hasHiddenLayers(source)
    const annotated = bakeAnnotations(source, hidesLayers)
    const target = new mupdf.PDFDocument()
    try {
      const carried = carryPages(source, target, { notes, annotated, hidesLayers })
      const objects = saveObjects(target, carried)
      return {
        outcome: 'whole',
        pages: carried.map((one) => renumber(one, objects)),
        outline,
        objects,
        notes,
        glyphs: [],
      }
    } finally {
      target.destroy()
    }
  } finally {
    source.destroy()
    mupdf.emptyStore()
  }
}

/** Hidden and NoView (PDF 32000-1, table 165): what a reader does not see must not appear now. */
const unseenFlags = 2 | 32

/** Turns the annotations and fields that are seen into page content. Returns the pages that had any. */
function bakeAnnotations(source: mupdf.PDFDocument, isRedrawn: boolean): ReadonlySet<number> {
  const pages = new Set<number>()
  for (let index = 0; index < source.countPages(); index += 1) {
    const annotations = source.findPage(index).get('Annots')
    if (!annotations.isArray() || annotations.length === 0) continue
    pages.add(index)
    for (let at = annotations.length - 1; at >= 0; at -= 1) {
      const flags = annotations.get(at, 'F')
      if (flags.isNumber() && (flags.asNumber() & unseenFlags) !== 0) annotations.delete(at)
    }
  }
  // A page that is drawn anew shows its annotations by itself, and only those of visible layers.
  if (pages.size > 0 && !isRedrawn) source.bake(true, true)
  return pages
}

interface CarryContext {
  readonly notes: ExhibitNote[]
  readonly annotated: ReadonlySet<number>
  readonly hidesLayers: boolean
}

function carryPages(
  source: mupdf.PDFDocument,
  target: mupdf.PDFDocument,
  context: CarryContext,
): CarriedPage[] {
  const map = target.newGraftMap()
  const used = new Set<number>()
  const carried: CarriedPage[] = []
  for (let index = 0; index < source.countPages(); index += 1) {
    const isFlattened =
      context.hidesLayers && (context.annotated.has(index) || usesLayers(source.findPage(index)))
    const page = source.loadPage(index)
    if (isFlattened) context.notes.push({ code: 'layers-flattened', page: index + 1 })
    const redrawn = isFlattened ? redrawPage(page) : undefined
    if (redrawn === undefined) map.graftPage(-1, source, index)
    else target.graftPage(-1, redrawn, 0)
    const box = redrawn === undefined ? pageGeometry(page) : redrawnGeometry(page)
    const content = carryContent(target, { object: target.findPage(index), box: box.box, used })
    const group = redrawn === undefined ? source.findPage(index).get('Group') : undefined
    const groupObject = group?.isDictionary() === true ? map.graftObject(group) : undefined
    const groupNumber = groupObject === undefined ? undefined : asNumbered(target, groupObject)
    const links = context.annotated.has(index) ? collectLinks(source, page, box) : []
    carried.push({
      page: { width: box.width, height: box.height, bandScale: box.bandScale, matrix: box.matrix, links },
      ...(content === undefined ? {} : { contentNumber: content }),
      ...(groupNumber === undefined ? {} : { groupNumber }),
    })
    redrawn?.destroy()
    page.destroy()
  }
  map.destroy()
  return carried
}

/** Makes the content of a carried page a form: its own graphics state, its own space, clipped to the visible box. */
function carryContent(
  target: mupdf.PDFDocument,
  carried: { object: mupdf.PDFObject; box: readonly number[]; used: Set<number> },
): number | undefined {
  const page = carried.object
  const listed = page.get('Contents')
  const contents = listed.isArray() && listed.length === 1 ? listed.get(0) : listed
  if (!contents.isStream() && !contents.isArray()) return undefined
  let stream = contents
  if (contents.isArray()) stream = target.addStream(joinStreams(contents), {})
  else if (carried.used.has(contents.asIndirect())) stream = target.addStream(contents.readStream(), {})
  carried.used.add(stream.asIndirect())
  const resources = page.get('Resources')
  stream.put('Type', target.newName('XObject'))
  stream.put('Subtype', target.newName('Form'))
  stream.put('BBox', [...carried.box])
  stream.put('Resources', resources.isDictionary() ? resources : target.newDictionary())
  page.put('Contents', stream)
  return stream.asIndirect()
}

/** The streams of an array as one: they may be cut anywhere between two words (PDF 32000-1, 7.8.2). */
function joinStreams(contents: mupdf.PDFObject): mupdf.Buffer {
  const whole = new mupdf.Buffer()
  for (let index = 0; index < contents.length; index += 1) {
    const part = contents.get(index)
    if (!part.isStream()) continue
    try {
      whole.writeBuffer(part.readStream())
    } catch {
      // MuPDF and other viewers skip a damaged part too.
    }
    whole.writeLine('')
  }
  return whole
}

function asNumbered(target: mupdf.PDFDocument, object: mupdf.PDFObject): number {
  return object.isIndirect() ? object.asIndirect() : target.addObject(object).asIndirect()
}

/** Saves alone, compressed or else as it is, opens the result again, and takes its objects. */
function saveObjects(target: mupdf.PDFDocument, carried: readonly CarriedPage[]): SerialisedObjects {
  const roots = carried.flatMap((one) =>
    [one.contentNumber, one.groupNumber].filter((number) => number !== undefined),
  )
  try {
    return saveOnce(target, { roots, pages: carried.length, options: 'compress' })
  } catch {
    return saveOnce(target, { roots, pages: carried.length, options: '' })
  }
}

function saveOnce(
  target: mupdf.PDFDocument,
  save: { roots: readonly number[]; pages: number; options: string },
): SerialisedObjects {
  const saved = target.saveToBuffer(save.options)
  try {
    const reopened = new mupdf.PDFDocument(saved)
    try {
      if (reopened.wasRepaired() || reopened.countPages() !== save.pages) throw new Error('not saved whole')
    } finally {
      reopened.destroy()
    }
    return serialiseObjects(saved.asUint8Array(), save.roots)
  } finally {
    saved.destroy()
  }
}

function renumber(carried: CarriedPage, objects: SerialisedObjects): PreparedPage {
  const content = carried.contentNumber === undefined ? undefined : objects.numbers.get(carried.contentNumber)
  const group = carried.groupNumber === undefined ? undefined : objects.numbers.get(carried.groupNumber)
  return {
    ...carried.page,
    ...(content === undefined ? {} : { content }),
    ...(group === undefined ? {} : { group }),
  }
}
