/**
 * Checksums of IIN and BIN (Government Resolution 406 of 22.05.2007). Birth date and sex are never derived from the
 * digits: the link was removed by Resolution 853 of 26.08.2013.
 */

/** `unassignable`: the first eleven digits give ten twice, so no such number is issued. */
type PersonNumberProblem = 'length' | 'digits' | 'checksum' | 'unassignable'

const firstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
const secondWeights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]

/** What is wrong with an IIN: twelve digits and their checksum, nothing else. Empty if nothing is. A warning, never a bar. */
export function checkIin(text: string): readonly PersonNumberProblem[] {
  const shape: PersonNumberProblem[] = []
  if (text.length !== 12) shape.push('length')
  if (!/^[0-9]*$/u.test(text)) shape.push('digits')
  if (shape.length > 0) return shape
  const digits = Array.from(text, Number)
  const check = checkDigit(digits)
  if (check === undefined) return ['unassignable']
  return check === digits[11] ? [] : ['checksum']
}

/** What is wrong with a BIN: it carries the same check digit as an IIN. */
export function checkBin(text: string): readonly PersonNumberProblem[] {
  return checkIin(text)
}

/** The twelfth digit that the first eleven demand; undefined where both passes give ten. */
function checkDigit(digits: readonly number[]): number | undefined {
  for (const weights of [firstWeights, secondWeights]) {
    const sum = weights.reduce((total, weight, at) => total + weight * (digits[at] ?? 0), 0)
    if (sum % 11 !== 10) return sum % 11
  }
  return undefined
}
