import { z } from 'zod'
import { aboutRecord } from './about-record.ts'
import { caseId, personId } from './ids.ts'
import { annotations, date, longText, text } from './values.ts'

/** In what capacity a note was written: an advocate's secret is an advocate's. */
const noteCapacity = z.enum([
  'advocate',
  'legal-consultant',
  'lawyer',
  'psychologist',
  'doctor',
  'social-worker',
  'volunteer',
  'other',
])

/** What a note is in law: a marked one never leaves, and no template sees any. */
export const privilege = z.enum(['advocate-secret', 'work-product', 'none'])
export type Privilege = z.infer<typeof privilege>

/** A note on a case or on one of its records. */
export const note = z.strictObject({
  caseId,
  about: aboutRecord.optional(),
  text: longText,
  mark: privilege,
  authorId: personId.optional(),
  author: text,
  capacity: noteCapacity,
  writtenOn: date,
  ...annotations,
})
export type Note = z.infer<typeof note>
