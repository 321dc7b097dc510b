import { z } from 'zod'
import { deadline, task } from '../model/deadline.ts'
import { caseId, filingId, personId } from '../model/ids.ts'
import { date, text } from '../model/values.ts'
import { workCalendar } from '../model/work-calendar.ts'
import { command, job, query } from './operation.ts'
import { recordOperations, written } from './record-operations.ts'
import { fileReference } from './vault-contract.ts'

const ofWork = { caseId, responsibleId: personId, open: z.boolean() }

export const deadlineOperations = recordOperations(deadline, { ...ofWork, rule: z.string() })
export const taskOperations = recordOperations(task, ofWork)
export const calendarOperations = recordOperations(workCalendar, {
  jurisdiction: workCalendar.shape.jurisdiction,
  year: z.int(),
})

/** Kinds of days that an agenda gathers from the records of all cases. */
export const agendaKind = z.enum([
  'deadline',
  'task',
  'hearing',
  'filing',
  'handover',
  'return',
  'permit',
  'authority',
  'consent',
  'order',
  'order-served',
  'measure',
  'safety',
  'safety-step',
])
export type AgendaKind = z.infer<typeof agendaKind>

const agendaSpan = {
  from: date,
  until: date,
  caseId: caseId.optional(),
  /** Only what this lawyer answers for: as the person responsible, or in her cases where nobody is named. */
  lawyerId: personId.optional(),
  kinds: z.array(agendaKind).optional(),
}

const agendaItem = z.strictObject({
  kind: agendaKind,
  id: z.string(),
  caseId: z.string(),
  caseTitle: z.string(),
  caseNumber: z.string().optional(),
  on: date,
  at: z.string().optional(),
  title: z.string(),
  rule: z.string().optional(),
  responsible: z.string().optional(),
  doneOn: date.optional(),
  /** True from so many days before on as the record asks, until it is done. */
  isNear: z.boolean().optional(),
})
export type AgendaItem = z.infer<typeof agendaItem>

export const deadlineContract = {
  /** The calendars terms are counted by: those that ship, with the foundation's own in place of theirs. */
  'calendar.in-use': query(z.strictObject({}), z.strictObject({ calendars: z.array(workCalendar) })),
  /** Starts the deadlines that something begins, all or none: those that bind a participant, or the rules named. */
  'deadline.start': command(
    z.strictObject({
      caseId,
      trigger: z.string().max(100),
      on: date,
      at: z.string().optional(),
      rules: z.array(text).max(50).optional(),
      filingId: filingId.optional(),
      responsibleId: personId.optional(),
    }),
    z.strictObject({ started: z.array(written) }),
  ),
  /** What falls on the days of a time in all cases, the earliest first; at most a thousand. */
  'agenda.list': query(
    z.strictObject({ ...agendaSpan, done: z.boolean().default(false) }),
    z.strictObject({ today: date, items: z.array(agendaItem), isCut: z.boolean() }),
  ),
  /** How much is overdue, due today and in the next seven days, and what is to be called to mind. */
  'agenda.summary': query(
    z.strictObject({ caseId: caseId.optional(), lawyerId: personId.optional() }),
    z.strictObject({
      today: date,
      overdue: z.int(),
      dueToday: z.int(),
      week: z.int(),
      reminders: z.array(agendaItem),
    }),
  ),
  /**
   * Writes the open days of a time as an iCalendar file: rule or kind and the internal number of the case, never a name or a title.
   * Cases that the export policy keeps in are left out, and how many is answered.
   */
  'agenda.export': job(
    z.strictObject({
      ...agendaSpan,
      language: z.enum(['ru', 'kk', 'en']),
      out: fileReference,
      replace: z.boolean().default(false),
    }),
    z.strictObject({ events: z.int(), leftOut: z.int(), bytes: z.int(), sha256: z.string() }),
  ),
}
