/** Numbers and money in figures and in words. */
import type { DocumentLanguage } from '../model/values.ts'
import { cardinalKk, ordinalKk } from './number-words-kk.ts'
import { cardinalRu, ordinalRu, type NumeralGender } from './number-words-ru.ts'
import { plural } from './plural-ru.ts'

const nbsp = '\u00a0'
const tiynRu = plural('тиын', 'тиына', 'тиынов')

type NumeralOptions = {
  /** Gender of the counted noun in Russian («одна», «две» жалобы); masculine if not given. Kazakh has none. */
  readonly gender?: NumeralGender
}

/**
 * «1 234 567 тенге 50 тиынов» from whole tiyn; tiyn are left out when there are none. The spaces between digits and
 * between a figure and its unit do not break. «тенге» does not decline, «тиын» does.
 */
export function money(tiyn: number, language: DocumentLanguage): string {
  const { sign, tenge, rest } = splitTiyn(tiyn)
  return `${sign}${groupDigits(tenge)}${nbsp}${tengeName(language)}${tiynTail(rest, language)}`
}

/** «1 234 567 (один миллион … шестьдесят семь) тенге 50 тиынов» from whole tiyn; spacing as `money`. */
export function moneyInWords(tiyn: number, language: DocumentLanguage): string {
  const { sign, tenge, rest } = splitTiyn(tiyn)
  const words = numberInWords(sign === '' ? tenge : -tenge, language)
  return `${sign}${groupDigits(tenge)} (${words}) ${tengeName(language)}${tiynTail(rest, language)}`
}

/** A whole number in words, nominative, up to 10^15 either way («минус …»). Anything else throws RangeError. */
export function numberInWords(
  n: number | bigint,
  language: DocumentLanguage,
  options: NumeralOptions = {},
): string {
  const value = wholeNumber(n)
  const size = value < 0n ? -value : value
  const words = language === 'ru' ? cardinalRu(size, options.gender ?? 'masculine') : cardinalKk(size)
  return value < 0n ? `минус ${words}` : words
}

/** The ordinal in words, nominative singular: «двадцать первый», «жиырма бірінші». From 0 to 10^15, else RangeError. */
export function ordinal(
  n: number | bigint,
  language: DocumentLanguage,
  options: NumeralOptions = {},
): string {
  const value = wholeNumber(n)
  if (value < 0n) throw new RangeError('an ordinal is not negative')
  return language === 'ru' ? ordinalRu(value, options.gender ?? 'masculine') : ordinalKk(value)
}

function wholeNumber(n: number | bigint): bigint {
  if (typeof n === 'number' && !Number.isSafeInteger(n)) throw new RangeError('not a whole number')
  const value = BigInt(n)
  if (value > 10n ** 15n || value < -(10n ** 15n)) throw new RangeError('number out of range')
  return value
}

function splitTiyn(tiyn: number): { readonly sign: string; readonly tenge: number; readonly rest: number } {
  if (!Number.isSafeInteger(tiyn)) throw new RangeError('money is a whole number of tiyn')
  const size = Math.abs(tiyn)
  return { sign: tiyn < 0 ? '−' : '', tenge: Math.floor(size / 100), rest: size % 100 }
}

function groupDigits(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/gu, nbsp)
}

function tengeName(language: DocumentLanguage): string {
  return language === 'ru' ? 'тенге' : 'теңге'
}

function tiynTail(rest: number, language: DocumentLanguage): string {
  if (rest === 0) return ''
  return ` ${rest}${nbsp}${language === 'ru' ? tiynRu(rest) : 'тиын'}`
}
