import { describe, expect, test } from 'vitest'
import {
  isRecipient,
  openText,
  readStanzas,
  recipientOf,
  sealText,
  sealTextByPassphrase,
} from '../../../electron/backend/vault/age-text.ts'
import {
  createIdentity,
  formatRecoveryKey,
  parseRecoveryKey,
} from '../../../electron/backend/vault/recovery-key.ts'

async function createPair(): Promise<{ identity: string; recipient: string }> {
  const identity = await createIdentity()
  return { identity, recipient: (await recipientOf(identity)) ?? '' }
}

describe('a small age file', () => {
  test('opens for each recipient; for anyone else it is not damaged but not theirs', async () => {
    const [one, two, other] = [await createPair(), await createPair(), await createPair()]
    const file = await sealText([one.recipient, two.recipient], 'тайна')
    for (const { identity } of [one, two])
      expect(await openText({ identity }, file)).toEqual({ kind: 'text', text: 'тайна' })
    expect(await openText({ identity: other.identity }, file)).toEqual({ kind: 'no-match' })
    expect(await openText({ passphrase: 'x' }, file)).toEqual({ kind: 'no-match' })
    expect(readStanzas(file)).toEqual([{ type: 'X25519' }, { type: 'X25519' }])
  })

  test('by passphrase: a wrong one is no damage, a cut or changed file is', async () => {
    const file = await sealTextByPassphrase('верная', 10, 'тайна')
    expect(readStanzas(file)).toEqual([{ type: 'scrypt', workFactor: 10 }])
    expect(await openText({ passphrase: 'верная' }, file)).toEqual({ kind: 'text', text: 'тайна' })
    expect(await openText({ passphrase: 'неверная' }, file)).toEqual({ kind: 'no-match' })
    for (const length of [0, 10, 60, file.length - 1])
      expect(await openText({ passphrase: 'верная' }, file.subarray(0, length))).toEqual({ kind: 'damaged' })
    const changed = Uint8Array.from(file)
    changed[file.length - 1] = (changed.at(-1) ?? 0) ^ 1
    expect(await openText({ passphrase: 'верная' }, changed)).toEqual({ kind: 'damaged' })
  })

  test('what is no age file has no stanzas', () => {
    for (const text of ['', 'age-encryption.org/v1\n-> X25519 abc\n', 'age-encryption.org/v2\n--- x\n'])
      expect(readStanzas(Buffer.from(text))).toBeUndefined()
  })
})

test('isRecipient takes age recipients and nothing else', async () => {
  const { identity, recipient } = await createPair()
  expect([recipient, identity, 'age1', '', `${recipient}x`].map(isRecipient)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
})

test('a recovery key survives the way over paper', async () => {
  const identity = await createIdentity()
  expect(parseRecoveryKey(formatRecoveryKey(identity))).toBe(identity)
  expect(parseRecoveryKey(` ${identity.toLowerCase().replace(/(.{20})/gu, '$1\n')}`)).toBe(identity)
  expect(formatRecoveryKey(identity)).toMatch(/^AGE-SECRET-KEY-1( [0-9A-Z]{1,5})+$/u)
})
