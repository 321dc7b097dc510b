import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldForSearch } from '../../shared/language/fold.ts'

test.each([
  ['Әлия Нұрланқызы', 'алия нурланкызы'],
  ['Өмірбек Ғалымұлы Қаһарманов', 'омирбек галымулы кахарманов'],
  ['Үкі, Ұлы, Аңшы', 'уки улы аншы'],
  ['Семёнов-Йоргенсен', 'семенов йоргенсен'],
  ['ЙОД йод', 'йод йод'],
  ['дело № 2-1234/2026', 'дело 2 1234 2026'],
  ['Café Müller', 'cafe muller'],
  ['«ТОО “Пример”»', 'тоо пример'],
  ['и\u0306од', 'йод'],
  ['замо́к', 'замок'],
  ['  …  ', ''],
])('%j', (text, folded) => {
  expect(foldForSearch(text)).toBe(folded)
})

test('a Russian keyboard finds a Kazakh name', () => {
  expect(foldForSearch('Гүлнәр Жұмағұлқызы')).toBe(foldForSearch('Гулнар Жумагулкызы'))
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...Array.from('иИйЙіІёЁұ\u0306\u0301\u0308№½ﬁ 1-A')) }),
)

test('folding is idempotent', () => {
  fc.assert(
    fc.property(anyText, (text) => foldForSearch(foldForSearch(text)) === foldForSearch(text)),
    {
      numRuns: 2000,
    },
  )
})

test('case and normal form make no difference', () => {
  const cyrillic = fc.string({ unit: fc.constantFrom(...Array.from('абвёйәіқңөұүһ яЖ')) })
  fc.assert(
    fc.property(cyrillic, (text) => {
      const folded = foldForSearch(text)
      return folded === foldForSearch(text.toUpperCase()) && folded === foldForSearch(text.normalize('NFD'))
    }),
  )
})
