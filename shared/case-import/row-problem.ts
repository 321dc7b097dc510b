import { z } from 'zod'
import { conflictReason } from '../model/conflict.ts'
import { caseId, personId } from '../model/ids.ts'

/** What is to be known of a row. `stops`: it cannot be taken as it is. `look`: it is worth a look. `note`: what was done with it. */
export const rowProblemLevels = {
  'no-name': 'stops',
  'no-kind': 'stops',
  'kind-unknown': 'stops',
  'day-unclear': 'stops',
  'rows-in-cell': 'stops',
  'not-fitting': 'stops',
  'choice-gone': 'stops',
  'day-unreadable': 'look',
  'day-short-year': 'look',
  'day-guessed': 'look',
  'column-twice': 'look',
  'value-unknown': 'look',
  'person-unnamed': 'look',
  'number-zero-added': 'look',
  'number-zero-lost': 'look',
  'number-form': 'look',
  'number-checksum': 'look',
  'number-shared': 'look',
  'lost-letters': 'look',
  'formula-text': 'look',
  'text-cut': 'look',
  'twice-in-file': 'look',
  'case-known': 'look',
  'person-known': 'look',
  'left-out': 'look',
  'row-differs': 'look',
  'two-rules': 'look',
  'same-person': 'look',
  joined: 'look',
  'not-joined': 'look',
  'name-known': 'look',
  'name-twice': 'look',
  conflict: 'look',
  'conflict-in-file': 'look',
  'ask-lead-lawyer': 'look',
  'several-people': 'note',
} as const
export type RowProblemCode = keyof typeof rowProblemLevels

/** A field and what was said of it. */
export const lostField = z.strictObject({ field: z.string(), value: z.string() })
export type LostField = z.infer<typeof lostField>

export const rowProblem = z.strictObject({
  code: z.enum(Object.keys(rowProblemLevels) as [RowProblemCode, ...RowProblemCode[]]),
  level: z.enum(['stops', 'look', 'note']),
  /** The heading of the column it is about. */
  column: z.string().optional(),
  /** Which person of the row, from 1. */
  person: z.int().optional(),
  /** What stood there, and what it was read as. */
  value: z.string().optional(),
  read: z.string().optional(),
  other: z.string().optional(),
  /** Fields with what the row says of them and no record gets. */
  fields: z.array(lostField).optional(),
  /** Another row of the table. */
  row: z.int().optional(),
  /** What of the vault it is about; never of a sealed case. */
  personId: personId.optional(),
  caseId: caseId.optional(),
  title: z.string().optional(),
  reason: conflictReason.optional(),
})
export type RowProblem = z.infer<typeof rowProblem>

/** A problem with its level. */
export function problemOf(code: RowProblemCode, rest: Omit<RowProblem, 'code' | 'level'> = {}): RowProblem {
  return { code, level: rowProblemLevels[code], ...rest }
}
