import { z } from 'zod'
import { caseId, evidenceId, incidentId, personId, reportId } from '../model/ids.ts'
import { gbvType, incident } from '../model/incident.ts'
import { measure, measureKind } from '../model/measure.ts'
import { order, orderKind } from '../model/order.ts'
import { pressure, pressureKind } from '../model/pressure.ts'
import { report, reportForm, reportOutcome } from '../model/report.ts'
import { date } from '../model/values.ts'
import { dayOrInstant, precision } from '../model/when.ts'
import { recipient } from '../model/recipient.ts'
import { query } from './operation.ts'
import { paperJobs } from './paper-contract.ts'
import { recordOperations } from './record-operations.ts'

export const incidentOperations = recordOperations(incident, { caseId, gbvType })
export const reportOperations = recordOperations(report, { caseId, bodyId: personId, outcome: reportOutcome })
export const orderOperations = recordOperations(order, { caseId, kind: orderKind, suspectId: personId })
export const measureOperations = recordOperations(measure, {
  caseId,
  kind: measureKind,
  suspectId: personId,
})
export const pressureOperations = recordOperations(pressure, { caseId, kind: pressureKind })

/** Someone a table names: under УПК 97 by the pseudonym, without one not at all. */
const named = z.strictObject({ id: personId, name: z.string().optional(), nameKk: z.string().optional() })

/** How long a body took, in calendar days from the day it was told. What has not happened has no number. */
const reportDelays = z.strictObject({
  daysToRegistration: z.int().min(0).optional(),
  daysToResponse: z.int().min(0).optional(),
  /** No answer and no refusal yet: for how many days. */
  daysWithoutAnswer: z.int().min(0).optional(),
})
export type ReportDelays = z.infer<typeof reportDelays>

/** One row: who was told, when, of what, and what happened. */
const inactionRow = z.strictObject({
  reportId,
  /** A report of another case stands here only with that survivor's consent. */
  ownCase: z.boolean(),
  madeAt: dayOrInstant,
  body: named.optional(),
  officers: z.array(named),
  receivedBy: z.string().optional(),
  form: reportForm.optional(),
  incidents: z.array(
    z.strictObject({
      id: incidentId,
      on: dayOrInstant.optional(),
      until: dayOrInstant.optional(),
      /** How exactly the day is known: of a month or a year only it is told. */
      precision: precision.optional(),
      place: z.string().optional(),
    }),
  ),
  suspects: z.array(named),
  asked: z.string().optional(),
  registrationNumber: z.string().optional(),
  registeredAt: dayOrInstant.optional(),
  refused: z.boolean(),
  refusal: z.string().optional(),
  response: z.string().optional(),
  respondedOn: date.optional(),
  outcome: reportOutcome.optional(),
  evidenceIds: z.array(evidenceId),
  ...reportDelays.shape,
})
export type InactionRow = z.infer<typeof inactionRow>

const inactionQuestion = { caseId, suspectId: personId.optional() }

const inactionPaper = paperJobs(inactionQuestion)

/** What the lawyer sees of a report of any case. Of a sealed case only that there is one, and whom to ask. */
const acrossRow = z.union([
  z.strictObject({
    sealed: z.literal(false),
    caseId,
    caseTitle: z.string(),
    reportId,
    madeAt: dayOrInstant,
    body: named.optional(),
    outcome: reportOutcome.optional(),
    refused: z.boolean(),
    ...reportDelays.shape,
  }),
  z.strictObject({ sealed: z.literal(true), leadLawyer: named.optional() }),
])

/** What reports together tell: the table of who was told, when and what happened. */
export const inactionContract = {
  /**
   * Reports of a case in the order they were made, with how long each body took; with `suspectId` only those about him. Reports
   * of other cases about the same suspect stand there only with their survivors' consent in force to the recipient; `withheld`
   * says how many do not.
   */
  'report.inaction': query(
    z.strictObject({ ...inactionQuestion, recipient: recipient.default('court') }),
    z.strictObject({ today: date, caseId, rows: z.array(inactionRow), withheld: z.int() }),
  ),
  /** Every report about one suspect in all cases, for the lawyer's eyes only: no export takes it. */
  'report.across': query(
    z.strictObject({ suspectId: personId }),
    z.strictObject({ today: date, items: z.array(acrossRow) }),
  ),
  /** The table as a sheet to print: its pages as they would be now, and the way to a file. */
  'report.preview-inaction': inactionPaper.preview,
  'report.export-inaction': inactionPaper.export,
}
