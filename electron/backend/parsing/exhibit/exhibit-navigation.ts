import * as mupdf from 'mupdf'
import type { PreparedLink, PreparedOutlineItem } from '../prepared-exhibit.ts'
import type { PageGeometry } from './page-geometry.ts'

const [mostItems, deepestLevel, longestTitle, mostLinks] = [500, 4, 160, 2000]

/** The exhibit's own outline, entries that lead to none of its pages left out. */
export function collectOutline(document: mupdf.PDFDocument): PreparedOutlineItem[] {
  const items: PreparedOutlineItem[] = []
  const pages = document.countPages()
  const walk = (entries: ReturnType<mupdf.Document['loadOutline']>, level: number): void => {
    for (const entry of entries ?? []) {
      if (items.length >= mostItems) return
      const title = (entry.title ?? '')
        .replaceAll(/[\p{Cc}\s]+/gu, ' ')
        .trim()
        .slice(0, longestTitle)
      const page = entry.page ?? -1
      const isUsable = title !== '' && page >= 0 && page < pages
      if (isUsable) items.push({ title, page, level })
      if (entry.down !== undefined && level < deepestLevel) walk(entry.down, isUsable ? level + 1 : level)
    }
  }
  try {
    walk(document.loadOutline(), 0)
  } catch {
    return items
  }
  return items
}

/** Links from a page to pages of the same exhibit. Links that leave it are dropped. */
export function collectLinks(
  document: mupdf.PDFDocument,
  page: mupdf.PDFPage,
  geometry: PageGeometry,
): PreparedLink[] {
  const links: PreparedLink[] = []
  try {
    for (const link of page.getLinks().slice(0, mostLinks)) {
      if (link.isExternal()) continue
      const target = document.resolveLinkDestination(link)
      if (target.page < 0 || target.page >= document.countPages()) continue
      const [x0, y0, x1, y1] = mupdf.Rect.transform(link.getBounds(), [...geometry.shown])
      links.push({ rect: [x0, y0, x1, y1], target: { page: target.page } })
    }
  } catch {
    return links
  }
  return links
}
