import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, copyFileSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { createReadme, readmePrompt } from '../../../electron/backend/vault/readme-text.ts'
import { rotateVault } from '../../../electron/backend/vault/rotate.ts'
import {
  addObject,
  copyAsAfterKill,
  createVaultInFolder,
  passphrase,
  temporaryFolder,
} from './vault-in-folder.ts'

const hasAge = spawnSync('age', ['--version']).status === 0
const hasScript = spawnSync('script', ['--version']).status === 0
const shim = fileURLToPath(new URL('rescue-sqlcipher.mjs', import.meta.url))
const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url))

/** The commands of README.txt under a step's heading (`1.`, `2a.` …), as they are written. */
function commandsOf(readme: string, step: string): string[] {
  const sections = readme.split(/^(?=\d[ab]?\. )/mu)
  const section = sections.find((text) => text.startsWith(`${step}.`)) ?? ''
  const lines = section.split('\n').filter((line) => line.startsWith(readmePrompt))
  return lines.map((line) => line.slice(readmePrompt.length))
}

/** A folder with `sqlcipher`, to stand on the PATH: the real one is 3.x in many systems. */
function sqlcipherOnPath(): string {
  const folder = temporaryFolder()
  copyFileSync(shim, join(folder, 'sqlcipher.mjs'))
  symlinkSync(modules, join(folder, 'node_modules'))
  writeFileSync(
    join(folder, 'sqlcipher'),
    `#!/bin/sh\nexec "${process.execPath}" "${join(folder, 'sqlcipher.mjs')}" "$@"\n`,
  )
  chmodSync(join(folder, 'sqlcipher'), 0o755)
  return folder
}

function runShell(commands: readonly string[], folder: string): void {
  const env = { ...process.env, PATH: `${sqlcipherOnPath()}:${process.env['PATH'] ?? ''}` }
  execFileSync('sh', ['-e', '-c', commands.join('\n')], {
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}

describe('README.txt', () => {
  test('is in three languages and every step has commands', () => {
    const readme = createReadme()
    for (const language of ['RU  ', 'KK  ', 'EN  ']) expect(readme.split(language).length).toBeGreaterThan(6)
    const counts = ['1', '2a', '2b', '3', '4', '5'].map((step) => commandsOf(readme, step).length)
    expect(counts).toEqual([2, 2, 1, 2, 3, 1])
  })

  test.skipIf(!hasAge)('opens the vault with the recovery key by its commands alone', async () => {
    const { session, folder, recoveryKey } = await createVaultInFolder()
    await addObject(session, 'before the rotation')
    await rotateVault(session)
    const object = await addObject(session, 'показания свидетеля')
    // Copied while the last entries are only in vault.db-wal.
    const copy = join(temporaryFolder(), 'vault')
    copyAsAfterKill(folder, copy)
    expect(existsSync(join(copy, 'vault.db-wal'))).toBe(true)
    const readme = readFileSync(join(copy, 'README.txt'), 'utf8')
    runShell(commandsOf(readme, '1').slice(0, 1), copy)
    const rescue = join(dirname(copy), 'rescue-copy')
    writeFileSync(join(rescue, 'paper.txt'), `${recoveryKey}\n`)
    runShell(
      ['2b', '3', '4', '5'].flatMap((step) => commandsOf(readme, step)),
      rescue,
    )
    const rescued = readFileSync(join(rescue, 'files', object.objectId))
    expect(rescued.toString()).toBe('показания свидетеля')
    expect(createHash('sha256').update(rescued).digest('hex')).toBe(object.plaintextSha256)
    const dump = readFileSync(join(rescue, 'vault.sql'), 'utf8')
    expect(dump).toContain(`INSERT INTO "object" VALUES('${object.objectId}',${object.plaintextSize}`)
    expect(dump).toContain('vault.rotate')
  })

  test.skipIf(!hasAge || !hasScript)(
    'opens the vault with the passphrase, typed at age’s own prompt',
    async () => {
      const { session, folder } = await createVaultInFolder()
      session.close()
      const [first = '', second = ''] = commandsOf(readFileSync(join(folder, 'README.txt'), 'utf8'), '2a')
      const typed = spawnSync('script', ['-qec', first, '/dev/null'], {
        cwd: folder,
        input: `${passphrase.normalize('NFC')}\n`,
      })
      expect(typed.status).toBe(0)
      execFileSync('sh', ['-c', second], { cwd: folder })
      expect(JSON.parse(readFileSync(join(folder, 'secret.json'), 'utf8'))).toMatchObject({
        format: 1,
        vaultId: session.vaultId,
      })
    },
  )
})
