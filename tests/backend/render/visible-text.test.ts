import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findUnsupportedCharacters, showText } from '../../../electron/backend/render/visible-text.ts'

const kazakh = 'Әдебиет ғылым қала жаңа өмір ұлт үй шаһар ірі № 5 — «мысал», 100 ₸'

describe('what can be drawn stays as it is', () => {
  test.each([
    kazakh,
    'Обычный текст, ё и Ё.',
    'שלום',
    'مرحبا',
    '👩‍👩‍👧‍👦 ❤️ 🇰🇿 1️⃣',
    '∀x∈ℝ → ½',
    'a\u00a0b',
    'e\u0301',
  ])('%s', (text) => {
    expect(showText(text, 'pdf')).toBe(text)
    expect(showText(text, 'docx')).toBe(text)
    expect(findUnsupportedCharacters(text)).toEqual([])
  })
})

describe('what cannot be drawn becomes its number', () => {
  test.each([
    ['中文', '[U+4E2D][U+6587]', ['中', '文']],
    ['\u0000a\u009f', '[U+0000]a[U+009F]', ['\u0000', '\u009f']],
    ['x\ud800y', 'x[U+D800]y', ['\ud800']],
    ['\u202eabc', '[U+202E]abc', ['\u202e']],
    ['𝒳', '[U+1D4B3]', ['𝒳']],
    ['\ue000', '[U+E000]', ['\ue000']],
    ['中\u0301中', '[U+4E2D][U+0301][U+4E2D]', ['中', '\u0301']],
  ])('%j', (text, shown, unsupported) => {
    expect(showText(text, 'pdf')).toBe(shown)
    expect(findUnsupportedCharacters(text)).toEqual(unsupported)
  })

  test('a DOCX keeps what its reader may have a font for', () => {
    expect(showText('中\ue000 \u0001\ud800\uffff\u202e', 'docx')).toBe(
      '中\ue000 [U+0001][U+D800][U+FFFF][U+202E]',
    )
  })
})

describe('spaces, line ends, direction marks', () => {
  test('every line end is one', () => {
    expect(showText('a\r\nb\rc\u2028d\u2029e\u0085f\vg', 'pdf')).toBe('a\nb\nc\nd\ne\nf\ng')
  })

  test('tabs and odd spaces become spaces, shapeless characters go', () => {
    expect(showText('a\tb\u3000c\ufeffd\u200be\u00adf\u2060g', 'pdf')).toBe('a b cdefg')
  })

  test('an open embedding or isolate is closed, a stray end is dropped', () => {
    expect(showText('\u202a+7', 'pdf')).toBe('\u202a+7\u202c')
    expect(showText('\u2067a\u202ab', 'pdf')).toBe('\u2067a\u202ab\u202c\u2069')
    expect(showText('a\u2069b\u202c', 'pdf')).toBe('ab')
    expect(showText('\u2068имя\u2069', 'pdf')).toBe('\u2068имя\u2069')
  })
})

test('whatever comes in, what goes out can be drawn', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const shown = showText(text, 'pdf')
      expect(findUnsupportedCharacters(shown)).toEqual([])
      expect(showText(shown, 'pdf')).toBe(shown)
    }),
    { numRuns: 300 },
  )
})
