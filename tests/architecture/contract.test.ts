import { describe, expect, test } from 'vitest'
import { handlers } from '../../electron/backend/all-handlers.ts'
import { contract } from '../../shared/contract/contract.ts'
import { failureWording } from '../../shared/failures/codes.ts'
import { languages } from '../../shared/text/wording.ts'
import { listSources } from './source-files.ts'

describe('the contract', () => {
  test('is answered name by name, each by the right kind of handler', () => {
    const wanted = Object.entries(contract).map(([name, operation]) => {
      const kind = operation.kind === 'job' && operation.vault === 'none' ? 'locked' : operation.kind
      return `${kind} ${name}`
    })
    const answered = Object.entries(handlers).flatMap(([kind, byName]) =>
      Object.keys(byName as object).map((name) => `${kind} ${name}`),
    )
    expect(answered.sort()).toEqual(wanted.sort())
    expect(wanted.length).toBeGreaterThan(60)
  })

  test('names things entity first, in kebab case', () => {
    const odd = Object.keys(contract).filter((name) => !/^[a-z]+(?:\.[a-z]+(?:-[a-z]+)*)+$/u.test(name))
    expect(odd).toEqual([])
  })
})

describe('wording', () => {
  const entries = Object.entries(failureWording)

  test('stands for every failure in three languages with the same places', () => {
    const places = (text: string) =>
      [...text.matchAll(/\{(\w+)\}/gu)]
        .map((match) => match[1] ?? '')
        .sort((one, other) => one.localeCompare(other))
    for (const [code, wording] of entries) {
      for (const language of languages) {
        expect(wording[language].trim(), `${code} ${language}`).not.toBe('')
        expect(places(wording[language]), `${code} ${language}`).toEqual(places(wording.ru))
      }
      expect(wording.kk, code).not.toBe(wording.ru)
      expect(wording.en, code).toMatch(/^[\x20-\x7e—–’“”]+$/u)
    }
  })

  test('stands only for failures that something throws', () => {
    const text = listSources('electron', 'shared')
      .filter((file) => !file.path.startsWith('shared/failures/'))
      .map((file) => file.text)
      .join('\n')
    expect(
      entries
        .map(([code]) => code)
        .filter((code) => !text.includes(`'${code}`) && !text.includes(`\`${code}`)),
    ).toEqual([])
  })
})
