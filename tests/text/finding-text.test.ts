import { describe, expect, test } from 'vitest'
import { bundleProblemText } from '../../shared/text/bundle-text.ts'
import { problemInLanguage } from '../../shared/text/finding-text.ts'
import { languages } from '../../shared/text/wording.ts'

describe('a sentence of a build', () => {
  test('of every code is found again in every language', () => {
    for (const wording of Object.values(bundleProblemText))
      for (const language of languages) {
        expect(problemInLanguage(wording.ru, language)).toBe(wording[language])
        expect(problemInLanguage(wording.kk, language)).toBe(wording[language])
      }
  })

  test('keeps what follows it, and stays when nobody knows it', () => {
    const { ru, en } = bundleProblemText['no-pages']
    expect(problemInLanguage(`${ru}: scan.pdf`, 'en')).toBe(`${en}: scan.pdf`)
    expect(problemInLanguage('нечто иное', 'en')).toBe('нечто иное')
  })
})
