import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeText } from '../../../../electron/backend/parsing/text/decode-text.ts'

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)

test('UTF-8, UTF-16 and windows-1251 are told apart', () => {
  expect(decodeText(new TextEncoder().encode('Әділет 😀'))).toBe('Әділет 😀')
  expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x41))).toBe('A')
  expect(decodeText(bytes(0xff, 0xfe, 0x16, 0x04, 0x21, 0x00))).toBe('Ж!')
  expect(decodeText(bytes(0xfe, 0xff, 0x04, 0x16, 0x00, 0x21))).toBe('Ж!')
  expect(decodeText(new Uint8Array(Buffer.from('Plain letters', 'utf16le')))).toBe('Plain letters')
  expect(decodeText(bytes(0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x20, 0xb9, 0x35, 0xa8))).toBe('Привет №5Ё')
  expect(decodeText(bytes())).toBe('')
})

test('bytes that are no text are refused', () => {
  expect(decodeText(bytes(0, 1, 2, 3, 0, 0, 0, 9, 9))).toBeUndefined()
  expect(decodeText(bytes(0x50, 0x4b, 3, 4, 1, 2, 6, 7))).toBeUndefined()
})

test('any text in UTF-8 comes back as it was', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }).filter((text) => !/^\uFEFF|[\0-\x08\x0b\x0e-\x1f]/u.test(text)),
      (text) => {
        expect(decodeText(new TextEncoder().encode(text))).toBe(text)
      },
    ),
  )
})
