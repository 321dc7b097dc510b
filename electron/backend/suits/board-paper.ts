import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { BoardRow, BoardTotals } from '../../../shared/contract/suit-board-contract.ts'
import type { Block, DocumentTree, TableRow } from '../../../shared/document/tree.ts'
import { dateShort } from '../../../shared/language/dates.ts'
import type { DocumentLanguage } from '../../../shared/model/values.ts'
import { boardPaperText } from '../../../shared/text/suit-board-text.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { formatWording } from '../../../shared/text/wording.ts'
import type { JobContext, QueryContext } from '../context.ts'
import { exportPaper, previewPaper, type Paper } from '../exports/paper.ts'
import { suitBoard } from './suit-board.ts'

type Preview = ParsedInputOf<'suit.preview-board'>
type Export = ParsedInputOf<'suit.export-board'>

/** Most suits on paper. */
const most = 1_000

const widths = [4, 22, 20, 17, 15, 12, 15, 15, 14, 14]

function paragraph(text: string, isBold = false): Block {
  const marks = isBold ? { marks: [{ type: 'bold' as const }] } : {}
  return {
    type: 'paragraph',
    attrs: { align: 'left', indent: false },
    ...(text === '' ? {} : { content: [{ type: 'text', text, ...marks }] }),
  }
}

function tableRow(cells: readonly string[], isBold = false): TableRow {
  return {
    type: 'tableRow',
    content: cells.map((text) => ({
      type: 'tableCell',
      content: text.split('\n').map((line) => paragraph(line, isBold)),
    })),
  }
}

/** A sum in tenge without its unit, which the title names; tiyn are left out when there are none. */
function amount(tiyn: number | undefined): string {
  if (tiyn === undefined) return ''
  const digits = tiyn % 100 === 0 ? 0 : 2
  return new Intl.NumberFormat('ru', { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
    tiyn / 100,
  )
}

function cellsOf(row: BoardRow, number: number, language: DocumentLanguage): string[] {
  const word = boardPaperText
  const outcome = row.outcome === undefined ? undefined : valueLabel('suitOutcome', row.outcome, language)
  return [
    String(number),
    [row.caseTitle, row.plaintiffs.map(({ name }) => name).join(', ')].filter(Boolean).join('\n'),
    row.court?.name ?? '',
    outcome ?? row.stage ?? '',
    row.next === undefined ? '' : `${dateShort(row.next.on)} ${word[row.next.what][language]}`,
    row.lawyer?.name ?? '',
    amount(row.claimedTiyn),
    amount(row.awardedTiyn),
    amount(row.costsClaimedTiyn),
    amount(row.costsAwardedTiyn),
  ]
}

function sumCells(totals: BoardTotals, language: DocumentLanguage): string[] {
  return [
    '',
    boardPaperText.total[language],
    '',
    '',
    '',
    '',
    amount(totals.claimedTiyn),
    amount(totals.awardedTiyn),
    amount(totals.costsClaimedTiyn),
    amount(totals.costsAwardedTiyn),
  ]
}

function treeOf(board: OutputOf<'suit.board'>, language: DocumentLanguage): DocumentTree {
  const { head, title } = boardPaperText
  const name = formatWording(title[language], { day: dateShort(board.today) })
  return {
    type: 'doc',
    attrs: { language, title: name },
    content: [
      {
        type: 'section',
        attrs: { orientation: 'landscape' },
        content: [
          { type: 'title', content: [{ type: 'text', text: name }] },
          {
            type: 'table',
            attrs: { widths, headerRows: 1 },
            content: [
              tableRow(
                head.map((each) => each[language]),
                true,
              ),
              ...board.items.map((row, at) => tableRow(cellsOf(row, at + 1, language))),
              tableRow(sumCells(board.totals, language), true),
            ],
          },
        ],
      },
    ],
  }
}

function makePaper(query: QueryContext, { text, sort, descending, filter, language }: Preview): Paper {
  const board = suitBoard(query, { text, sort, descending, filter, offset: 0, limit: most })
  return {
    subject: query.session.vaultId,
    caseIds: [...new Set(board.items.map(({ caseId }) => caseId))],
    evidenceIds: [],
    records: board.items.map(({ id }) => id),
    tree: treeOf(board, language),
  }
}

/** The table of all suits as it would print. */
export async function previewBoard(
  context: JobContext,
  input: Preview,
): Promise<OutputOf<'suit.preview-board'>> {
  return previewPaper(context, input, (query) => makePaper(query, input))
}

/** Writes the table of all suits as a PDF, once the export policy allowed it in every case that stands on it. */
export async function exportBoard(
  context: JobContext,
  input: Export,
): Promise<OutputOf<'suit.export-board'>> {
  return exportPaper(context, { ...input, action: 'suit.export-board' }, (query) => makePaper(query, input))
}
