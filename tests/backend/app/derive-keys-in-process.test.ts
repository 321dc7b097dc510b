import { expect, test } from 'vitest'
import { createAskMain } from '../../../electron/backend/app/ask-main.ts'
import { createDeriveKeys } from '../../../electron/backend/app/derive-keys-in-process.ts'
import { watchVault } from '../../../electron/backend/app/watch-vault.ts'
import type { Backend } from '../../../electron/backend/backend.ts'
import { deriveKeys } from '../../../electron/backend/vault/derive-keys.ts'
import type { KeyDerivationRequest } from '../../../electron/backend/vault/key-derivation.ts'
import { createChannel } from './fake-port.ts'

const bytes = (text: string) => new Uint8Array(Buffer.from(text))

test('keys are derived beyond a port, which is closed then; the passphrase is wiped', async () => {
  const [mine, theirs] = createChannel()
  theirs.on('message', ({ data }: { data: KeyDerivationRequest }) => {
    void deriveKeys(data).then((answer) => theirs.postMessage(answer))
  })
  const derive = createDeriveKeys(async () => mine)
  const passphrase = bytes('ветрёный фонарь')
  const sealed = await derive({ kind: 'seal', passphrase, text: 'тайна', workFactor: 4 })
  expect(sealed.kind).toBe('sealed')
  expect([mine.isStarted, mine.isClosed, passphrase.every((byte) => byte === 0)]).toEqual([true, true, true])
})

test('a process that ends without an answer is a failure of its own', async () => {
  const [mine, theirs] = createChannel()
  theirs.on('message', () => theirs.close())
  const passphrase = bytes('фраза')
  const derive = createDeriveKeys(async () => mine)
  await expect(derive({ kind: 'open', passphrase, files: [] })).rejects.toThrow('vault.derivation-stopped')
  expect(passphrase.every((byte) => byte === 0)).toBe(true)
})

test('what is asked of the main process is answered by its number', async () => {
  const posted: { id?: number; kind: string; token?: string }[] = []
  const main = createAskMain({ postMessage: (message) => posted.push(message as (typeof posted)[0]) })
  const [first, second] = [main.redeem('t1', 'read'), main.redeem('t2', 'folder')]
  const port = main.keyProcess()
  expect(posted.map(({ kind, token }) => [kind, token])).toEqual([
    ['redeem', 't1'],
    ['redeem', 't2'],
    ['keys', undefined],
  ])
  const [mine] = createChannel()
  expect(main.take({ kind: 'redeemed', id: 2, granted: { path: '/б', mayReplace: false } }, [])).toBe(true)
  expect(main.take({ kind: 'redeemed', id: 1 }, [])).toBe(true)
  expect(main.take({ kind: 'keys', id: 3 }, [mine])).toBe(true)
  expect(main.take({ kind: 'close' }, [])).toBe(false)
  expect([await first, await second, await port]).toEqual([
    undefined,
    { path: '/б', mayReplace: false },
    mine,
  ])
})

test('a vault counts as open from the moment it is being opened', async () => {
  const told: boolean[] = []
  const { promise, resolve } = Promise.withResolvers<unknown>()
  const results: Record<string, unknown> = { 'vault.open': promise, 'vault.lock': { ok: true, value: {} } }
  const backend = watchVault(
    { call: async (name: string) => results[name] } as unknown as Backend,
    (isOpen) => told.push(isOpen),
  )
  const opening = backend.call('vault.open', { folder: 't' })
  expect(told).toEqual([true])
  resolve({ ok: false, failure: { code: 'vault.wrong-passphrase', details: {} } })
  await opening
  expect(told).toEqual([true, false])
  results['vault.open'] = { ok: true, value: {} }
  await backend.call('vault.open', { folder: 't' })
  await backend.call('vault.lock', {})
  expect(told).toEqual([true, false, true, false])
})
