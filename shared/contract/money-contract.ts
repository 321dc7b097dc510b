import { z } from 'zod'
import { caseId, ledgerId, personId } from '../model/ids.ts'
import { currency, ledgerCategory, ledgerDirection, ledgerEntry } from '../model/ledger.ts'
import { timeBasis, timeEntry } from '../model/time-entry.ts'
import { date, text } from '../model/values.ts'
import { command } from './operation.ts'
import { recordOperations, written } from './record-operations.ts'

export const timeOperations = recordOperations(timeEntry, { caseId, lawyerId: personId, basis: timeBasis })

const ofLedger = recordOperations(ledgerEntry, {
  caseId,
  direction: ledgerDirection,
  category: ledgerCategory,
  currency,
  fund: z.string(),
  helpedId: personId,
  reversesId: ledgerId,
})

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
}
