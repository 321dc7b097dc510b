import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkBin, checkIin } from '../../shared/language/person-number.ts'

describe.each([
  ['IIN', checkIin],
  ['BIN', checkBin],
])('%s', (_name, check) => {
  test.each(['900101300126', '540927631109', '540116393388', '731114531801'])('%s is valid', (number) => {
    expect(check(number)).toEqual([])
  })

  test.each(['92041915200', '02110135884'])('no twelfth digit makes %s valid', (base) => {
    for (let digit = 0; digit <= 9; digit++) expect(check(base + String(digit))).toEqual(['unassignable'])
  })

  test.each([
    ['900101300127', ['checksum']],
    ['90010130012', ['length']],
    ['9001013001266', ['length']],
    ['', ['length']],
    ['90010130012a', ['digits']],
    ['９00101300126', ['digits']],
    ['900101300126\n', ['length', 'digits']],
    [' 900101300126', ['length', 'digits']],
  ])('%j', (number, problems) => {
    expect(check(number)).toEqual(problems)
  })

  test('every base has one twelfth digit, or none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (n) => {
        const base = String(n).padStart(11, '0')
        const answers = Array.from({ length: 10 }, (_, digit) => check(base + String(digit)))
        const valid = answers.filter((problems) => problems.length === 0).length
        const never = answers.every((problems) => problems.includes('unassignable'))
        return never ? valid === 0 : valid === 1
      }),
    )
  })
})
