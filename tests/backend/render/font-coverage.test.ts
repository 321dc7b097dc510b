import { describe, expect, test } from 'vitest'
import {
  bundledFamilies,
  estimateHeightPt,
  estimateWidthPt,
  readFontFace,
} from '../../../electron/backend/render/font-coverage.ts'
import { fontFamilies, readFont } from '../../../electron/backend/render/render-files.ts'

const covers = (name: string, character: string) =>
  bundledFamilies()
    .find((family) => family.name === name)
    ?.has(character.codePointAt(0) ?? 0)

describe('coverage', () => {
  test('Tinos has every Kazakh letter, the tenge and the number sign in all four faces', () => {
    for (const letter of 'ӘәҒғҚқҢңӨөҰұҮүҺһІіЁё№₸«»—')
      expect([letter, covers('Tinos', letter)]).toEqual([letter, true])
    expect(covers('Tinos', '👍')).toBe(false)
    expect(covers('Tinos', '中')).toBe(false)
  })

  test('beyond the Basic Multilingual Plane', () => {
    expect(covers('Noto Emoji', '👍')).toBe(true)
    expect(covers('Noto Emoji', 'Ж')).toBe(false)
  })

  test('Arabic comes from a font whose letters are whole', () => {
    expect(bundledFamilies().find((family) => family.has(0x0628))?.name).toBe('DejaVu Sans')
  })

  test('every bundled file is a font with a sensible number of letters', () => {
    for (const file of fontFamilies.flatMap((family) => family.files)) {
      const face = readFontFace(readFont(file))
      const count = Array.from({ length: 0x20000 }, (_, code) => face.has(code)).filter(Boolean).length
      expect(count).toBeGreaterThan(900)
    }
  })
})

describe('measure', () => {
  test('widths of Tinos Bold: 14 pt letters of known advance', () => {
    // Times New Roman Bold: space 512, i 569, M 1933 of 2048 units.
    expect(estimateWidthPt(' ', 14)).toBeCloseTo((512 / 2048) * 14, 5)
    expect(estimateWidthPt('iM', 14)).toBeCloseTo(((569 + 1933) / 2048) * 14, 5)
    expect(estimateWidthPt('中', 10)).toBeCloseTo(13, 5)
  })

  test('height grows with the text and with its line ends', () => {
    const column = { widthPt: 100, sizePt: 10 }
    expect(estimateHeightPt('a', column)).toBeCloseTo(13, 5)
    expect(estimateHeightPt('a\nb\nc', column)).toBeCloseTo(39, 5)
    expect(estimateHeightPt('слово '.repeat(100), column)).toBeGreaterThan(300)
  })
})
