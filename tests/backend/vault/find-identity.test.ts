import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deriveKeys } from '../../../electron/backend/vault/derive-keys.ts'
import { openVault, type VaultKey } from '../../../electron/backend/vault/open-vault.ts'
import { readSlotFiles } from '../../../electron/backend/vault/slot-files.ts'
import { createVaultInFolder, openForTest, passphraseKey, quick } from './vault-in-folder.ts'

const failure = (code: string, details: object = {}): object =>
  expect.objectContaining({ code, details: expect.objectContaining(details) })

const spoiled = (folder: string, workFactor: number): Buffer =>
  Buffer.from(
    readFileSync(join(folder, 'keys', '1.age'), 'latin1').replace(/(-> scrypt \S+) 10/u, `$1 ${workFactor}`),
    'latin1',
  )

test.each<[string, (file: string, folder: string) => void]>([
  ['a pipe', (file) => execFileSync('mkfifo', [file])],
  ['a link to a pipe', (file, folder) => linkToPipe(file, folder)],
  ['a folder', (file) => mkdirSync(file)],
  ['a link that leads nowhere', (file) => symlinkSync('/nowhere/at/all', file)],
  ['a giant', (file) => writeGiant(file)],
  ['junk', (file) => writeFileSync(file, 'junk')],
  ['a file that takes 2^30', (file, folder) => writeFileSync(file, spoiled(folder, 30))],
  ['a file that takes 2^19', (file, folder) => writeFileSync(file, spoiled(folder, 19))],
])('%s among them: the right key opens, a wrong one is called wrong', async (_what, plant) => {
  const { session, folder, recoveryKey } = await createVaultInFolder()
  session.close()
  const file = join(folder, 'keys', '00.age')
  plant(file, folder)
  const open = async (key: VaultKey) => await openVault({ folder, key, ...quick })
  await expect(open({ kind: 'passphrase', passphrase: 'совсем другая фраза 12' })).rejects.toThrow(
    failure('vault.wrong-passphrase'),
  )
  for (const key of [passphraseKey, { kind: 'identity', identity: recoveryKey } as const]) {
    const opened = await open(key)
    expect(opened.alarms).toEqual(['strange-slot-file'])
    opened.close()
  }
  rmSync(file, { recursive: true })
})

test('files under the name of a slot are tried before others, and none is tried that is too dear', async () => {
  const { session, folder } = await createVaultInFolder()
  session.close()
  const keys = join(folder, 'keys')
  for (const name of ['00.age', '01.age', '1.age.age', 'a'])
    writeFileSync(join(keys, name), readFileSync(join(keys, '1.age')))
  writeFileSync(join(keys, '0.age'), spoiled(folder, 19))
  const tried: Uint8Array[] = []
  const opened = await openForTest(folder, passphraseKey, {
    deriveKeys: async (request) => {
      if (request.kind === 'open') tried.push(...request.files)
      return await deriveKeys(request)
    },
  })
  expect(opened.slot.slotId).toBe(1)
  expect(tried).toHaveLength(5)
  expect(readSlotFiles(folder).map((one) => [one.name, one.lock])).toEqual([
    ['1.age', 'passphrase'],
    ['0.age', 'unreadable'],
    ['00.age', 'passphrase'],
    ['01.age', 'passphrase'],
    ['1.age.age', 'passphrase'],
    ['a', 'passphrase'],
  ])
})

test('a wrong passphrase is called wrong, and the damaged file of another slot is named beside it', async () => {
  const { session, folder } = await createVaultInFolder()
  session.close()
  writeFileSync(join(folder, 'keys', '7.age'), 'junk')
  const key: VaultKey = { kind: 'passphrase', passphrase: 'совсем другая фраза 12' }
  await expect(openVault({ folder, key, ...quick })).rejects.toThrow(
    failure('vault.wrong-passphrase-or-file', { part: 'keys/7.age' }),
  )
})

function linkToPipe(file: string, folder: string): void {
  execFileSync('mkfifo', [join(folder, 'pipe')])
  symlinkSync(join(folder, 'pipe'), file)
}

function writeGiant(file: string): void {
  writeFileSync(file, '')
  truncateSync(file, 2 ** 40)
}
