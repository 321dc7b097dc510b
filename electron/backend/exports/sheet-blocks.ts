import type {
  Alignment,
  Heading,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  Title,
} from '../../../shared/document/tree.ts'

type Style = { readonly align?: Alignment; readonly isBold?: boolean }

/** A line of a sheet; one without text stands empty. */
export function sheetLine(text: string, { align = 'left', isBold = false }: Style = {}): Paragraph {
  const marks = isBold ? { marks: [{ type: 'bold' } as const] } : {}
  return {
    type: 'paragraph',
    attrs: { align, indent: false },
    content: text === '' ? [] : [{ type: 'text', text, ...marks }],
  }
}

export function sheetTitle(text: string): Title {
  return { type: 'title', content: [{ type: 'text', text }] }
}

export function sheetHeading(text: string): Heading {
  return { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] }
}

/** A cell of one line. */
export function sheetCell(text: string, style?: Style): TableCell {
  return { type: 'tableCell', content: [sheetLine(text, style)] }
}

/** A cell with a line for each text there is; `none` where there is no text. */
export function linesCell(texts: readonly (string | undefined)[], none = ''): TableCell {
  const said = texts.filter((text) => text !== undefined && text !== '')
  return {
    type: 'tableCell',
    content: (said.length === 0 ? [none] : said).map((text) => sheetLine(text ?? '')),
  }
}

/** A table whose first rows, as many as said, repeat on every page. */
export function sheetTable(
  widths: readonly number[],
  rows: readonly (readonly TableCell[])[],
  headerRows: number,
): Table {
  return {
    type: 'table',
    attrs: { widths, headerRows },
    content: rows.map((content): TableRow => ({ type: 'tableRow', content })),
  }
}
