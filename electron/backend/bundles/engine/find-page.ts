import type { GeneratedPage, GlyphUse } from '../../parsing/typeset/page-canvas.ts'
import type { PlannedFile } from './bundle-plan.ts'
import type { CountedExhibit } from './count-exhibit.ts'
import type { PlannedVolumes } from './plan-volumes.ts'

type PageKind = 'cover' | 'index' | 'slip-sheet' | 'exhibit' | 'statement'

/** What stands on one page of a bundle: a page the program laid out, or one of an exhibit's file. */
export type FoundPage = {
  readonly kind: PageKind
  readonly exhibit?: CountedExhibit
} & (
  | { readonly generated: GeneratedPage; readonly glyphs: GlyphUse }
  | {
      readonly file: PlannedFile
      /** Page of the file, from 0, and the page of the volume where the file begins, from 1. */
      readonly filePage: number
      readonly fileStart: number
    }
)

/** The page printed with this number in this volume; undefined when there is none. */
export function findPage(
  layout: PlannedVolumes,
  exhibits: readonly CountedExhibit[],
  at: { readonly volume: number; readonly page: number },
): FoundPage | undefined {
  const volume = layout.volumes.find((one) => one.number === at.volume)
  if (volume === undefined || at.page < 1) return undefined
  const { counts } = volume
  const front = counts.cover + counts.index
  const generated = (kind: 'cover' | 'index' | 'statement', place: number): FoundPage | undefined => {
    const page = volume[kind][place]
    return page === undefined ? undefined : { kind, generated: page, glyphs: volume.glyphs }
  }
  if (at.page <= counts.cover) return generated('cover', at.page - 1)
  if (at.page <= front) return generated('index', at.page - counts.cover - 1)
  let last = front
  for (const place of volume.exhibits) {
    const [exhibit, span] = [exhibits[place], layout.spans[place]]
    if (exhibit === undefined || span === undefined) continue
    last = span.lastPage
    if (at.page <= last) return findExhibitPage(exhibit, span.firstPage, at.page)
  }
  return generated('statement', at.page - last - 1)
}

function findExhibitPage(exhibit: CountedExhibit, firstPage: number, page: number): FoundPage | undefined {
  const slip = exhibit.slipSheet[page - firstPage]
  if (slip !== undefined) return { kind: 'slip-sheet', exhibit, generated: slip, glyphs: exhibit.slipGlyphs }
  let fileStart = firstPage + exhibit.slipSheet.length
  for (const [at, pages] of exhibit.filePages.entries()) {
    const file = exhibit.planned.files[at]
    if (file !== undefined && page < fileStart + pages)
      return { kind: 'exhibit', exhibit, file, filePage: page - fileStart, fileStart }
    fileStart += pages
  }
  return undefined
}
