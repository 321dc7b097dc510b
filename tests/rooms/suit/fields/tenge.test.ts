import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseTenge, writeTenge } from '../../../../renderer/rooms/suit/fields/tenge.ts'

test.each([
  ['5 000 000', 500_000_000],
  ['5\u00a0000\u202f000 ₸', 500_000_000],
  ['1500,5', 150_050],
  ['1500.05', 150_005],
  ['0', 0],
  ['', null],
  ['  ', null],
  ['1,234', undefined],
  ['-5', undefined],
  ['5 млн', undefined],
  ['1e3', undefined],
  ['99999999999999', undefined],
])('%j in tenge is %j in tiyn', (text, tiyn) => {
  expect(parseTenge(text)).toBe(tiyn)
})

test('what is written is read back to the tiyn', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999_999_99 }), (tiyn) => {
      expect(parseTenge(writeTenge(tiyn))).toBe(tiyn)
    }),
  )
  expect(writeTenge(500_000_000)).toBe('5 000 000')
  expect(writeTenge(7)).toBe('0,07')
})
