import { ICalCalendar } from 'ical-generator'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import { findRule } from '../../../shared/deadlines/deadline-rules.ts'
import { addDays } from '../../../shared/deadlines/day.ts'
import { agendaKindText, agendaText } from '../../../shared/text/agenda-text.ts'
import type { Language } from '../../../shared/text/wording.ts'
import { getCase } from '../cases/cases.ts'
import type { JobContext, QueryContext } from '../context.ts'
import { assessExport } from '../exports/check-export.ts'
import { exportBytes } from '../exports/export-bytes.ts'
import { listAgenda, type AgendaRow } from './agenda.rows.ts'

type Input = ParsedInputOf<'agenda.export'>

const most = 5_000

/** All that leaves of a day: the rule or the kind, and the internal number of the case. */
function eventText(row: AgendaRow, language: Language): string {
  const rule = row.rule === null ? undefined : findRule(row.rule)
  const what = rule?.name[language] ?? agendaKindText[row.kind][language]
  return row.caseNumber === null ? what : `${what} — ${row.caseNumber}`
}

type Days = { readonly rows: AgendaRow[]; readonly leftOut: number; readonly permits: string[] }

/** Days of the cases that may leave, by which permits, and how many stay because the export policy keeps their case in. */
function readDays(context: QueryContext, input: Input): Days {
  const rows = listAgenda(context.db, { ...input, done: false, limit: most })
  const byCase = Map.groupBy(rows, (row) => row.caseId)
  const judged = [...byCase].map(([caseId, days]) => {
    const text = days.map((row) => eventText(row, input.language)).join('\n')
    // Rules, kinds and numbers of cases tell nobody's story; a name among them would still be found.
    const request = { caseId, recipient: 'other', text, evidenceIds: [], shows: [] } as const
    return { caseId, ...assessExport(context, request) }
  })
  const free = judged.filter(
    // A calendar lies open on a telephone: of a sealed case not even its number and its days go there.
    ({ caseId, obstacles }) =>
      obstacles.length === 0 && getCase(context.db, caseId).confidentiality !== 'sealed',
  )
  const leaving = new Set(free.map(({ caseId }) => caseId))
  const kept = rows.filter((row) => leaving.has(row.caseId))
  return {
    rows: kept,
    leftOut: rows.length - kept.length,
    permits: [...new Set(free.flatMap(({ permits }) => permits))],
  }
}

function clockOf(row: AgendaRow): string | undefined {
  return row.at === null || row.at === '24:00' ? undefined : row.at
}

function calendarOf(rows: readonly AgendaRow[], input: Input, now: string): string {
  const calendar = new ICalCalendar({
    name: agendaText.calendarName[input.language],
    prodId: { company: 'Sandyq', product: 'Sandyq' },
  })
  for (const row of rows) {
    const clock = clockOf(row)
    // Times are those of the wall clock: no time zone is named.
    const start = new Date(`${row.on}T${clock ?? '00:00'}:00Z`)
    calendar.createEvent({
      id: `${row.kind}-${row.id}@sandyq`,
      stamp: new Date(now),
      start,
      end: clock === undefined ? new Date(`${addDays(row.on, 1)}T00:00:00Z`) : start,
      allDay: clock === undefined,
      floating: clock !== undefined,
      summary: eventText(row, input.language),
    })
  }
  return calendar.toString()
}

/** Writes the open days of a time as iCalendar. What the policy keeps in is left out and counted; nothing is lifted by a tick. */
export async function exportAgenda(context: JobContext, input: Input): Promise<OutputOf<'agenda.export'>> {
  const { rows, leftOut, permits, now } = context.read((query) => ({
    ...readDays(query, input),
    now: query.now,
  }))
  const bytes = new TextEncoder().encode(calendarOf(rows, input, now))
  const written = await exportBytes(context, {
    action: 'agenda.export',
    file: input.out,
    replace: input.replace,
    bytes,
    subject: context.actor.personId,
    details: {
      from: input.from,
      until: input.until,
      events: rows.length,
      leftOut,
      permits,
      cases: [...new Set(rows.map(({ caseId }) => caseId))],
    },
  })
  return { events: rows.length, leftOut, ...written }
}
