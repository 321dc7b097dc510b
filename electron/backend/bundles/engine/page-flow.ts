import { a4, bandHeight } from '../../parsing/exhibit/page-placement.ts'
import { breakLines, type Line, type TextStyle } from '../../parsing/typeset/break-lines.ts'
import { PageCanvas, type GeneratedPage, type GlyphUse } from '../../parsing/typeset/page-canvas.ts'

/** Margins of generated pages, in points: the left one leaves room for stitching the file. */
export const margins = { left: 71, right: 42, top: 57, bottom: bandHeight + 20 } as const
const flowWidth = a4.width - margins.left - margins.right

interface FlowStyle extends TextStyle {
  readonly grey?: number
  readonly align?: 'left' | 'centre'
  /** Distance of baselines; 1.25 sizes when absent. */
  readonly leading?: number
  readonly indent?: number
  /** Space before and after, in points. */
  readonly before?: number
  readonly after?: number
}

/** One cell of a row: text already broken to the column. */
export interface Cell {
  readonly x: number
  readonly lines: readonly Line[]
  readonly style: TextStyle & { readonly grey?: number }
  readonly align?: 'left' | 'right'
}

/** Text that flows down A4 pages, a new page whenever one is full. */
export class PageFlow {
  private readonly use: GlyphUse
  private readonly canvases: PageCanvas[] = []
  private readonly onNewPage: (flow: PageFlow) => void
  private canvas: PageCanvas
  /** Top of the free part of the page. */
  y = 0

  constructor(use: GlyphUse, onNewPage: (flow: PageFlow) => void = () => undefined) {
    this.use = use
    this.onNewPage = onNewPage
    this.canvas = this.startPage()
  }

  get room(): number {
    return this.y - margins.bottom
  }

  newPage(): void {
    this.canvas = this.startPage()
    this.onNewPage(this)
  }

  /** Starts a new page when less than this is left. */
  need(height: number): void {
    if (this.room < height) this.newPage()
  }

  space(height: number): void {
    this.y -= Math.min(height, Math.max(0, this.room))
  }

  rule(options: { width?: number; grey?: number } = {}): void {
    this.canvas.rule([margins.left, this.y], [a4.width - margins.right, this.y], options)
  }

  paragraph(text: string, style: FlowStyle): void {
    const leading = style.leading ?? style.size * 1.25
    const indent = style.indent ?? 0
    this.space(style.before ?? 0)
    for (const line of breakLines(text, style, flowWidth - indent)) {
      this.need(leading)
      this.y -= leading
      const centre = style.align === 'centre'
      this.canvas.text(line, {
        ...style,
        align: style.align ?? 'left',
        x: centre ? margins.left + flowWidth / 2 : margins.left + indent,
        y: this.y + leading * 0.24,
      })
    }
    this.space(style.after ?? 0)
  }

  /** A label and, beside it, its value. */
  field(label: string, value: string, style: TextStyle = { size: 11 }): void {
    const labelWidth = 130
    const valueX = margins.left + labelWidth + 8
    this.row([
      { x: margins.left, lines: breakLines(label, style, labelWidth), style: { ...style, grey: 0.3 } },
      { x: valueX, lines: breakLines(value, style, flowWidth - labelWidth - 8), style },
    ])
    this.space(2)
  }

  /** A row of cells, kept together when it fits on one page. With a `key` the whole row is a link. */
  row(cells: readonly Cell[], options: { leading?: number; key?: string; padding?: number } = {}): void {
    const leading = options.leading ?? Math.max(...cells.map((cell) => cell.style.size)) * 1.22
    const padding = options.padding ?? 0
    const lineCount = Math.max(1, ...cells.map((cell) => cell.lines.length))
    const wholePage = a4.height - margins.top - margins.bottom
    if (lineCount * leading + 2 * padding <= wholePage * 0.8) this.need(lineCount * leading + 2 * padding)
    let from = 0
    while (from < lineCount) {
      this.need(leading + 2 * padding)
      const fitting = Math.min(lineCount - from, Math.floor((this.room - 2 * padding) / leading))
      const top = this.y
      this.y -= padding
      for (const cell of cells) this.drawCell(cell, { from, to: from + fitting, leading })
      this.y -= fitting * leading + padding
      if (options.key !== undefined) {
        const rect = [margins.left, this.y, a4.width - margins.right, top] as const
        this.canvas.links.push({ rect, target: { key: options.key } })
      }
      from += fitting
    }
  }

  finish(): GeneratedPage[] {
    return this.canvases.map((canvas) => ({ ...a4, content: canvas.content(), links: canvas.links }))
  }

  private drawCell(cell: Cell, lines: { from: number; to: number; leading: number }): void {
    cell.lines.slice(lines.from, lines.to).forEach((line, index) => {
      const y = this.y - (index + 1) * lines.leading + lines.leading * 0.24
      this.canvas.text(line, { ...cell.style, x: cell.x, y, align: cell.align ?? 'left' })
    })
  }

  private startPage(): PageCanvas {
    const canvas = new PageCanvas(this.use)
    this.canvases.push(canvas)
    this.y = a4.height - margins.top
    return canvas
  }
}
