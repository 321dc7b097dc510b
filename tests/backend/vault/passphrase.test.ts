import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodePassphrase, ensureStrongPassphrase } from '../../../electron/backend/vault/passphrase.ts'
import { createWordPassphrase, readWords } from '../../../electron/backend/vault/passphrase-words.ts'
import { describeFailure, failureWording } from '../../../shared/failures/codes.ts'
import { languages } from '../../../shared/text/wording.ts'

describe('ensureStrongPassphrase', () => {
  test.each([
    ['короткая', 'vault.weak-passphrase-short'],
    ['12345678901', 'vault.weak-passphrase-short'],
    ['aaaaaaaaaaaaaaaa', 'vault.weak-passphrase-repeated'],
    ['пароль пароль', 'vault.weak-passphrase'],
    ['abcdefghijklmnop', 'vault.weak-passphrase-sequence'],
    ['qwertyuiop[]asdf', 'vault.weak-passphrase-keyboard'],
    ['йцукенгшщзхъ', 'vault.weak-passphrase-keyboard'],
    ['hunter2hunter2', 'vault.weak-passphrase-repeated'],
    ['Примерова Анна', 'vault.weak-passphrase-personal'],
  ])('refuses %s', async (passphrase, code) => {
    const refused = ensureStrongPassphrase(passphrase, ['Примерова Анна'])
    await expect(refused).rejects.toMatchObject({ code: expect.stringMatching(new RegExp(`^${code}`, 'u')) })
  })

  test('an answer never repeats the passphrase', async () => {
    const passphrase = 'пароль пароль'
    const error: unknown = await ensureStrongPassphrase(passphrase).catch((error: unknown) => error)
    expect(JSON.stringify([error, String(error)])).not.toContain('пароль')
  })

  test('twelve characters are counted after NFC, not in bytes', async () => {
    // й as two code points: 12 before NFC, 11 after.
    await expect(ensureStrongPassphrase('зайка8фрымо'.normalize('NFD'))).rejects.toMatchObject({
      code: 'vault.weak-passphrase-short',
    })
    await expect(ensureStrongPassphrase('зайка8фрымо2'.normalize('NFD'))).resolves.toBeUndefined()
  })

  test('every generated phrase passes', async () => {
    for (const language of ['ru', 'en'] as const)
      for (let n = 0; n < 10; n += 1) await ensureStrongPassphrase(createWordPassphrase(language))
  })

  test('every refusal has wording in three languages', () => {
    const codes = Object.keys(failureWording).filter((code) => code.startsWith('vault.weak-passphrase'))
    expect(codes.length).toBeGreaterThan(7)
    for (const code of codes as (keyof typeof failureWording)[])
      for (const language of languages) expect(describeFailure(language, code)).not.toMatch(/[{}]/u)
  })
})

test('encodePassphrase: NFD and NFC give the same bytes, nothing else is changed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(encodePassphrase(text.normalize('NFD'))).toEqual(encodePassphrase(text.normalize('NFC')))
    }),
  )
  expect(Buffer.from(encodePassphrase(' Ёж  ﬁ ')).toString()).toBe(' Ёж  ﬁ ')
})

describe('word lists', () => {
  test.each([
    ['ru', 2048, /^[а-я]{4,8}$/u],
    ['en', 7776, /^[a-z]+(-[a-z]+)*$/u],
  ] as const)('%s is long enough and clean', (language, least, pattern) => {
    const words = readWords(language)
    expect(words.length).toBeGreaterThanOrEqual(least)
    expect(words.filter((word) => !pattern.test(word))).toEqual([])
  })

  test('Russian words differ in their first five letters', () => {
    const words = readWords('ru')
    expect(new Set(words.map((word) => word.slice(0, 5))).size).toBe(words.length)
  })

  test('a phrase has as many words of the list as asked', () => {
    const known = new Set(readWords('ru'))
    const words = createWordPassphrase('ru', 6).split(' ')
    expect(words).toHaveLength(6)
    expect(words.filter((word) => !known.has(word))).toEqual([])
    expect(createWordPassphrase('ru')).not.toBe(createWordPassphrase('ru'))
  })
})
