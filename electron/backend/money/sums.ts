import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import { personTitle } from '../../../shared/model/person-title.ts'
import { timeBasis, type TimeBasis } from '../../../shared/model/time-entry.ts'
import { caseTable, getCase } from '../cases/cases.ts'
import type { QueryContext } from '../context.ts'
import { personTable } from '../people/people.ts'
import { findRecord } from '../records/record.rows.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { listFunds, sumAll, sumBy } from './ledger.rows.ts'
import { sumTime, type LawyerTime } from './time.rows.ts'

/** Sums of the ledger by one dimension, and the totals they add up to. */
export function ledgerSums(
  { db }: QueryContext,
  { by, bounds = {}, limit }: ParsedInputOf<'ledger.sums'>,
): OutputOf<'ledger.sums'> {
  const groups = sumBy(db, by, bounds)
  const titleOf = (key: string | null) =>
    by === 'case' && key !== null ? findRecord(db, caseTable, key)?.title : undefined
  return {
    groups: groups.slice(0, limit).map((group) => withoutUndefined({ ...group, title: titleOf(group.key) })),
    found: groups.length,
    totals: sumAll(db, bounds),
  }
}

/** Every fund named in the ledger, in dictionary order. */
export function ledgerFunds({ db }: QueryContext): OutputOf<'ledger.funds'> {
  const { compare } = new Intl.Collator('kk')
  return { funds: listFunds(db).toSorted(compare) }
}

function addUp(rows: readonly LawyerTime[]) {
  return rows.reduce(
    (sum, row) => ({
      minutes: sum.minutes + row.minutes,
      tiyn: sum.tiyn + row.tiyn,
      entries: sum.entries + row.entries,
    }),
    { minutes: 0, tiyn: 0, entries: 0 },
  )
}

/** Terms under which the work of a representative is recovered as costs (ГПК 113(1)). */
export const recoverableBasis: TimeBasis = 'paid-contract'

/** What the time of a case comes to: what may be recovered, and what may not and why. */
export function timeSums(
  { db }: QueryContext,
  { caseId }: ParsedInputOf<'time.sums'>,
): OutputOf<'time.sums'> {
  getCase(db, caseId)
  const rows = sumTime(db, caseId)
  const of = (basis: TimeBasis) => rows.filter((row) => row.basis === basis)
  return {
    recoverable: addUp(of(recoverableBasis)),
    excluded: timeBasis.options
      .filter((basis) => basis !== recoverableBasis && of(basis).length > 0)
      .map((basis) => ({ basis, ...addUp(of(basis)) })),
    lawyers: rows.map((row) => {
      const person = findRecord(db, personTable, row.lawyerId)
      const name = person === undefined ? '—' : personTitle(person)
      return { ...row, lawyerId: row.lawyerId as PersonId, name }
    }),
  }
}
