import type { DocumentLanguage } from '../model/values.ts'

/** The Kazakh alphabet, which holds the whole Russian one; ё is weighed as е and told apart after. */
const alphabet = 'аәбвгғдежзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'
const weights = new Map(Array.from(alphabet, (letter, at) => [letter, String.fromCharCode(0x41 + at)]))

/** Before every weight, so that a shorter text comes first. */
const levelEnd = ' '
const gap = '-'

/**
 * A key whose plain comparison (by code point, as SQLite's BINARY does) gives dictionary order for Russian and
 * Kazakh alike: digits by value, then Cyrillic, then Latin, then the rest; word by word; punctuation ignored; ё
 * beside е and after it; capitals only break ties. `language` changes nothing: one order holds for both.
 */
export function sortKey(text: string, _language?: DocumentLanguage): string {
  let primary = ''
  let marks = ''
  let capitals = ''
  for (const [piece] of words(text).matchAll(/\d+|[^\d]/gsu)) {
    const letter = letterOf(piece)
    primary += /^\d/u.test(piece) ? numberWeight(piece) : letter.weight
    marks += letter.marked ? '1' : '0'
    capitals += piece === piece.toLowerCase() ? '0' : '1'
  }
  return [primary, marks.replace(/0+$/u, ''), capitals.replace(/0+$/u, '')].join(levelEnd).trimEnd()
}

/** Words of letters and digits, one space between. */
function words(text: string): string {
  return text
    .normalize('NFC')
    .replace(/(?<!\p{L})\p{M}+|[\u0301\u0300\u00ad\u200b-\u200d\ufeff]/gu, '')
    .replace(/[^\p{L}\p{M}\p{Nd}]+/gu, ' ')
    .trim()
}

function letterOf(piece: string): { readonly weight: string; readonly marked: boolean } {
  if (piece === ' ') return { weight: gap, marked: false }
  const lower = piece.toLowerCase()
  const own = weights.get(lower)
  if (own !== undefined) return { weight: own, marked: false }
  const base = lower.normalize('NFKD').replace(/\p{M}/gu, '')
  const weight = Array.from(base, (letter) => weights.get(letter) ?? otherWeight(letter)).join('')
  return { weight, marked: base !== lower }
}

/** Latin after Cyrillic (whose last weight is «i»), other scripts after Latin. */
function otherWeight(letter: string): string {
  return /^[a-z]$/u.test(letter) ? `y${letter}` : `z${letter}`
}

/** Digits in order of value: their count first, eights of it as «9», then the digits. */
function numberWeight(digits: string): string {
  const value = digits.replace(/^0+(?=\d)/u, '')
  return '9'.repeat(Math.floor(value.length / 8)) + String(value.length % 8) + value
}
