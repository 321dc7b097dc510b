import { z } from 'zod'
import { caseId, evidenceId, personId } from './ids.ts'
import { annotations, date, text } from './values.ts'

export const measureKind = z.enum([
  'warning',
  'administrative-arrest',
  'detention',
  'custody',
  'house-arrest',
  'travel-restriction',
  'bail',
  'imprisonment',
  'restraint',
  'probation',
  'release',
  'other-measure',
])
export type MeasureKind = z.infer<typeof measureKind>

/** What was done with a suspect, from when to when. The day it ends is the day her safety is looked at anew. */
export const measure = z.strictObject({
  caseId,
  suspectId: personId,
  kind: measureKind,
  bodyId: personId.optional(),
  number: text.optional(),
  startsOn: date.optional(),
  /** When it ends by its term: the day of release. */
  endsOn: date.optional(),
  /** When it ended in fact. */
  endedOn: date.optional(),
  endedWhy: text.optional(),
  conditions: text.optional(),
  /** When she was told of it, or of the release. */
  toldOn: date.optional(),
  evidenceIds: z.array(evidenceId).optional(),
  ...annotations,
})
export type Measure = z.infer<typeof measure>
