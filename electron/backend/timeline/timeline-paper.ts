import type { ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { TimelineEvent } from '../../../shared/contract/timeline-contract.ts'
import type { Block, DocumentTree, Table } from '../../../shared/document/tree.ts'
import { dateShort } from '../../../shared/language/dates.ts'
import type { DocumentLanguage } from '../../../shared/model/values.ts'
import { eventName, timelineSheetText, waitWords } from '../../../shared/text/timeline-text.ts'
import { whenWords } from '../../../shared/timeline/picture-words.ts'
import type { QueryContext } from '../context.ts'
import { examTable } from '../exams/exams.ts'
import type { Paper } from '../exports/paper.ts'
import { sheetCell, sheetLine, sheetTable, sheetTitle } from '../exports/sheet-blocks.ts'
import { getRecord } from '../records/record-table.ts'
import { drawingFile } from '../render/drawing-svg.ts'
import { picturePages, wholePicture, type Pictured } from './timeline-picture.ts'
import { showTimeline } from './timeline.ts'

type Input = ParsedInputOf<'timeline.preview'> & { readonly format?: 'pdf' | 'svg' }

function tableOf(events: readonly TimelineEvent[], language: DocumentLanguage): Table {
  const { number, date, event: what, wait } = timelineSheetText
  const head = [number, date, what, wait].map((text) => sheetCell(text[language], { isBold: true }))
  const rows = events.map((event, index) =>
    [
      String(index + 1),
      whenWords(event, dateShort),
      eventName(event, language),
      waitWords(event, language),
    ].map((text) => sheetCell(text)),
  )
  return sheetTable([1, 4, 11, 3], [head, ...rows], 1)
}

/** The picture on landscape pages under the title; each page says which days it shows. */
function pictureBlocks(pictured: Pictured, title: string): Block {
  const pages = picturePages(pictured)
  return {
    type: 'section',
    attrs: { orientation: 'landscape' },
    content: [
      sheetTitle(title),
      ...pages.flatMap((drawing, place): Block[] => [
        ...(place === 0 ? [] : [{ type: 'pageBreak' } as const]),
        sheetLine(drawing.attrs.alt, { align: 'center' }),
        drawing,
      ]),
    ],
  }
}

/** The picture alone as an SVG file, of the same events that the sheet shows. */
function svgBytes(pictured: Pictured): Uint8Array {
  const { title, none } = timelineSheetText
  const { language } = pictured
  const words = { title: title[language], none: none[language] }
  return new TextEncoder().encode(drawingFile(wholePicture(pictured), words))
}

/** Whom the examinations among the events were of: what a doctor knows of her is told by their kind and day. */
function examined({ db }: QueryContext, { events }: Pictured): string[] {
  const people = events.flatMap(({ entity, id }) =>
    entity === 'exam' ? (getRecord(db, examTable, id).personId ?? []) : [],
  )
  return [...new Set(people)]
}

/** The chronology of a case as a sheet for court: its picture, and the table of events with how long each answer took. */
export function timelinePaper(query: QueryContext, input: Input): Paper {
  const { language, caseId, format } = input
  const pictured: Pictured = { ...showTimeline(query, input), language }
  const { events } = pictured
  const title = timelineSheetText.title[language]
  const none = [{ type: 'text', text: timelineSheetText.none[language] } as const]
  const tree: DocumentTree = {
    type: 'doc',
    attrs: { language, title },
    content:
      events.length === 0
        ? [sheetTitle(title), { type: 'paragraph', content: none }]
        : [pictureBlocks(pictured, title), tableOf(events, language)],
  }
  const records = [...new Set(events.map(({ id }) => id))]
  const personIds = examined(query, pictured)
  return {
    subject: caseId,
    caseIds: [caseId],
    evidenceIds: [],
    records,
    personIds,
    tree,
    ...(format === 'svg' ? { other: { format, makeBytes: () => svgBytes(pictured) } } : {}),
  }
}
