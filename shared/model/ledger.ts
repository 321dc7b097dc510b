import { z } from 'zod'
import { caseId, evidenceId, ledgerId, personId } from './ids.ts'
import { annotations, date, text, tiyn } from './values.ts'

export const ledgerDirection = z.enum(['in', 'out'])
export type LedgerDirection = z.infer<typeof ledgerDirection>

export const ledgerCategory = z.enum([
  'lodging',
  'lawyer',
  'expert',
  'treatment',
  'travel',
  'fee',
  'food',
  'other',
])
export type LedgerCategory = z.infer<typeof ledgerCategory>

/** Currencies with a hundredth part: amounts are whole hundredths of them. */
export const currency = z.enum(['KZT', 'USD', 'EUR', 'RUB', 'KGS', 'UZS', 'TJS', 'GBP', 'CNY', 'TRY'])
export type Currency = z.infer<typeof currency>

/** What a payment is among the costs of a case: the state fee, or one of the expenses of the proceedings (ГПК 102, 108). */
const costGround = z.enum([
  'state-fee',
  'witness-expert',
  'site-inspection',
  'storage',
  'search',
  'publication',
  'notice',
  'travel-lodging',
  'other-costs',
])
export type CostGround = z.infer<typeof costGround>

/** Ten thousand million of a currency's units: nine thousand such entries still add up to an exact number. */
const highestAmountTiyn = 1_000_000_000_000

/**
 * Money that came in or went out. What was entered stays: an entry is never deleted, and never changed in amount, currency,
 * direction or day; another entry with its reason takes it back.
 */
export const ledgerEntry = z.strictObject({
  /** Without one it is the foundation's own. */
  caseId: caseId.optional(),
  direction: ledgerDirection,
  category: ledgerCategory,
  /** In hundredths of the currency: tiyn, cents. */
  amountTiyn: tiyn.min(1).max(highestAmountTiyn),
  currency,
  paidOn: date,
  payer: text.optional(),
  /** May be a pseudonym. */
  payee: text.optional(),
  /** Who was helped: reports only count them. */
  helpedId: personId.optional(),
  purpose: text,
  evidenceId: evidenceId.optional(),
  /** The donor or fund it belongs to. */
  fund: text.optional(),
  approvedBy: text.optional(),
  costGround: costGround.optional(),
  reversesId: ledgerId.optional(),
  reversalReason: text.optional(),
  ...annotations,
})
export type LedgerEntry = z.infer<typeof ledgerEntry>

/** What no change may touch. */
export const settledFields = ['direction', 'amountTiyn', 'currency', 'paidOn'] as const

/** What an entry adds to the sums of its direction: one that takes another back takes its amount away. */
export function signedTiyn(entry: Pick<LedgerEntry, 'amountTiyn' | 'reversesId'>): number {
  return entry.reversesId === undefined ? entry.amountTiyn : -entry.amountTiyn
}
