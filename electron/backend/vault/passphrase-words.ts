import { randomInt } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wordsFolder } from './vault-resources.ts'

type WordsLanguage = 'ru' | 'en'

/** Words that give at least 55 bits: 2^55 tries at about one a second and processor. */
const defaultWordCount = 5

/** The word list of a language, without repetitions: `resources/words`. */
export function readWords(language: WordsLanguage): string[] {
  const lines = readFileSync(join(wordsFolder(), `${language}.txt`), 'utf8').split('\n')
  return [...new Set(lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#')))]
}

/** A passphrase of random words with a space between: each word drawn evenly from the list by the system's random source. */
export function createWordPassphrase(language: WordsLanguage, wordCount: number = defaultWordCount): string {
  const words = readWords(language)
  return Array.from({ length: wordCount }, () => words[randomInt(words.length)] ?? '').join(' ')
}
