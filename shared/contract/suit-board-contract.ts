import { z } from 'zod'
import { caseId, personId, suitId } from '../model/ids.ts'
import { suit } from '../model/suit.ts'
import { date, tiyn } from '../model/values.ts'
import { query } from './operation.ts'
import { paperJobs } from './paper-contract.ts'
import { listInput } from './record-operations.ts'

export const boardSort = z.enum([
  'next',
  'filed',
  'case',
  'plaintiff',
  'court',
  'stage',
  'lawyer',
  'claimed',
  'awarded',
  'costs-claimed',
  'costs-awarded',
])
export type BoardSort = z.infer<typeof boardSort>

const someone = z.strictObject({ id: personId, name: z.string() })

/** A suit as it stands among all suits. */
export const boardRow = z.strictObject({
  id: suitId,
  caseId,
  caseTitle: z.string(),
  direction: suit.shape.direction,
  plaintiffs: z.array(someone),
  court: someone.optional(),
  lawyer: someone.optional(),
  stage: z.string().optional(),
  filedOn: date.optional(),
  /** The next day in court, last day of a filing that is not sent, or end of a term. */
  next: z.strictObject({ on: date, what: z.enum(['hearing', 'filing', 'deadline']) }).optional(),
  outcome: suit.shape.outcome,
  claimedTiyn: tiyn.optional(),
  awardedTiyn: tiyn.optional(),
  costsClaimedTiyn: tiyn.optional(),
  costsAwardedTiyn: tiyn.optional(),
})
export type BoardRow = z.infer<typeof boardRow>

export const boardTotals = z.strictObject({
  suits: z.int(),
  claimedTiyn: tiyn,
  awardedTiyn: tiyn,
  costsClaimedTiyn: tiyn,
  costsAwardedTiyn: tiyn,
})
export type BoardTotals = z.infer<typeof boardTotals>

const filter = z
  .strictObject({
    direction: suit.shape.direction,
    outcome: suit.shape.outcome.unwrap(),
    /** Without an outcome yet, or with one. */
    open: z.boolean(),
    courtId: personId,
    lawyerId: personId,
  })
  .partial()

const asked = {
  text: listInput.text,
  sort: boardSort.default('next'),
  descending: z.boolean().optional(),
  filter: filter.optional(),
}
const paper = paperJobs(asked)

/** All suits of the vault in one table, and the same on paper. */
export const suitBoardContract = {
  'suit.board': query(
    z.strictObject({ ...asked, offset: listInput.offset, limit: listInput.limit }),
    z.strictObject({ items: z.array(boardRow), total: z.int(), totals: boardTotals, today: date }),
  ),
  /** The courts of all suits and who leads their cases, in dictionary order: what the table can be narrowed to. */
  'suit.board-choices': query(
    z.strictObject({}),
    z.strictObject({ courts: z.array(someone), lawyers: z.array(someone) }),
  ),
  'suit.preview-board': paper.preview,
  'suit.export-board': paper.export,
}
