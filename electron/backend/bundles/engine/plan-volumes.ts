import { GlyphUse, type GeneratedPage } from '../../parsing/typeset/page-canvas.ts'
import { allotVolumes } from './allot-volumes.ts'
import type { BundlePlan, PlannedExhibit } from './bundle-plan.ts'
import type { CountedExhibit } from './count-exhibit.ts'
import { coverPages } from './cover-page.ts'
import { indexPages } from './index-pages.ts'
import { partyStatementPages } from './party-statement.ts'
import type { PageSpan } from './page-names.ts'

/** Where everything of one volume stands. Page numbers are printed ones, from 1. */
export interface PlannedVolume {
  readonly number: number
  readonly exhibits: readonly number[]
  readonly isTooLong: boolean
  readonly pages: number
  /** How many pages of each kind it has; the pages themselves are laid out when they are asked for. */
  readonly counts: { readonly cover: number; readonly index: number; readonly statement: number }
  readonly cover: readonly GeneratedPage[]
  readonly index: readonly GeneratedPage[]
  readonly statement: readonly GeneratedPage[]
  readonly glyphs: GlyphUse
}

export interface PlannedVolumes {
  readonly volumes: readonly PlannedVolume[]
  /** By position in the list of exhibits. */
  readonly spans: readonly PageSpan[]
}

/**
 * Divides the exhibits into volumes and lays out covers, index and statement until the page numbers they print are the
 * real ones: the index's own length counts.
 */
export function planVolumes(plan: BundlePlan, exhibits: readonly CountedExhibit[]): PlannedVolumes {
  const pagesOf = exhibits.map((exhibit) => ({ pages: exhibit.slipPages + sum(exhibit.filePages) }))
  const statement = partyStatementPages(plan, new GlyphUse()).length
  let spans: PageSpan[] = exhibits.map(() => ({ volume: 1, firstPage: 1, lastPage: 1 }))
  let volumes = 1
  for (let round = 0; round < 6; round += 1) {
    const first = drawFront(plan, exhibits, { spans, volumes, number: 1, exhibits: [], pages: 1 })
    const front = first.cover.length + first.index.length
    const limit = plan.options.pagesPerVolume
    const allotted = allotVolumes(pagesOf, { limit, front, end: statement })
    const next = numberPages(
      allotted.map((volume) => volume.exhibits),
      pagesOf,
      front,
    )
    const isStable = allotted.length === volumes && JSON.stringify(next) === JSON.stringify(spans)
    spans = next
    volumes = allotted.length
    if (!isStable) continue
    return {
      spans,
      volumes: allotted.map((one, index) => {
        const number = index + 1
        const pages =
          front +
          sum(one.exhibits.map((at) => pagesOf[at]?.pages ?? 0)) +
          (number === volumes ? statement : 0)
        const at = { spans, volumes, number, exhibits: one.exhibits, pages }
        const counts = {
          cover: first.cover.length,
          index: first.index.length,
          statement: number === volumes ? statement : 0,
        }
        const draw = () => drawVolume(plan, exhibits, { at, front })
        return drawnLater({ ...one, number, pages, counts }, draw)
      }),
    }
  }
  throw new Error('the index does not settle')
}

interface DrawnVolume {
  readonly cover: readonly GeneratedPage[]
  readonly index: readonly GeneratedPage[]
  readonly statement: readonly GeneratedPage[]
  readonly glyphs: GlyphUse
}

/** A volume whose pages are laid out once, when the first of them is asked for. */
function drawnLater(
  volume: Pick<PlannedVolume, 'number' | 'exhibits' | 'isTooLong' | 'pages' | 'counts'>,
  draw: () => DrawnVolume,
): PlannedVolume {
  let drawn: DrawnVolume | undefined
  const once = () => (drawn ??= draw())
  return {
    ...volume,
    get cover() {
      return once().cover
    },
    get index() {
      return once().index
    },
    get statement() {
      return once().statement
    },
    get glyphs() {
      return once().glyphs
    },
  }
}

interface VolumePlace {
  readonly spans: readonly PageSpan[]
  readonly volumes: number
  readonly number: number
  readonly exhibits: readonly number[]
  readonly pages: number
}

function drawFront(
  plan: BundlePlan,
  exhibits: readonly CountedExhibit[],
  at: VolumePlace,
): Omit<DrawnVolume, 'statement'> {
  const glyphs = new GlyphUse()
  const spanByExhibit = new Map(exhibits.map((exhibit, index) => [exhibit.planned, at.spans[index]]))
  const spanOf = (exhibit: PlannedExhibit): PageSpan =>
    spanByExhibit.get(exhibit) ?? { volume: 1, firstPage: 1, lastPage: 1 }
  const facts = { number: at.number, volumes: at.volumes, pages: at.pages, exhibits: at.exhibits.length }
  const cover = plan.options.cover ? coverPages(plan, facts, glyphs) : []
  const index = indexPages(plan, { volumes: at.volumes, volume: at.number, spanOf }, glyphs)
  return { cover, index, glyphs }
}

function drawVolume(
  plan: BundlePlan,
  exhibits: readonly CountedExhibit[],
  volume: { readonly at: VolumePlace; readonly front: number },
): DrawnVolume {
  const { at, front } = volume
  const { cover, index, glyphs } = drawFront(plan, exhibits, at)
  if (cover.length + index.length !== front) throw new Error('front pages of unequal length')
  const statement = at.number === at.volumes ? partyStatementPages(plan, glyphs) : []
  return { cover, index, statement, glyphs }
}

function numberPages(
  volumes: readonly (readonly number[])[],
  pagesOf: readonly { pages: number }[],
  front: number,
): PageSpan[] {
  const spans: PageSpan[] = []
  volumes.forEach((exhibits, index) => {
    let next = front + 1
    for (const exhibit of exhibits) {
      const pages = pagesOf[exhibit]?.pages ?? 0
      spans[exhibit] = { volume: index + 1, firstPage: next, lastPage: next + pages - 1 }
      next += pages
    }
  })
  return spans
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
