import { z } from 'zod'
import { periodUnits } from '../money/donor-report.ts'
import { caseId, ledgerId, personId } from '../model/ids.ts'
import { currency, ledgerCategory, ledgerDirection, ledgerEntry } from '../model/ledger.ts'
import { timeBasis, timeEntry } from '../model/time-entry.ts'
import { date, documentLanguage, sha256, text } from '../model/values.ts'
import { exportObstacle } from './export-contract.ts'
import { command, job, query } from './operation.ts'
import { paperJobs } from './paper-contract.ts'
import { recordOperations, written } from './record-operations.ts'
import { fileReference } from './vault-contract.ts'

const ofTime = recordOperations(timeEntry, { caseId, lawyerId: personId, basis: timeBasis })
const statement = paperJobs({ caseId })

const timeSum = z.strictObject({ minutes: z.int(), tiyn: z.int(), entries: z.int() })

export const timeOperations = {
  ...ofTime,
  /** What the time of a case comes to, by terms and by lawyer. Only what a party really paid is recovered (ГПК 113(1)). */
  sums: query(
    z.strictObject({ caseId }),
    z.strictObject({
      recoverable: timeSum,
      excluded: z.array(timeSum.extend({ basis: timeBasis })),
      lawyers: z.array(timeSum.extend({ lawyerId: personId, name: z.string(), basis: timeBasis })),
    }),
  ),
  /** The statement of costs for court (ГПК 102, 108, 109, 113). */
  'preview-statement': statement.preview,
  statement: statement.export,
}

const ofLedger = recordOperations(ledgerEntry, {
  caseId,
  direction: ledgerDirection,
  category: ledgerCategory,
  currency,
  fund: z.string(),
  helpedId: personId,
  reversesId: ledgerId,
})

export const ledgerDimension = z.enum(['case', 'fund', 'category', 'month', 'quarter', 'year'])
export type LedgerDimension = z.infer<typeof ledgerDimension>

/** Which entries are summed: without a bound, all. */
const ledgerBounds = z.strictObject({
  caseId: caseId.optional(),
  /** Only those of no case. */
  general: z.boolean().optional(),
  fund: z.string().max(1_000).optional(),
  category: ledgerCategory.optional(),
  from: date.optional(),
  until: date.optional(),
})

const ledgerSum = z.strictObject({
  currency,
  inTiyn: z.int(),
  outTiyn: z.int(),
  entries: z.int(),
})

const reported = {
  from: date.optional(),
  until: date.optional(),
  fund: text.optional(),
  unit: z.enum(periodUnits).default('month'),
  language: documentLanguage.default('ru'),
}

/** The ledger has no way to delete: what was wrong is taken back by another entry, with its reason. */
export const ledgerOperations = {
  create: ofLedger.create,
  update: ofLedger.update,
  list: ofLedger.list,
  show: ofLedger.show,
  reverse: command(
    z.strictObject({ id: ledgerId, version: z.int().optional(), reason: text, on: date.optional() }),
    written,
  ),
  /** Sums by one dimension, currency by currency; the groups add up to the totals when none is left out. */
  sums: query(
    z.strictObject({
      by: ledgerDimension,
      bounds: ledgerBounds.optional(),
      limit: z.int().min(1).max(1_000).default(1_000),
    }),
    z.strictObject({
      groups: z.array(ledgerSum.extend({ key: z.string().nullable(), title: z.string().optional() })),
      /** How many groups there are, shown or not. */
      found: z.int(),
      totals: z.array(ledgerSum),
    }),
  ),
  /** Every fund named in the ledger, in dictionary order. */
  funds: query(z.strictObject({}), z.strictObject({ funds: z.array(z.string()) })),
  'preview-report': job(
    z.strictObject(reported),
    z.strictObject({
      pdf: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
      obstacles: z.array(exportObstacle),
    }),
  ),
  /** The report for donors: sums and counts alone, no person, no free text but the names of funds. */
  report: job(
    z.strictObject({
      ...reported,
      format: z.enum(['pdf', 'xlsx']).default('pdf'),
      file: fileReference,
      replace: z.boolean().optional(),
    }),
    z.strictObject({ bytes: z.int(), sha256, warnings: z.array(z.string()) }),
  ),
}
