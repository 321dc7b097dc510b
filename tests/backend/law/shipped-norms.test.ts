import { describe, expect, test } from 'vitest'
import { findArticles } from '../../../electron/backend/law/shipped-norms.ts'

const found = (text: string) =>
  findArticles({ text }).flatMap((file) => file.articles.map(({ article }) => `${file.act} ${article}`))

describe('articles are found', () => {
  test('by code and number, in Russian and Kazakh, with or without «ст.»', () => {
    expect(found('УК 120')).toEqual(['criminal 120'])
    expect(found('ст. 120 ук')).toEqual(['criminal 120'])
    expect(found('ҚПК 185')).toEqual(['criminal-procedure 185'])
    expect(found('ГК 951')).toEqual(['civil-special 951'])
  })

  test('by the beginning of a number, and by a number with words', () => {
    expect(found('УК 12')).toEqual(expect.arrayContaining(['criminal 120', 'criminal 121', 'criminal 122']))
    expect(found('115 сталкинг')).toEqual(['criminal 115-1'])
  })

  test('by words of the text, and not by words that only look like a code', () => {
    expect(found('сталкинг')).toContain('criminal 115-1')
    expect(found('административного')).not.toEqual([])
    expect(found('нетакогослова')).toEqual([])
  })

  test('all of them when nothing is typed, by the codes in the order of lawyers', () => {
    expect(findArticles({}).map((file) => file.act)).toEqual([
      'criminal',
      'criminal-procedure',
      'administrative',
      'civil-procedure',
      'civil-general',
      'civil-special',
    ])
    expect(found('').length).toBeGreaterThan(150)
  })
})
