import { describe, expect, test } from 'vitest'
import {
  splitStatements,
  tidyQuotation,
} from '../../../../renderer/rooms/suit/statements/split-statements.ts'

describe('a pasted text', () => {
  const pasted = 'Первое\nв две строки\r\n\r\nВторое\n \t\nТретье\n\n\n'

  test('is taken apart by paragraphs, by lines, or not at all', () => {
    expect(splitStatements(pasted, 'paragraph')).toEqual(['Первое\nв две строки', 'Второе', 'Третье'])
    expect(splitStatements(pasted, 'line')).toEqual(['Первое', 'в две строки', 'Второе', 'Третье'])
    expect(splitStatements(pasted, 'whole')).toEqual([pasted.trim()])
    for (const by of ['paragraph', 'line', 'whole'] as const)
      expect(splitStatements(' \n\n ', by)).toEqual([])
  })
})

test.each([
  ['1. «Слова»', 'Слова'],
  ['12) "Слова"', 'Слова'],
  ['№ 3. “Сөздер”', 'Сөздер'],
  ['— Слова', 'Слова'],
  ['«Слова» и ещё «слова»', '«Слова» и ещё «слова»'],
  ['«Слова «внутри» слов»', '«Слова «внутри» слов»'],
  ['2026 год начался', '2026 год начался'],
  ['1.5 миллиона', '1.5 миллиона'],
  ['«»', '«»'],
])('%j becomes %j', (text, tidy) => {
  expect(tidyQuotation(text)).toBe(tidy)
})
