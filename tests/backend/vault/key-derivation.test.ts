import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { deriveKeysInChild } from '../../../electron/backend/vault/key-derivation.ts'

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text))

async function seal(passphrase: string, text: string, workFactor = 10): Promise<Uint8Array> {
  const answer = await deriveKeysInChild({ kind: 'seal', passphrase: bytes(passphrase), text, workFactor })
  return answer.kind === 'sealed' ? answer.file : new Uint8Array()
}

test('what is sealed opens with the same passphrase only, and the file that opened is named', async () => {
  const files = [await seal('one', 'first'), await seal('two', 'second'), bytes('not an age file')]
  const open = async (passphrase: string): Promise<unknown> =>
    await deriveKeysInChild({ kind: 'open', passphrase: bytes(passphrase), files })
  expect(await open('two')).toEqual({ kind: 'opened', index: 1, text: 'second' })
  expect(await open('three')).toEqual({ kind: 'none', damaged: [2] })
})

test('the passphrase is overwritten in this process', async () => {
  const passphrase = bytes('one')
  await deriveKeysInChild({ kind: 'open', passphrase, files: [] })
  expect([...passphrase]).toEqual([0, 0, 0])
})

test('a child that cannot do it ends as a failure, not as a hang', async () => {
  // scrypt with 2^40 has no memory to run in.
  await expect(seal('one', 'text', 40)).rejects.toMatchObject({ code: 'vault.derivation-stopped' })
})

test.skipIf(process.platform !== 'linux')(
  'the child has no environment of ours, and no secret on its command line',
  async () => {
    process.env['SANDYQ_PASSPHRASE'] = 'secret-in-the-environment'
    try {
      const seen: string[] = []
      const watch = setInterval(() => seen.push(...lookAtChildren()), 5)
      await seal('secret-in-the-message', 'secret-in-the-text', 16)
      clearInterval(watch)
      const children = seen.filter((text) => text.includes('key-derivation-process'))
      expect(children.length).toBeGreaterThan(0)
      expect(children.join('\n')).not.toMatch(/secret-in|HOME=|PATH=/u)
    } finally {
      delete process.env['SANDYQ_PASSPHRASE']
    }
  },
)

/** Command line and environment of every process whose parent is this one. */
function lookAtChildren(): string[] {
  const numbers = readdirSync('/proc').filter((name) => /^\d+$/u.test(name))
  return numbers.flatMap((number) => {
    try {
      const parent = /\) \S (\d+)/u.exec(readFileSync(`/proc/${number}/stat`, 'utf8'))?.[1]
      if (parent !== String(process.pid)) return []
      return ['cmdline', 'environ']
        .map((file) => readFileSync(`/proc/${number}/${file}`, 'latin1'))
        .join('\n')
    } catch {
      return []
    }
  })
}
