/** Blocks of a filled tree as WordprocessingML. Numbers are literal text, as in the PDF. */
import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  PageBreak,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
  type FileChild,
} from 'docx'
import { drawingWords, type Drawing } from '../../../shared/document/drawing.ts'
import type {
  Alignment,
  Block,
  BulletList,
  NumberedList,
  SignatureBlock,
  Table as TableNode,
} from '../../../shared/document/tree.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import { mmToTwips, ptToTwips } from './docx-frame.ts'
import { buildTextRuns } from './docx-inlines.ts'
import { bullet, createHeadingCounter, itemLabel } from './numbering.ts'
import { cellInsetPt, cellSizePt, firstLineIndentMm, headerBlockOffset } from './page-layout.ts'
import { shapeTable } from './table-shape.ts'

/** Where a block stands. Widths in twips. */
type DocxPlace = {
  readonly width: number
  readonly left: number
  readonly label: string
  readonly within: 'page' | 'header' | 'item' | 'cell' | 'header-cell'
}

type Child = Paragraph | Table

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const satisfies Record<Alignment, unknown>

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const
const indentStep = mmToTwips(firstLineIndentMm)
const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const noBorders = { top: noBorder, bottom: noBorder, left: noBorder, right: noBorder }

/** A builder that keeps count of numbered headings over all sections of one document. */
export function createBlockBuilder(
  draft: boolean,
): (nodes: readonly Block[], place: DocxPlace) => FileChild[] {
  const nextHeading = createHeadingCounter()

  function paragraph(
    node: Extract<Block, { type: 'paragraph' }>,
    place: DocxPlace,
    lead?: string,
  ): Paragraph {
    const running = place.within === 'page' || place.within === 'item'
    const fallback = place.within === 'header-cell' ? 'center' : running ? 'justify' : 'left'
    const align = node.attrs?.align ?? fallback
    const indented =
      place.within === 'page' && (node.attrs?.indent ?? (align === 'justify' || align === 'left'))
    const inCell = place.within === 'cell' || place.within === 'header-cell'
    const runs = buildTextRuns(node.content ?? [], { draft, bold: place.within === 'header-cell' })
    return new Paragraph({
      alignment: alignments[align],
      indent:
        lead === undefined ? { left: place.left, firstLine: indented ? indentStep : 0 } : hanging(place),
      ...(lead === undefined ? {} : { tabStops: [{ type: TabStopType.LEFT, position: place.left }] }),
      ...(node.attrs?.keepWithNext === true ? { keepNext: true } : {}),
      ...(inCell ? { style: cellStyleId } : {}),
      children: lead === undefined ? runs : [new TextRun({ children: [lead, new Tab()] }), ...runs],
    })
  }

  function list(node: NumberedList | BulletList, place: DocxPlace): Child[] {
    return node.content.flatMap((item, index) => {
      if (item.type !== 'listItem') throw new Failure('document.not-rendered', { problem: item.type })
      const numbered = node.type === 'numberedList'
      const label = numbered ? itemLabel(place.label, item, index) : bullet
      const inner: DocxPlace = {
        width: place.width - indentStep,
        left: place.left + indentStep,
        label: numbered ? label : place.label,
        within: place.within === 'page' ? 'item' : place.within,
      }
      const [first, ...rest] = item.content
      return first?.type === 'paragraph'
        ? [paragraph(first, inner, label), ...blocks(rest, inner)]
        : [paragraph({ type: 'paragraph' }, inner, label), ...blocks(item.content, inner)]
    })
  }

  function table(node: TableNode, place: DocxPlace): Table {
    const { widths, headerRows, rows } = shapeTable(node)
    const columnWidths = widths.map((part) => Math.round(part * place.width))
    return new Table({
      width: { size: place.width, type: WidthType.DXA },
      indent: { size: place.left, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths,
      margins: { left: ptToTwips(cellInsetPt), right: ptToTwips(cellInsetPt), top: 60, bottom: 60 },
      rows: rows.map((row, index) => {
        const header = index < headerRows
        return new TableRow({
          tableHeader: header,
          children: row.map((cell) => {
            const width = columnWidths
              .slice(cell.firstColumn, cell.firstColumn + cell.columns)
              .reduce((a, b) => a + b, 0)
            const inner: DocxPlace = { width, left: 0, label: '', within: header ? 'header-cell' : 'cell' }
            return new TableCell({
              columnSpan: cell.columns,
              width: { size: width, type: WidthType.DXA },
              verticalAlign: header ? VerticalAlign.CENTER : VerticalAlign.TOP,
              children: closeWithParagraph(blocks(cell.content, inner)),
            })
          }),
        })
      }),
    })
  }

  function signature(node: SignatureBlock, place: DocxPlace): Table {
    const half = Math.floor(place.width / 2)
    const side = (content: SignatureBlock['left'], alignment: Alignment) =>
      new TableCell({
        width: { size: half, type: WidthType.DXA },
        verticalAlign: VerticalAlign.BOTTOM,
        borders: noBorders,
        children: [
          new Paragraph({
            alignment: alignments[alignment],
            spacing: { before: 480 },
            children: buildTextRuns(content, { draft }),
          }),
        ],
      })
    return new Table({
      width: { size: half * 2, type: WidthType.DXA },
      indent: { size: place.left, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: [half, half],
      borders: { ...noBorders, insideHorizontal: noBorder, insideVertical: noBorder },
      rows: [
        new TableRow({ cantSplit: true, children: [side(node.left, 'left'), side(node.right, 'right')] }),
      ],
    })
  }

  function block(node: Block, place: DocxPlace): Child[] {
    switch (node.type) {
      case 'paragraph':
        return [paragraph(node, place)]
      case 'title':
        return [
          new Paragraph({ heading: HeadingLevel.TITLE, children: buildTextRuns(node.content, { draft }) }),
        ]
      case 'heading': {
        const label = node.attrs.numbered === true ? [new TextRun({ text: `${nextHeading(node)} ` })] : []
        const heading = headings[node.attrs.level - 1] ?? HeadingLevel.HEADING_3
        return [new Paragraph({ heading, children: [...label, ...buildTextRuns(node.content, { draft })] })]
      }
      case 'headerBlock': {
        const offset = Math.round(place.width * headerBlockOffset)
        return [
          ...blocks(node.content, {
            ...place,
            left: place.left + offset,
            width: place.width - offset,
            within: 'header',
          }),
          new Paragraph({}),
        ]
      }
      case 'numberedList':
      case 'bulletList':
        return list(node, place)
      case 'table':
        return [table(node, place)]
      case 'signature':
        return [signature(node, place)]
      case 'section':
        return blocks(node.content, place)
      // Word shows no vector drawing without a picture beside it: what it shows stands in words.
      case 'drawing':
        return [paragraph(inWords(node), place)]
      case 'pageBreak':
        return place.within === 'page' ? [new Paragraph({ children: [new PageBreak()] })] : []
      default:
        throw new Failure('document.not-rendered', { problem: node.type })
    }
  }

  /** Word joins tables that touch. */
  function blocks(nodes: readonly Block[], place: DocxPlace): Child[] {
    const children: Child[] = []
    for (const child of nodes.flatMap((node) => block(node, place))) {
      if (child instanceof Table && children.at(-1) instanceof Table) children.push(spacer())
      children.push(child)
    }
    return children
  }

  return (nodes, place) => closeWithParagraph(blocks(nodes, place))
}

/** Style of text in table cells, defined beside the document's other styles. */
const cellStyleId = 'TableText'
export const cellStyle = {
  id: cellStyleId,
  name: 'Table Text',
  basedOn: 'Normal',
  run: { size: cellSizePt * 2 },
  paragraph: { spacing: { line: 250 } },
}

function inWords(node: Drawing): Extract<Block, { type: 'paragraph' }> {
  const text = drawingWords(node).join(' ')
  return {
    type: 'paragraph',
    attrs: { align: 'center', indent: false },
    content: [{ type: 'text', text, marks: [{ type: 'italic' }] }],
  }
}

function hanging(place: DocxPlace) {
  return { left: place.left, hanging: Math.min(place.left, mmToTwips(8)) }
}

function spacer(): Paragraph {
  return new Paragraph({ spacing: { line: 60, lineRule: 'exact' } })
}

/** A cell and a section end with a paragraph, or Word calls the file damaged. */
function closeWithParagraph(children: Child[]): Child[] {
  return children.at(-1) instanceof Paragraph ? children : [...children, spacer()]
}
