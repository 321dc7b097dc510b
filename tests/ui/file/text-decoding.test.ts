import { describe, expect, test } from 'vitest'
import { encodingOf, visibleText } from '../../../renderer/ui/file/text-decoding.ts'

const utf8 = new TextEncoder()

describe('the encoding of a text', () => {
  test('is told by its mark, or by what its bytes can be', () => {
    expect(encodingOf(utf8.encode('Қоғам'), true)).toBe('utf-8')
    expect(encodingOf(Uint8Array.of(0xff, 0xfe, 0x10, 0x04), true)).toBe('utf-16le')
    expect(encodingOf(Uint8Array.of(0xfe, 0xff, 0x04, 0x10), true)).toBe('utf-16be')
    expect(encodingOf(Uint8Array.of(0x61, 0, 0x62, 0, 0x63, 0, 0x64, 0), true)).toBe('utf-16le')
    expect(encodingOf(Uint8Array.of(0xcf, 0xf0, 0xe8), true)).toBe('windows-1251')
    expect(encodingOf(new Uint8Array(0), true)).toBe('utf-8')
  })

  test('is UTF-8 also where the first piece ends within a letter', () => {
    const cut = utf8.encode('ә').subarray(0, 1)
    expect(encodingOf(cut, false)).toBe('utf-8')
    expect(encodingOf(cut, true)).toBe('windows-1251')
  })
})

test('signs that hide or turn text around are shown as a sign', () => {
  expect(visibleText('счёт\u202efdp.exe\u0007\tи\nдальше')).toBe('счёт␦fdp.exe␦\tи\nдальше')
})
