import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitKazakhWord } from '../../../electron/backend/render/kazakh-syllables.ts'

describe('known words', () => {
  test.each([
    'қа-ла',
    'мек-теп',
    'рес-пуб-ли-ка-сы',
    'тау-лар',
    'қор-ғау',
    'ма-ғұ-лұ-мат-тар',
    'шын-дық-қа',
    'сәй-кес',
    'ар-тық',
    'аль-бом',
    'бө-лім-ше-лер',
    'Жа-уап-кер',
    'ана',
    'от',
    'БСН',
  ])('%s', (parts) => {
    expect(splitKazakhWord(parts.replaceAll('-', '')).join('-')).toBe(parts)
  })

  test('quotation marks and commas count for nothing', () => {
    expect(splitKazakhWord('«ана»,')).toEqual(['«ана»,'])
    expect(splitKazakhWord('«қала»,').join('-')).toBe('«қа-ла»,')
  })
})

test('the parts joined are the word, and none is a lone letter', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('аәбвгғдеёжзиійкқлмнңоөпрстуұүфхһцчшщъыьэюя')) }),
      (word) => {
        const parts = splitKazakhWord(word)
        expect(parts.join('')).toBe(word)
        if (parts.length > 1) expect(Math.min(...parts.map((part) => part.length))).toBeGreaterThan(1)
      },
    ),
  )
})
