import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { openVault } from '../../../electron/backend/vault/open-vault.ts'
import { vaultInfo } from '../../../electron/backend/vault/vault-folder.ts'
import { createVaultInFolder, openForTest, passphraseKey, quick } from './vault-in-folder.ts'

const script = fileURLToPath(new URL('hold-vault.ts', import.meta.url))

/** Starts a process that opens the vault; answers with the first line it prints. */
async function openElsewhere(
  folder: string,
  identity: string,
): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(process.execPath, [script, folder, identity], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [chunk] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, said: chunk.toString().trim() }
}

test('a second session, in this process or another, is told that the vault is open elsewhere', async () => {
  const { session, folder, recoveryKey } = await createVaultInFolder()
  const elsewhere = expect.objectContaining({ code: 'vault.open-elsewhere' })
  await expect(openVault({ folder, key: passphraseKey })).rejects.toThrow(elsewhere)
  expect((await openElsewhere(folder, recoveryKey)).said).toBe('vault.open-elsewhere')
  session.close()
  const other = await openElsewhere(folder, recoveryKey)
  expect(other.said).toBe('open')
  await expect(openVault({ folder, key: passphraseKey })).rejects.toThrow(elsewhere)
})

test('kill -9 of the holder frees it', async () => {
  const { session, folder, recoveryKey } = await createVaultInFolder()
  session.close()
  const { child, said } = await openElsewhere(folder, recoveryKey)
  expect(said).toBe('open')
  child.kill('SIGKILL')
  await once(child, 'exit')
  const opened = await openForTest(folder)
  expect(opened.alarms).toEqual([])
})

test.each<[string, (file: string, folder: string) => void]>([
  ['a link that leads nowhere', (file, folder) => symlinkSync(join(folder, 'new'), file)],
  ['a link to another file', (file, folder) => symlinkSync(join(folder, 'vault.json'), file)],
  ['a folder', (file) => mkdirSync(file)],
  ['junk', (file) => writeFileSync(file, 'junk '.repeat(5000))],
])('%s in the place of the lock is said to be so', async (_what, plant) => {
  const { session, folder } = await createVaultInFolder()
  session.close()
  const file = join(folder, 'lock')
  rmSync(file)
  plant(file, folder)
  const before = readdirSync(folder)
  await expect(openVault({ folder, key: passphraseKey, ...quick })).rejects.toThrow(
    expect.objectContaining({ code: 'vault.lock-damaged', details: { file } }),
  )
  expect(readdirSync(folder)).toEqual(before)
  expect(vaultInfo(folder).slots).toBe(2)
})
