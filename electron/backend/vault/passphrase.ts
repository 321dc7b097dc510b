import { passphraseWeaknesses } from '../../../shared/contract/vault-contract.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import { readWords } from './passphrase-words.ts'

/** Characters (not bytes) a passphrase has at least. */
const passphraseLength = 12

type PassphraseWeakness = (typeof passphraseWeaknesses)[number]

/** zxcvbn's score, 0 to 4, the lowest of all readings; below 4 with the reason, when there is one in particular. */
type PassphraseStrength = { score: number; reason?: PassphraseWeakness }

/** The passphrase as it is used: NFC, nothing else changed, so that every keyboard gives the same bytes. */
export function encodePassphrase(passphrase: string): Uint8Array {
  return Buffer.from(passphrase.normalize('NFC'), 'utf8')
}

/**
 * How hard a passphrase is to guess, by itself or read on the other keyboard layout. `personal` are words an attacker knows:
 * names, the folder. One that is too short has score 0.
 */
export async function checkPassphrase(
  passphrase: string,
  personal: readonly string[] = [],
): Promise<PassphraseStrength> {
  const normalized = passphrase.normalize('NFC')
  if (Array.from(normalized).length < passphraseLength) return { score: 0, reason: 'short' }
  const check = await loadChecker()
  const known = ['sandyq', ...personal.flatMap((text) => [text, ...text.split(/\s+/u)])]
  const readings = [normalized, onLatinKeys(normalized), onCyrillicKeys(normalized)].map((reading) =>
    check(reading, known),
  )
  const score = Math.min(...readings.map((reading) => reading.score))
  const reason = readings.find((reading) => reading.score < 4)?.reason
  return reason === undefined ? { score } : { score, reason }
}

/**
 * Refuses a passphrase that is too short or that zxcvbn guesses in fewer than 10^10 tries (its best score is asked for).
 * Throws Failure `vault.weak-passphrase` or `vault.weak-passphrase-<reason>`.
 */
export async function ensureStrongPassphrase(
  passphrase: string,
  personal: readonly string[] = [],
): Promise<void> {
  const { score, reason } = await checkPassphrase(passphrase, personal)
  if (score === 4) return
  throw new Failure(reason === undefined ? 'vault.weak-passphrase' : `vault.weak-passphrase-${reason}`)
}

type Checker = (text: string, personal: string[]) => { score: number; reason: PassphraseWeakness | undefined }

let loading: Promise<Checker> | undefined

/** Loaded at the first use: the dictionaries take half a second and 60 MB. */
async function loadChecker(): Promise<Checker> {
  loading ??= createChecker()
  return await loading
}

async function createChecker(): Promise<Checker> {
  const { ZxcvbnFactory } = await import('@zxcvbn-ts/core')
  const { adjacencyGraphs, dictionary: everywhere } = await import('@zxcvbn-ts/language-common')
  const { dictionary: english, translations } = await import('@zxcvbn-ts/language-en')
  const dictionary = { ...everywhere, ...english, 'diceware-ru': readWords('ru'), 'common-ru': commonRussian }
  const warnings = { ...translations.warnings, ...reasonOfWarning }
  const zxcvbn = new ZxcvbnFactory({
    dictionary,
    graphs: adjacencyGraphs,
    translations: { ...translations, warnings },
  })
  return (text, personal) => {
    const { score, feedback } = zxcvbn.check(text, personal)
    return { score, reason: passphraseWeaknesses.find((reason) => reason === feedback.warning) }
  }
}

/** zxcvbn's warnings by their names, answered with our reasons instead of English sentences. */
const reasonOfWarning = {
  straightRow: 'keyboard',
  keyPattern: 'keyboard',
  simpleRepeat: 'repeated',
  extendedRepeat: 'repeated',
  sequences: 'sequence',
  recentYears: 'date',
  dates: 'date',
  topTen: 'common',
  topHundred: 'common',
  common: 'common',
  similarToCommon: 'common',
  wordByItself: 'common',
  namesByThemselves: 'common',
  commonNames: 'common',
  userInputs: 'personal',
} satisfies Record<string, PassphraseWeakness>

/** What people here choose when they choose badly; the English lists do not know it. */
const commonRussian = (
  'пароль парольпароль любовь привет солнце казахстан алматы астана адвокат юрист ' +
  'хранилище сандык сандық қазақстан құпиясөз секрет самсунг админ наташа максим ' +
  'марина андрей сергей кристина анастасия александр владимир дмитрий екатерина светлана ' +
  'татьяна айгуль айгерим нурлан ерлан динара зарина мадина'
).split(' ')

const latinKeys = "qwertyuiop[]asdfghjkl;'zxcvbnm,."
const cyrillicKeys = 'йцукенгшщзхъфывапролджэячсмитьбю'

/** The same keys pressed with the Latin layout on: йцукен -> qwerty. */
function onLatinKeys(text: string): string {
  return transpose(text, cyrillicKeys, latinKeys)
}

/** The same keys pressed with the Russian layout on: gfhjkm -> пароль. */
function onCyrillicKeys(text: string): string {
  return transpose(text, latinKeys, cyrillicKeys)
}

function transpose(text: string, from: string, to: string): string {
  return Array.from(text.toLowerCase(), (letter) => to[from.indexOf(letter)] ?? letter).join('')
}
