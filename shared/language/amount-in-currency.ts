import type { Currency } from '../model/ledger.ts'
import type { Language } from '../text/wording.ts'
import { money } from './amounts.ts'

const nbsp = '\u00a0'

/** «1 234 567,50» from whole hundredths; the hundredths are left out when there are none. RangeError for what is not whole. */
function amountInFigures(hundredths: number, language: Language): string {
  if (!Number.isSafeInteger(hundredths)) throw new RangeError('money is a whole number of hundredths')
  const size = Math.abs(hundredths)
  const rest = size % 100
  const whole = String(Math.floor(size / 100)).replaceAll(/\B(?=(?:\d{3})+$)/gu, nbsp)
  const tail = rest === 0 ? '' : `${language === 'en' ? '.' : ','}${String(rest).padStart(2, '0')}`
  return `${hundredths < 0 ? '−' : ''}${whole}${tail}`
}

/** «1 234 567,00»: always with its hundredths, as amounts stand below each other in a table. */
export function amountInColumn(hundredths: number, language: Language): string {
  const figures = amountInFigures(hundredths, language)
  return hundredths % 100 === 0 ? `${figures}${language === 'en' ? '.' : ','}00` : figures
}

/** «12 500,50 ₸», «90 USD»: an amount in a list on screen. */
export function amountWithSign(hundredths: number, currency: Currency, language: Language): string {
  return `${amountInFigures(hundredths, language)}${nbsp}${currency === 'KZT' ? '₸' : currency}`
}

/** An amount with its currency: tenge in words of the language, others by their code. */
export function amountInCurrency(hundredths: number, currency: Currency, language: Language): string {
  if (currency === 'KZT' && language !== 'en') return money(hundredths, language)
  return `${amountInFigures(hundredths, language)}${nbsp}${currency}`
}
