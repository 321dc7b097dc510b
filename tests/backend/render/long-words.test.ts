import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakLongWords, type BreakableItem } from '../../../electron/backend/render/long-words.ts'
import type { LineItem } from '../../../electron/backend/render/runs.ts'

const style = { bold: false, italic: false, underline: false, gap: false, unconfirmed: false }
const run = (text: string): LineItem => ({ text, ...style })
const wide = { widthPt: 460, sizePt: 14, language: 'ru' } as const
const narrow = { widthPt: 40, sizePt: 11, language: 'ru' } as const
const pieces = (items: readonly BreakableItem[]) =>
  items.map((item) => (item === 'break' ? '\n' : item.chunk === undefined ? item.text : `${item.text}/`))

describe('what fits is left alone', () => {
  test.each(['Обычный текст с несоответствующими обстоятельствами.', '', 'https://example.kz/a'])(
    '%s',
    (text) => {
      const items = text === '' ? [] : [run(text)]
      expect(breakLongWords(items, wide)).toEqual(items)
    },
  )

  test('a long Russian word in a narrow cell is left to the hyphenation patterns', () => {
    const items = [run('обстоятельствами, несоответствующими')]
    expect(breakLongWords(items, narrow)).toEqual(items)
  })
})

describe('what does not fit may be broken', () => {
  test('only the word itself', () => {
    const word = 'Ж'.repeat(100)
    expect(pieces(breakLongWords([run(`до ${word} после`)], wide))).toEqual(['до ', `${word}/`, ' после'])
  })

  test('a word that spans runs, each of which would fit', () => {
    const half = 'aB3'.repeat(15)
    expect(pieces(breakLongWords([run(`x ${half}`), run(half), 'break', run('y')], wide))).toEqual([
      'x ',
      `${half}/`,
      `${half}/`,
      '\n',
      'y',
    ])
  })

  test('a long Kazakh word in a narrow cell by syllables', () => {
    const [item] = breakLongWords([run('қамқорлықтағыларға')], { ...narrow, language: 'kk' })
    expect(item).toMatchObject({ text: 'қам\u00adқор\u00adлық\u00adта\u00adғы\u00adлар\u00adға' })
  })

  test('letters without vowels are not taken for a Russian word', () => {
    expect(breakLongWords([run('бвгджзклмнпрст')], narrow)[0]).toHaveProperty('chunk')
  })
})

test('no letter is lost, added or moved', () => {
  const items = fc.array(
    fc.oneof(fc.string({ minLength: 1, maxLength: 90 }).map(run), fc.constant('break' as const)),
  )
  const said = (row: readonly BreakableItem[]) =>
    row.map((item) => (item === 'break' ? '\n' : item.text)).join('')
  fc.assert(
    fc.property(items, fc.double({ min: 8, max: 700, noNaN: true }), (row, widthPt) => {
      expect(said(breakLongWords(row, { widthPt, sizePt: 11, language: 'ru' }))).toBe(said(row))
      const broken = breakLongWords(row, { widthPt, sizePt: 11, language: 'kk' })
      expect(said(broken).replaceAll('\u00ad', '')).toBe(said(row).replaceAll('\u00ad', ''))
    }),
  )
})
