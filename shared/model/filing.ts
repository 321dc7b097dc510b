import { z } from 'zod'
import { annotations, date, instant, longText, text, tiyn } from './values.ts'
import { caseId, documentId, evidenceId, filingId, personId, suitId } from './ids.ts'

export const filingKind = z.enum([
  'claim',
  'counterclaim',
  'response',
  'motion',
  'objection',
  'evidence-submission',
  'appeal',
  'appeal-response',
  'private-complaint',
  'cassation',
  'cassation-response',
  'cost-application',
  'complaint',
  'crime-report',
  'request',
  'refutation-request',
  'letter',
  'summons',
  'ruling',
  'decision',
  'sentence',
  'other',
])
export type FilingKind = z.infer<typeof filingKind>

/** Where a filing we make stands, from a draft to what the court did with it. */
export const filingStatus = z.enum([
  'draft',
  'review',
  'signed',
  'sent',
  'accepted',
  'returned',
  'left-without-movement',
  'decided',
])
export type FilingStatus = z.infer<typeof filingStatus>

const sendingWay = z.enum(['in-person', 'post', 'court-cabinet', 'e-document', 'courier', 'e-mail', 'other'])
export type SendingWay = z.infer<typeof sendingWay>

/** A paper made by us, or received: what it is, how it went, and what became of it. */
export const filing = z.strictObject({
  caseId,
  direction: z.enum(['made', 'received']),
  kind: filingKind,
  title: text.optional(),
  suitId: suitId.optional(),
  /** The court or body it goes to, or came from. */
  bodyId: personId.optional(),
  addressee: text.optional(),
  fromId: personId.optional(),
  status: filingStatus.optional(),
  statuses: z
    .array(
      z.strictObject({
        status: filingStatus,
        since: date,
        why: text.optional(),
        evidenceId: evidenceId.optional(),
      }),
    )
    .optional(),
  /** The paper itself: filled here, or scanned. */
  documentId: documentId.optional(),
  evidenceId: evidenceId.optional(),
  /** Earlier versions of it. */
  versions: z
    .array(
      z.strictObject({
        madeOn: date.optional(),
        documentId: documentId.optional(),
        evidenceId: evidenceId.optional(),
        note: text.optional(),
      }),
    )
    .optional(),
  attachments: z
    .array(z.strictObject({ evidenceId: evidenceId.optional(), title: text.optional() }))
    .optional(),
  /** Copies that were made for the others; how many are due says the rule of its kind. */
  copiesMade: z.int().min(0).max(1_000).optional(),
  stateFee: z
    .strictObject({
      amountTiyn: tiyn.optional(),
      paidOn: date.optional(),
      receiptEvidenceId: evidenceId.optional(),
      /** Why none is paid. */
      exemption: text.optional(),
    })
    .optional(),
  sentHow: sendingWay.optional(),
  sentAt: z.union([date, instant]).optional(),
  registeredAt: z.union([date, instant]).optional(),
  registrationNumber: text.optional(),
  /** The day we got it: the deadlines that it starts are counted from here. */
  receivedOn: date.optional(),
  /** What we sent to the other participants ourselves, each with its proof (ГПК 408(1), 446(1)). */
  servings: z
    .array(
      z.strictObject({
        personId,
        how: sendingWay.optional(),
        sentOn: date.optional(),
        proofEvidenceId: evidenceId.optional(),
      }),
    )
    .optional(),
  answersFilingId: filingId.optional(),
  /** The last day for it, as it was confirmed by the lawyer. */
  dueOn: date.optional(),
  resultOn: date.optional(),
  result: longText.optional(),
  /** The paper that decided on it, among the received ones. */
  resultFilingId: filingId.optional(),
  ...annotations,
})
export type Filing = z.infer<typeof filing>
