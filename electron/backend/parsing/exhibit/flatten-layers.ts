import * as mupdf from 'mupdf'

/** True when the document hides content by layers (optional content, PDF 32000-1, 8.11) in its default view. */
export function hasHiddenLayers(document: mupdf.PDFDocument): boolean {
  const groups = document.getTrailer().get('Root', 'OCProperties')
  if (!groups.isDictionary()) return false
  for (let layer = 0; layer < document.countLayers(); layer += 1)
    if (!document.isLayerVisible(layer)) return true
  return hasMembershipRules(document)
}

/** A membership dictionary may hide content even when every layer is on. */
function hasMembershipRules(document: mupdf.PDFDocument): boolean {
  for (let number = 1; number < document.countObjects(); number += 1) {
    try {
      if (nameOf(document.newIndirect(number).resolve().get('Type')) === 'OCMD') return true
    } catch {
      // An object that cannot be read hides nothing.
    }
  }
  return false
}

/** True when something on the page belongs to a layer. */
export function usesLayers(page: mupdf.PDFObject): boolean {
  return searchLayers(page.getInheritable('Resources'), new Set())
}

function searchLayers(resources: mupdf.PDFObject, seen: Set<number>): boolean {
  if (!resources.isDictionary()) return false
  if (resources.get('Properties').isDictionary()) return true
  let found = false
  for (const category of ['XObject', 'Pattern']) {
    const entries = resources.get(category)
    if (!entries.isDictionary()) continue
    entries.forEach((entry) => {
      if (found || !entry.isIndirect() || seen.has(entry.asIndirect())) return
      seen.add(entry.asIndirect())
      found = !entry.get('OC').isNull() || searchLayers(entry.get('Resources'), seen)
    })
  }
  return found
}

/** The page drawn anew as it is seen: text and lines stay text and lines, what is hidden is not there. */
export function redrawPage(page: mupdf.PDFPage): mupdf.PDFDocument {
  const [x0, y0, x1, y1] = page.getBounds()
  const buffer = new mupdf.Buffer()
  const writer = new mupdf.DocumentWriter(buffer, 'pdf', '')
  const device = writer.beginPage([0, 0, x1 - x0, y1 - y0])
  page.run(device, [1, 0, 0, 1, -x0, -y0])
  writer.endPage()
  writer.close()
  const redrawn = new mupdf.PDFDocument(buffer)
  buffer.destroy()
  return redrawn
}

function nameOf(object: mupdf.PDFObject): string {
  return object.isName() ? object.asName() : ''
}
