import { z } from 'zod'
import { publicationId, statementId, suitId } from '../model/ids.ts'
import { statement } from '../model/suit.ts'
import { documentLanguage } from '../model/values.ts'
import { command, job, query } from './operation.ts'
import { written } from './record-operations.ts'

/** What a statement still lacks for the response or the claim. */
const statementLack = z.enum([
  'no-position',
  'no-argument',
  'no-proof',
  'no-capture',
  'no-publication',
  'publication-undated',
  'no-translation',
  'not-identifiable',
])

/** What in the table of statements does not go together. */
export const statementConflict = z.enum([
  'positions-inconsistent',
  'truth-denied',
  'position-and-kind',
  'publication-positions-differ',
  'repeated-quotation',
])

/** What the suit itself lacks or should be looked at for. */
const suitNote = z.enum([
  'no-received-date',
  'no-pretrial-step',
  'pretrial-step-not-shown',
  'pretrial-month-not-over',
  'limitation-three-years',
  'limitation-media-year',
  'limitation-excluded',
  'moral-damage-of-legal-person',
  'parallel-position-unknown',
  'parallel-positions-differ',
  'parallel-untrue',
  'parallel-private-life',
])

const statementFinding = z.strictObject({
  id: statementId,
  code: z.enum([...statementLack.options, ...statementConflict.options]),
  /** The field to look at. */
  field: z.string(),
  /** The other statement it does not go together with. */
  other: statementId.optional(),
})
export type StatementFinding = z.infer<typeof statementFinding>
const suitFinding = z.strictObject({ code: suitNote, field: z.string() })
export type SuitFinding = z.infer<typeof suitFinding>

const missingValue = z.strictObject({
  label: z.string(),
  enteredIn: z.string(),
  record: z.string().optional(),
})

const newStatement = statement.omit({ caseId: true, suitId: true, order: true })
export type NewStatement = z.input<typeof newStatement>

/** What the table of statements needs beyond single records. */
export const suitContract = {
  /** What the suit and its statements lack, and which positions contradict each other. Statements come in the order of the table. */
  'suit.check': query(
    z.strictObject({ id: suitId }),
    z.strictObject({ statements: z.array(statementFinding), suit: z.array(suitFinding) }),
  ),
  /** Puts the statements of a suit in this order; the list names each of them once, else `record.changed`. */
  'suit.order-statements': command(
    z.strictObject({ id: suitId, statements: z.array(statementId).min(1).max(10_000) }),
    z.strictObject({ moved: z.int() }),
  ),
  /** Adds statements, all or none, below another one or at the end. */
  'suit.add-statements': command(
    z.strictObject({
      id: suitId,
      below: statementId.optional(),
      publicationId: publicationId.optional(),
      statements: z.array(newStatement).min(1).max(1_000),
    }),
    z.strictObject({ added: z.array(written) }),
  ),
  /** The table of statements as the response to the claim prints it, as a PDF that is kept nowhere. */
  'suit.preview': job(
    z.strictObject({ id: suitId, language: documentLanguage }),
    z.strictObject({
      pdf: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
      missing: z.array(missingValue),
    }),
  ),
}
