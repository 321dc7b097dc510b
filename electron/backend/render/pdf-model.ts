/** A filled tree as the JSON that resources/typst/filing.typ draws: numbers and break places worked out, no choices left. */
import type { Drawing } from '../../../shared/document/drawing.ts'
import type { Block, BulletList, DocumentTree, Inline, NumberedList } from '../../../shared/document/tree.ts'
import { plainText } from '../../../shared/document/plain-text.ts'
import type { DocumentLanguage } from '../../../shared/model/values.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import { drawingSvg } from './drawing-svg.ts'
import { estimateHeightPt } from './font-coverage.ts'
import { breakLongWords } from './long-words.ts'
import { bullet, createHeadingCounter, itemLabel } from './numbering.ts'
import { listPageRuns } from './page-runs.ts'
import {
  bodySizePt,
  cellInsetPt,
  cellSizePt,
  firstLineIndentMm,
  headerBlockOffset,
  mmToPt,
  pageMarks,
  pageMm,
  textWidthPt,
  type Orientation,
} from './page-layout.ts'
import type { RenderOptions } from './render-options.ts'
import { listRuns } from './runs.ts'
import { shapeTable, type ShapedCell } from './table-shape.ts'
import { showText } from './visible-text.ts'

/** An inline of the model: `break`, or a text with the flags that are on; `chunk` letters stay together, 0 means all. */
type ModelInline =
  { readonly text: string; readonly chunk: number; readonly flags: readonly string[] } | 'break'

type ModelBlock = { readonly kind: string } & Readonly<Record<string, unknown>>

/** Where a block stands: how much room it has and how its paragraphs look. */
type Place = {
  readonly widthPt: number
  readonly sizePt: number
  readonly label: string
  readonly within: 'page' | 'header' | 'item' | 'cell' | 'header-cell'
}

/** The JSON value for filing.typ. Fails with `document.not-rendered` on a node that only a template may hold. */
export function buildPdfModel(tree: DocumentTree, options: RenderOptions): unknown {
  const { language, title } = tree.attrs
  const builder = createBuilder(language, options)
  const marks = pageMarks[language]
  return {
    language,
    title: showText(title, 'pdf').replaceAll('\n', ' '),
    author: options.author === undefined ? null : showText(options.author, 'pdf').replaceAll('\n', ' '),
    date: options.date?.slice(0, 10).split('-').map(Number) ?? null,
    draft: options.draft ? marks.draft : null,
    sample: options.sample ? marks.sample : null,
    pages: listPageRuns(tree.content).map(({ orientation, blocks }) => ({
      landscape: orientation === 'landscape',
      blocks: builder(blocks, pagePlace(orientation)),
    })),
  }
}

function pagePlace(orientation: Orientation): Place {
  return { widthPt: textWidthPt(orientation), sizePt: bodySizePt, label: '', within: 'page' }
}

/** A drawing is never wider than its place, nor taller than what a page holds. */
function drawnSize({ attrs }: Drawing, { widthPt }: Place): { widthPt: number; heightPt: number } {
  const ratio = attrs.viewHeight / attrs.viewWidth
  const width = Math.min(mmToPt(attrs.widthMm), widthPt, (mmToPt(pageMm.width) * 0.75) / ratio)
  return { widthPt: width, heightPt: width * ratio }
}

/** What is taller than a third of a page cannot be kept in one piece or repeated on every page. */
function isTall(content: readonly Block[], column: Place): boolean {
  return estimateHeightPt(content.map(plainText).join('\n'), column) > mmToPt(pageMm.height) / 3
}

