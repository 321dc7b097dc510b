import type { ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { TimelineEvent } from '../../../shared/contract/timeline-contract.ts'
import type { DocumentTree, TableCell, TableRow } from '../../../shared/document/tree.ts'
import type { DocumentLanguage } from '../../../shared/model/values.ts'
import { eventDay, eventName, timelineSheetText, waitWords } from '../../../shared/text/timeline-text.ts'
import type { QueryContext } from '../context.ts'
import type { Paper } from '../exports/paper.ts'
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

function period({ at, until, precision }: TimelineEvent): string {
  const first = eventDay({ at, precision })
  const last = until === undefined ? undefined : eventDay({ at: until, precision })
  return last === undefined || last === first ? first : `${first} – ${last}`
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
        row([String(index + 1), period(event), eventName(event, language), waitWords(event, language)]),
      ),
    ],
  } as const
}

/** The chronology of a case as a sheet for court: the table of events with how long each answer took. */
export function timelinePaper(query: QueryContext, input: Input): Paper {
  const { language, caseId } = input
  const { events } = showTimeline(query, input)
  const title = timelineSheetText.title[language]
  const none = [{ type: 'text', text: timelineSheetText.none[language] } as const]
  const tree: DocumentTree = {
    type: 'doc',
    attrs: { language, title },
    content: [
      { type: 'title', content: [{ type: 'text', text: title }] },
      events.length === 0 ? { type: 'paragraph', content: none } : tableOf(events, language),
    ],
  }
  const records = [...new Set(events.map(({ id }) => id))]
  return { subject: caseId, caseIds: [caseId], evidenceIds: [], records, tree }
}
