import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import { personTitle } from '../../../shared/model/person-title.ts'
import { timeAmountTiyn, timeBasis, type TimeBasis } from '../../../shared/model/time-entry.ts'
import { caseTable, getCase } from '../cases/cases.ts'
import type { QueryContext } from '../context.ts'
import { personTable } from '../people/people.ts'
import { allWhere, findRecord } from '../records/record.rows.ts'
import type { ReadDb } from '../vault/database.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { listFunds, sumAll, sumBy } from './ledger.rows.ts'
import { timeTable } from './money.ts'

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

type LawyerTime = {
  readonly lawyerId: string
  readonly basis: TimeBasis
  readonly minutes: number
  readonly tiyn: number
  readonly entries: number
}

/** The time of a case by lawyer and terms, the longest first. Each entry is rounded by itself, as in the statement of costs. */
function timeByLawyer(db: ReadDb, caseId: string): LawyerTime[] {
  const entries = allWhere(db, timeTable, { column: 'case_id', value: caseId })
  const groups = Map.groupBy(entries, ({ lawyerId, basis }) => `${lawyerId} ${basis}`)
  return [...groups]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, own]) => {
      const [first] = own
      if (first === undefined) return []
      const sum = addUp(own.map((one) => ({ minutes: one.minutes, tiyn: timeAmountTiyn(one), entries: 1 })))
      return { lawyerId: first.lawyerId, basis: first.basis, ...sum }
    })
    .toSorted((one, other) => other.minutes - one.minutes)
}

function addUp(rows: readonly Pick<LawyerTime, 'minutes' | 'tiyn' | 'entries'>[]) {
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
  const rows = timeByLawyer(db, caseId)
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