function createBuilder(language: DocumentLanguage, { draft }: RenderOptions) {
  const nextHeading = createHeadingCounter()

  function inlines(content: readonly Inline[], place: Place, firstLabel = ''): ModelInline[] {
    const room = { widthPt: place.widthPt, sizePt: place.sizePt, language }
    const label = firstLabel === '' ? [] : [{ text: firstLabel, chunk: 0, flags: [] }]
    const items = breakLongWords(listRuns(content, { medium: 'pdf', draft }), room)
    return [
      ...label,
      ...items.map((item): ModelInline => {
        if (item === 'break') return item
        const { text, chunk = 0, ...flags } = item
        return { text, chunk, flags: Object.entries(flags).flatMap(([name, on]) => (on ? [name] : [])) }
      }),
    ]
  }

  function list(node: NumberedList | BulletList, place: Place): ModelBlock {
    const items = node.content.map((item, index) => {
      if (item.type !== 'listItem') throw new Failure('document.not-rendered', { problem: item.type })
      const label = node.type === 'bulletList' ? bullet : itemLabel(place.label, item, index)
      const inner: Place = {
        ...place,
        widthPt: place.widthPt - mmToPt(firstLineIndentMm),
        label: node.type === 'bulletList' ? place.label : label,
        within: place.within === 'page' ? 'item' : place.within,
      }
      return { label, blocks: blocks(item.content, inner) }
    })
    return { kind: 'list', items }
  }

  function block(node: Block, place: Place): ModelBlock[] {
    switch (node.type) {
      case 'paragraph': {
        const running = place.within === 'page' || place.within === 'item'
        const fallback = place.within === 'header-cell' ? 'center' : running ? 'justify' : 'left'
        const align = node.attrs?.align ?? fallback
        // Indents are for running text; a line in a header block, an item or a cell starts at its edge.
        const indent =
          place.within === 'page' && (node.attrs?.indent ?? (align === 'justify' || align === 'left'))
        const room = indent ? { ...place, widthPt: place.widthPt - mmToPt(firstLineIndentMm) } : place
        const sticky = node.attrs?.keepWithNext === true
        return [{ kind: 'paragraph', align, indent, sticky, content: inlines(node.content ?? [], room) }]
      }
      case 'heading': {
        const label = node.attrs.numbered === true ? `${nextHeading(node)} ` : ''
        return [
          { kind: 'heading', level: node.attrs.level + 1, content: inlines(node.content, place, label) },
        ]
      }
      case 'title':
        return [{ kind: 'title', content: inlines(node.content, place) }]
      case 'headerBlock': {
        const inner: Place = { ...place, widthPt: place.widthPt * (1 - headerBlockOffset), within: 'header' }
        return [{ kind: 'header', offset: headerBlockOffset, blocks: blocks(node.content, inner) }]
      }
      case 'numberedList':
      case 'bulletList':
        return [list(node, place)]
      case 'table': {
        const { widths, headerRows, rows } = shapeTable(node)
        const tallRows = rows.map((row) => row.some((cell) => isTall(cell.content, cellPlace(cell))))
        const tall = tallRows.slice(0, headerRows).includes(true)
        function cellPlace(cell: ShapedCell): Place {
          const part = widths.slice(cell.firstColumn, cell.firstColumn + cell.columns)
          const whole = part.reduce((sum, width) => sum + width, 0) * place.widthPt
          return {
            widthPt: Math.max(8, whole - 2 * cellInsetPt),
            sizePt: cellSizePt,
            label: '',
            within: 'cell',
          }
        }
        const cells = rows.map((row, index) =>
          row.map((cell) => ({
            columns: cell.columns,
            header: index < headerRows,
            // A row that fits stands on one page; only a tall one runs on over the next.
            tall: tallRows[index] === true,
            blocks: blocks(cell.content, {
              ...cellPlace(cell),
              within: index < headerRows ? 'header-cell' : 'cell',
            }),
          })),
        )
        const repeated = tall ? 0 : headerRows
        return [{ kind: 'table', widths, header: cells.slice(0, repeated), rows: cells.slice(repeated) }]
      }
      case 'signature': {
        const half = { ...place, widthPt: place.widthPt / 2 - 6 }
        const tall = [node.left, node.right].some((content) => isTall([{ type: 'paragraph', content }], half))
        return [{ kind: 'signature', tall, left: inlines(node.left, half), right: inlines(node.right, half) }]
      }
      case 'section':
        return blocks(node.content, place)
      case 'drawing':
        return [{ kind: 'drawing', svg: drawingSvg(node), alt: node.attrs.alt, ...drawnSize(node, place) }]
      case 'pageBreak':
        return place.within === 'page' ? [{ kind: 'page-break' }] : []
      default:
        throw new Failure('document.not-rendered', { problem: node.type })
    }
  }

  function blocks(nodes: readonly Block[], place: Place): ModelBlock[] {
    return nodes.flatMap((node) => block(node, place))
  }
  return blocks
}
