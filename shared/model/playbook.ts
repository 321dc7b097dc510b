import { z } from 'zod'
import { annotations, date, text } from './values.ts'
import { caseId, playbookId } from './ids.ts'
import { caseKind } from './case.ts'
import { dayOrInstant } from './when.ts'

/** What a step is for, in the order that matters: she is safe and cared for and has chosen before anything is collected. */
export const stepGroup = z.enum(['safety', 'care', 'choice', 'evidence', 'report', 'procedure', 'follow-up'])
export type StepGroup = z.infer<typeof stepGroup>

/** How soon a step is due, as information: nothing is ever too late. */
const stepUrgency = z.enum(['now', 'first-day', 'three-days', 'this-week', 'when-needed'])
export type StepUrgency = z.infer<typeof stepUrgency>

/** Where a step comes from: an article of the law, a published guideline, or practice that nobody has verified. */
export const stepSource = z.enum(['article', 'guideline', 'practice'])

/** The part of a case that a step is done in. */
const stepRoom = z.enum([
  'people',
  'incidents',
  'exams',
  'safety',
  'consents',
  'suit',
  'deadlines',
  'filings',
  'evidence',
  'documents',
])
export type StepRoom = z.infer<typeof stepRoom>

/** What in a case the times of a playbook's steps run from, where the case has it. */
const stepsStart = z.enum(['incident', 'report', 'claim', 'measure'])
export type StepsStart = z.infer<typeof stepsStart>

const step = {
  group: stepGroup,
  text,
  textKk: text.optional(),
  textEn: text.optional(),
  why: text.optional(),
  whyKk: text.optional(),
  whyEn: text.optional(),
  urgency: stepUrgency.optional(),
  source: stepSource,
  /** «УПК 181(1)», «ВОЗ 2003». */
  reference: text.optional(),
  /** The deadline rule that counts its time, where the law does; urgency is then only how soon to begin. */
  rule: text.optional(),
  room: stepRoom.optional(),
}

/** One step of a playbook. */
const playbookStep = z.strictObject(step)
export type PlaybookStep = z.infer<typeof playbookStep>

const titles = { title: text, titleKk: text.optional(), titleEn: text.optional() }

/** What a playbook says: when it is for, and its steps in order. */
export const playbookContent = {
  ...titles,
  /** When to take it up. */
  when: text.optional(),
  whenKk: text.optional(),
  whenEn: text.optional(),
  caseKinds: z.array(caseKind).optional(),
  countsFrom: stepsStart.optional(),
  steps: z.array(playbookStep).min(1).max(200),
}

/** The foundation's own edition of a playbook. */
export const playbook = z.strictObject({
  ...playbookContent,
  /** The shipped playbook it was made from. */
  basedOn: text.optional(),
  reviewedOn: date.optional(),
  reviewedBy: text.optional(),
  ...annotations,
})
export type Playbook = z.infer<typeof playbook>

export const stepState = z.enum(['open', 'done', 'skipped'])
export type StepState = z.infer<typeof stepState>

const checklistStep = z
  .strictObject({
    ...step,
    state: stepState,
    settledOn: date.optional(),
    settledBy: text.optional(),
    /** Why a step was left out. */
    reason: text.optional(),
    note: text.optional(),
  })
  .refine(({ state, reason }) => state !== 'skipped' || reason !== undefined, {
    path: ['reason'],
    params: { issue: 'skipped-without-reason' },
    error: 'a step that is left out says why',
  })
export type ChecklistStep = z.infer<typeof checklistStep>

/** A case's own copy of a playbook, ticked off step by step. */
export const checklist = z.strictObject({
  caseId,
  ...titles,
  /** The shipped playbook it was copied from. */
  playbook: text.optional(),
  /** The foundation's own playbook it was copied from. */
  playbookId: playbookId.optional(),
  /** Which edition it was copied from: the day of a shipped one, the version of the foundation's own. */
  edition: text.optional(),
  startedOn: date.optional(),
  /** What the times of its steps run from: the incident, the refusal, the call; for the lawyer to say. */
  since: dayOrInstant.optional(),
  steps: z.array(checklistStep).min(1).max(200),
  ...annotations,
})
export type Checklist = z.infer<typeof checklist>
