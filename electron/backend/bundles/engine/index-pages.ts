import { a4 } from '../../parsing/exhibit/page-placement.ts'
import { breakLines } from '../../parsing/typeset/break-lines.ts'
import { GlyphUse, type GeneratedPage } from '../../parsing/typeset/page-canvas.ts'
import type { BundlePlan, PlannedExhibit } from './bundle-plan.ts'
import { margins, PageFlow, type Cell } from './page-flow.ts'
import { pageText, type PageSpan } from './page-names.ts'

/** Left edge and width of each column, in points. */
const columns = {
  columnNumber: { x: margins.left, width: 26 },
  columnTitle: { x: margins.left + 32, width: 162 },
  columnDate: { x: margins.left + 202, width: 62 },
  columnSource: { x: margins.left + 270, width: 82 },
  columnForm: { x: margins.left + 360, width: 54 },
  columnPages: { x: a4.width - margins.right, width: 66 },
} as const
type ColumnName = keyof typeof columns

interface IndexPlaces {
  readonly volumes: number
  /** The volume this index stands in: only its entries are links. */
  readonly volume: number
  spanOf(exhibit: PlannedExhibit): PageSpan
}

/**
 * The index (опись): every exhibit of every volume with number, title, date, source, form and pages. Its length depends
 * only on whether there are several volumes, never on the numbers, so it can be laid out before they are known.
 */
export function indexPages(plan: BundlePlan, places: IndexPlaces, use: GlyphUse): GeneratedPage[] {
  const flow = new PageFlow(use, (started) => drawHeader(started, plan))
  flow.paragraph(pageText(plan.language, 'index'), {
    size: 18,
    isBold: true,
    align: 'centre',
    after: 4,
    leading: 24,
  })
  flow.paragraph(plan.caseTitle, { size: 11, align: 'centre', grey: 0.25, after: 12 })
  drawHeader(flow, plan)
  for (const section of plan.sections) {
    if (section.title !== '' && section.exhibits.length > 0) {
      flow.need(60)
      flow.paragraph(section.title, { size: 11.5, isBold: true, before: 8, after: 3 })
      flow.rule({ grey: 0.6 })
    }
    for (const exhibit of section.exhibits) drawEntry(flow, plan, { exhibit, places })
  }
  return flow.finish()
}

function drawHeader(flow: PageFlow, plan: BundlePlan): void {
  const style = { size: 9, isBold: true, grey: 0.2 }
  const names = Object.keys(columns) as ColumnName[]
  flow.rule({ width: 0.8 })
  flow.row(
    names.map((name) => cell(name, pageText(plan.language, name), style)),
    { padding: 4 },
  )
  flow.rule({ width: 0.8 })
}

function drawEntry(
  flow: PageFlow,
  plan: BundlePlan,
  entry: { exhibit: PlannedExhibit; places: IndexPlaces },
): void {
  const { exhibit, places } = entry
  const span = places.spanOf(exhibit)
  const style = { size: 10.5 }
  const small = { size: 9.5 }
  const pages = pageRange(plan.language, span)
  const volume = pageText(plan.language, 'volume', { volume: span.volume })
  const key = exhibitKey(exhibit)
  flow.row(
    [
      cell('columnNumber', String(exhibit.number), style),
      cell('columnTitle', exhibit.title, style),
      cell('columnDate', exhibit.dateText, small),
      cell('columnSource', exhibit.sourceText, small),
      cell('columnForm', exhibit.formText, small),
      cell('columnPages', places.volumes === 1 ? pages : `${volume}\n${pages}`, style),
    ],
    { padding: 4, ...(span.volume === places.volume ? { key } : {}) },
  )
  flow.rule({ width: 0.3, grey: 0.7 })
}

/** The key by which an index row and its exhibit's first page find each other. */
export function exhibitKey(exhibit: PlannedExhibit): string {
  return `exhibit:${exhibit.evidenceId}:${exhibit.number}`
}

function pageRange(language: BundlePlan['language'], span: PageSpan): string {
  if (span.firstPage === span.lastPage) return pageText(language, 'page', { page: span.firstPage })
  return pageText(language, 'pages', { first: span.firstPage, last: span.lastPage })
}

function cell(name: ColumnName, text: string, style: Cell['style']): Cell {
  const { x, width } = columns[name]
  const lines = breakLines(text, style, width)
  return { x, lines, style, align: name === 'columnPages' ? 'right' : 'left' }
}
