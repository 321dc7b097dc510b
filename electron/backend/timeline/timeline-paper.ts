import type { ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { TimelineEvent } from '../../../shared/contract/timeline-contract.ts'
import type { Block, DocumentTree, TableCell, TableRow } from '../../../shared/document/tree.ts'
import { dateShort } from '../../../shared/language/dates.ts'
import type { DocumentLanguage } from '../../../shared/model/values.ts'
import { eventName, timelineSheetText, waitWords } from '../../../shared/text/timeline-text.ts'
import { whenWords } from '../../../shared/timeline/picture-words.ts'
import type { QueryContext } from '../context.ts'
import { examTable } from '../exams/exams.ts'
import type { Paper } from '../exports/paper.ts'
import { getRecord } from '../records/record-table.ts'
import { drawingFile } from '../render/drawing-svg.ts'
import { picturePages, wholePicture, type Pictured } from './timeline-picture.ts'
import { showTimeline } from './timeline.ts'

type Input = ParsedInputOf<'timeline.preview'>

function cell(text: string, isBold = false): TableCell {
  const marks = isBold ? { marks: [{ type: 'bold' } as const] } : {}
  const content = text === '' ? [] : [{ type: 'text', text, ...marks } as const]
  return {
    type: 'tableCell',
    content: [{ type: 'paragraph', attrs: { align: 'left', indent: false }, content }],
  }
}

function row(texts: readonly string[], isHead = false): TableRow {
  return { type: 'tableRow', content: texts.map((text) => cell(text, isHead)) }
}

function tableOf(events: readonly TimelineEvent[], language: DocumentLanguage) {
  const heads = [
    timelineSheetText.number,
    timelineSheetText.date,
    timelineSheetText.event,
    timelineSheetText.wait,
  ]
  return {
    type: 'table',
    attrs: { widths: [1, 4, 11, 3], headerRows: 1 },
    content: [
      row(
        heads.map((head) => head[language]),
        true,
      ),
      ...events.map((event, index) =>
        row([
          String(index + 1),
          whenWords(event, dateShort),
          eventName(event, language),
          waitWords(event, language),
        ]),
      ),
    ],
  } as const
}

/** The picture on landscape pages under the title; each page says which days it shows. */
function pictureBlocks(pictured: Pictured, title: string): Block {
  const pages = picturePages(pictured)
  return {
    type: 'section',
    attrs: { orientation: 'landscape' },
    content: [
      { type: 'title', content: [{ type: 'text', text: title }] },
      ...pages.flatMap((drawing, place): Block[] => [
        ...(place === 0 ? [] : [{ type: 'pageBreak' } as const]),
        {
          type: 'paragraph',
          attrs: { align: 'center', indent: false },
          content: [{ type: 'text', text: drawing.attrs.alt }],
        },
        drawing,
      ]),
    ],
  }
}

function picturedOf(query: QueryContext, input: Input): Pictured {
  return { ...showTimeline(query, input), language: input.language }
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
  const { language, caseId } = input
  const pictured = picturedOf(query, input)
  const { events } = pictured
  const title = timelineSheetText.title[language]
  const none = [{ type: 'text', text: timelineSheetText.none[language] } as const]
  const tree: DocumentTree = {
    type: 'doc',
    attrs: { language, title },
    content:
      events.length === 0
        ? [
            { type: 'title', content: [{ type: 'text', text: title }] },
            { type: 'paragraph', content: none },
          ]
        : [pictureBlocks(pictured, title), tableOf(events, language)],
  }
  const records = [...new Set(events.map(({ id }) => id))]
  const personIds = examined(query, pictured)
  return { subject: caseId, caseIds: [caseId], evidenceIds: [], records, personIds, tree }
}

/** The picture alone as an SVG file, of the same events that the sheet shows. */
export function timelineSvg(query: QueryContext, input: Input): Uint8Array<ArrayBuffer> {
  const { language } = input
  const title = timelineSheetText.title[language]
  const picture = wholePicture(picturedOf(query, input))
  return new TextEncoder().encode(drawingFile(picture, { title, none: timelineSheetText.none[language] }))
}
