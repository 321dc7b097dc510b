import { expect, test } from 'vitest'
import { answerLabel, answerText } from '../../shared/text/answer-text.ts'
import { languages, type Wording } from '../../shared/text/wording.ts'

test('every label is there in every language and begins with a capital', () => {
  for (const [answer, table] of Object.entries(answerText))
    for (const [field, wording] of Object.entries<Wording>(table))
      for (const language of languages)
        expect([answer, field, /^\p{Lu}/u.test(wording[language])]).toEqual([answer, field, true])
})

test('a place is named, also one inside a list and a number of records', () => {
  expect(answerLabel('template', 'legalBasis.0.article', 'ru')).toBe('Основания в законе 1 / Статья')
  expect(answerLabel('vault', 'records.bundle', 'en')).toBe('Records / Bundles')
  expect(answerLabel('slot', 'colour', 'ru')).toBe('colour')
})
