import { z } from 'zod'
import { regimeName, term } from '../deadlines/term.ts'
import { caseId, documentId, filingId, personId } from './ids.ts'
import { annotations, date, text } from './values.ts'

/** A time of day, `14:35`; the end of a day is `24:00`. */
const endClock = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/u)
const startClock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u)

/** How many days before its end something is called to mind, unless the record says otherwise. */
export const usualRemindDays = 3

/** What may be said of anything that is to be done by a day. */
const course = {
  responsibleId: personId.optional(),
  /** From so many days before on it is called to mind. */
  remindDays: z.int().min(0).max(365).optional(),
  doneOn: date.optional(),
  withdrawnOn: date.optional(),
  /** Why nothing is to be done any more. */
  withdrawnWhy: text.optional(),
}

/**
 * A term that runs in a case: by a rule of `deadlineRules` or of one's own, counted by the calendars of the day, or entered by the
 * lawyer. Without `endsOn` its end is not known: the court has not set it, the term is suspended, or there is no calendar.
 */
export const deadline = z.strictObject({
  caseId,
  /** Id of the rule it is counted by. */
  rule: text.optional(),
  name: text.optional(),
  /** A term of one's own, counted by the rules of `regime`. */
  term: term.optional(),
  regime: regimeName.optional(),
  startsOn: date.optional(),
  startsAt: startClock.optional(),
  startedByFilingId: filingId.optional(),
  suspensions: z
    .array(z.strictObject({ since: date, until: date.optional(), document: text.optional() }))
    .optional(),
  /** The court moved the end (ГПК 126(1)), or restored the term until a day (126(2), УПК 50). */
  extendedTo: date.optional(),
  restoredOn: date.optional(),
  /** The ruling that extended or restored it. */
  extendedBy: text.optional(),
  endsOn: date.optional(),
  endsAt: endClock.optional(),
  /** True: the day was entered by the lawyer and is never counted anew. */
  isByHand: z.boolean().optional(),
  /** Editions of the calendars the day was counted by. */
  calendars: z.array(text).optional(),
  /** What keeps the term. */
  answerDocumentId: documentId.optional(),
  answerFilingId: filingId.optional(),
  ...course,
  ...annotations,
})
export type Deadline = z.infer<typeof deadline>

/** Something to do in a case, by a day or without one. */
export const task = z.strictObject({
  caseId,
  title: text,
  dueOn: date.optional(),
  ...course,
  ...annotations,
})
export type Task = z.infer<typeof task>
