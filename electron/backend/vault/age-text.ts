import { Decrypter, Encrypter, identityToRecipient } from 'age-encryption'

/** What came of opening a small age file: its text, no stanza for this identity, or a file that is not whole. */
type OpenedText = { kind: 'text'; text: string } | { kind: 'no-match' } | { kind: 'damaged' }

/** How a small age file is opened. An identity is AGE-SECRET-KEY-1…. */
type AgeKey = { identity: string } | { passphrase: string }

/** An age v1 file with this text, for every one of the recipients (age1…). */
export async function sealText(recipients: readonly string[], text: string): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  recipients.forEach((recipient) => encrypter.addRecipient(recipient))
  return await encrypter.encrypt(text)
}

/** An age v1 file with this text under a passphrase. Takes the time and memory of scrypt: 0.9 s and 256 MiB at factor 18. */
export async function sealTextByPassphrase(
  passphrase: string,
  workFactor: number,
  text: string,
): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  encrypter.setScryptWorkFactor(workFactor)
  return await encrypter.encrypt(text)
}

/** Opens a small age file. Never throws for what the file holds. */
export async function openText(key: AgeKey, file: Uint8Array): Promise<OpenedText> {
  const decrypter = new Decrypter()
  if ('identity' in key) decrypter.addIdentity(key.identity)
  else decrypter.addPassphrase(key.passphrase)
  try {
    return { kind: 'text', text: await decrypter.decrypt(file, 'text') }
  } catch (error) {
    // typage has no typed errors; this one sentence is the only way to tell "not for this key" from "not whole".
    const isOther =
      error instanceof Error && error.message === "no identity matched any of the file's recipients"
    return { kind: isOther ? 'no-match' : 'damaged' }
  }
}

/** What a stanza of an age header says in the clear: its type (`X25519`, `scrypt`, …), and of scrypt the work factor. */
export type AgeStanza = { type: string; workFactor: number | undefined }

/** The stanzas of an age header, one a recipient; undefined when there is no header. */
export function readStanzas(file: Uint8Array): AgeStanza[] | undefined {
  const [version, ...lines] = Buffer.from(file).toString('latin1').split('\n')
  const end = lines.findIndex((line) => line.startsWith('---'))
  if (version !== 'age-encryption.org/v1' || end < 0) return undefined
  const stanzas = lines.slice(0, end).filter((line) => line.startsWith('-> '))
  return stanzas.map((line) => {
    const [, type = '', , last] = line.split(' ')
    return { type, workFactor: type === 'scrypt' ? Number(last) : undefined }
  })
}

/** The recipient (age1…) of an identity, or undefined when the text is no identity. */
export async function recipientOf(identity: string): Promise<string | undefined> {
  return await identityToRecipient(identity).catch(() => undefined)
}

/** True for the text of a recipient this program can encrypt to (age1…). */
export function isRecipient(text: string): boolean {
  try {
    new Encrypter().addRecipient(text)
    return true
  } catch {
    return false
  }
}
