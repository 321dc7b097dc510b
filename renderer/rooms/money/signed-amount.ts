import { amountWithSign } from '../../../shared/language/amount-in-currency.ts'
import { signedTiyn } from '../../../shared/model/ledger.ts'
import type { Language } from '../../../shared/text/wording.ts'
import type { RecordOf } from '../../client/use-record.ts'

/** «+150 000 ₸» of what came in, «−…» of what went out; what takes an entry back has the other sign. */
export function signedAmount(record: RecordOf<'ledger'>, language: Language): string {
  const tiyn = signedTiyn(record)
  const isIn = (record.direction === 'in') === tiyn > 0
  return `${isIn ? '+' : '−'}${amountWithSign(Math.abs(tiyn), record.currency, language)}`
}
