import type { Block, TableRow } from '../../../shared/document/tree.ts'

type Row = { readonly texts: readonly string[]; readonly isBold?: boolean }

/** A table whose columns from `figuresFrom` on are aligned to the right, as figures are. */
export function sheetTable(widths: readonly number[], figuresFrom: number, rows: readonly Row[]): Block {
  return {
    type: 'table',
    attrs: { widths: [...widths], headerRows: 1 },
    content: rows.map(({ texts, isBold = false }, place): TableRow => {
      const isStrong = isBold || place === 0
      return {
        type: 'tableRow',
        content: texts.map((text, column) => ({
          type: 'tableCell',
          content: [
            {
              type: 'paragraph',
              attrs: { align: column >= figuresFrom ? 'right' : 'left', indent: false },
              content:
                text === ''
                  ? []
                  : [{ type: 'text', text, ...(isStrong ? { marks: [{ type: 'bold' }] } : {}) }],
            },
          ],
        })),
      }
    }),
  }
}

export function sheetHeading(text: string): Block {
  return { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] }
}

export function sheetParagraph(text: string): Block {
  return { type: 'paragraph', attrs: { align: 'left', indent: false }, content: [{ type: 'text', text }] }
}
