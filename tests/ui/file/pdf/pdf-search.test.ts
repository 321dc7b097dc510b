import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldPdfText, joinItems, matchesIn } from '../../../../renderer/ui/file/pdf/pdf-search.ts'

test('pieces of a page are one text, each with its place', () => {
  expect(joinItems(['Ёл', '', 'кин'])).toEqual({ text: 'Ёлкин', starts: [0, 2, 2] })
})

test('case, ё and kinds of space do not matter', () => {
  expect(foldPdfText('ЁЛКИН\u00a0П.\nҚұл')).toBe('елкин п. құл')
})

test('folding keeps every place, and every match stands where it says', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ minLength: 1, maxLength: 3 }),
      (text, wanted) => {
        const folded = foldPdfText(text)
        expect(folded.length).toBe(text.length)
        for (const { start, end } of matchesIn(folded, foldPdfText(wanted), 4))
          expect(folded.slice(start, end)).toBe(foldPdfText(wanted))
      },
    ),
  )
  expect(matchesIn('аааа', 'аа', 0)).toHaveLength(2)
  expect(matchesIn('аааа', '', 0)).toEqual([])
})
