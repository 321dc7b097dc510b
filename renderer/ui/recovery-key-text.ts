/** What every recovery key begins with: an age identity. */
export const keyPrefix = 'AGE-SECRET-KEY-1'
const bodyLength = 58
const groupLength = 5

/** The letters of Bech32: no B, I, O and 1, which are easily mistaken. */
const charset = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'

/** Cyrillic letters that look on paper as Latin ones do. */
const lookalikes = new Map(Array.from('АВСЕНКМТХУРО', (letter, at) => [letter, 'ABCEHKMTXYPO'[at] ?? '']))
const cyrillicKeys = 'ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ'
const latinKeys = 'QWERTYUIOPASDFGHJKLZXCVBNM'
/** What is never in a key, as the character it was taken for. */
const mistaken = new Map([
  ['O', '0'],
  ['I', 'L'],
  ['1', 'L'],
  ['B', '8'],
])

/** The key without its prefix, in the groups it is printed in. */
export function keyGroups(key: string): string[] {
  return key.slice(keyPrefix.length).match(new RegExp(`.{1,${String(groupLength)}}`, 'gu')) ?? []
}

/** Typed characters as they stand on paper: upper case, no spaces and dashes, look-alikes mended. */
export function readGroup(typed: string): string {
  const plain = plainText(typed)
  return mend(Array.from(plain, (letter) => lookalikes.get(letter) ?? letter).join(''))
}

/** What is made of a typed key: whole, with its text; or how many characters are missing or too many; or mistyped somewhere. */
export type TypedKey =
  | { readonly state: 'whole'; readonly key: string }
  | { readonly state: 'short' | 'long'; readonly count: number }
  | { readonly state: 'mistyped' }

/** Reads a recovery key as a person types it from paper: any case, spaces and dashes anywhere, any layout, with or without its prefix. */
export function readTypedKey(typed: string): TypedKey {
  const readings = [asLooked(typed), asPressed(typed)]
  const whole = readings.find((body) => body.length === bodyLength && isChecked(body))
  if (whole !== undefined) return { state: 'whole', key: keyPrefix + whole }
  const length = readings[0]?.length ?? 0
  if (length < bodyLength) return { state: 'short', count: bodyLength - length }
  return length > bodyLength ? { state: 'long', count: length - bodyLength } : { state: 'mistyped' }
}

function plainText(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

function mend(body: string): string {
  return Array.from(body, (letter) => mistaken.get(letter) ?? letter).join('')
}

function withoutPrefix(text: string): string {
  return text.replace(/^AGESECRETKEY[1IL]/u, '')
}

/** Cyrillic letters by their looks: А for A. */
function asLooked(typed: string): string {
  const letters = Array.from(plainText(typed), (letter) => lookalikes.get(letter) ?? letter)
  return mend(withoutPrefix(letters.join('')))
}

/** Cyrillic letters by their keys: Ф for A. */
function asPressed(typed: string): string {
  const letters = Array.from(plainText(typed), (letter) => latinKeys[cyrillicKeys.indexOf(letter)] ?? letter)
  return mend(withoutPrefix(letters.join('')))
}

const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]

/** The checksum of BIP 173: whether a body belongs to an age identity. */
function isChecked(body: string): boolean {
  const name = Array.from('age-secret-key-', (letter) => letter.charCodeAt(0))
  const values = Array.from(body, (letter) => charset.indexOf(letter))
  if (values.includes(-1)) return false
  let sum = 1
  for (const value of [...name.map((code) => code >> 5), 0, ...name.map((code) => code & 31), ...values]) {
    const top = sum >> 25
    sum = ((sum & 0x1ffffff) << 5) ^ value
    for (const [bit, generator] of generators.entries()) if ((top >> bit) & 1) sum ^= generator
  }
  return sum === 1
}

/** Two different groups to be typed for a check, counted from 1, in order; the short last one is left out. */
export function drawGroups(count: number): readonly [number, number] {
  const draw = (below: number): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % below
  const first = draw(count - 1)
  const second = (first + 1 + draw(count - 2)) % (count - 1)
  return first < second ? [first + 1, second + 1] : [second + 1, first + 1]
}
