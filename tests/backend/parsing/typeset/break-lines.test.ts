import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakLines, lineWidth } from '../../../../electron/backend/parsing/typeset/break-lines.ts'
import { shapeText } from '../../../../electron/backend/parsing/typeset/font-set.ts'

const style = { size: 11 }
const letters = fc.constantFrom(...Array.from('абвӘғҚң xyzЁ№₸,.-«»1290    😀漢'))
const text = fc.array(letters, { maxLength: 300 }).map((characters) => characters.join(''))

test('no line is wider than the column and no character is lost', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 20, max: 400 }), (given, width) => {
      const lines = breakLines(given, style, width)
      for (const line of lines)
        if (line.length > 1) expect(lineWidth(line, style.size)).toBeLessThanOrEqual(width + 0.01)
      const kept = lines.flat().map((glyph) => glyph.text)
      expect(kept.join('').replaceAll(' ', '')).toBe(given.replaceAll(' ', ''))
    }),
  )
})

test('10,000 letters without a space are broken', () => {
  const lines = breakLines('ж'.repeat(10_000), style, 300)
  expect(lines.flat()).toHaveLength(10_000)
  expect(lines.length).toBeGreaterThan(100)
})

test('right-to-left words stand in reading order from the right', () => {
  const shown = breakLines('שלום עולם x', style, 400)[0]
    ?.map((glyph) => glyph.text)
    .join('')
  expect(shown).toBe(Array.from('שלום עולם').toReversed().join('') + ' x')
})

test('Kazakh letters, signs and emoji have glyphs; what no font has is marked', () => {
  expect(shapeText('ӘәҒғҚқҢңӨөҰұҮүҺһІі₸№«»—😀').every((glyph) => glyph.glyph !== 0 && !glyph.isMissing)).toBe(
    true,
  )
  expect(shapeText('漢')).toMatchObject([{ isMissing: true, needsText: true, text: '漢' }])
})
