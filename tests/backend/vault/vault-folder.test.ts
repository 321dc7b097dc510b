import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readVaultHeader } from '../../../electron/backend/vault/vault-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'sandyq-folder-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('an empty folder and an absent one hold no vault', () => {
  expect(() => readVaultHeader(folder)).toThrow('vault.not-found')
  expect(() => readVaultHeader(join(folder, 'absent'))).toThrow('vault.not-found')
})

test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
  'a folder without the right to look into it is not called empty',
  () => {
    const closed = join(folder, 'closed')
    mkdirSync(closed, { mode: 0o700 })
    chmodSync(closed, 0)
    try {
      expect(() => readVaultHeader(closed)).toThrow('input.file-unreadable')
    } finally {
      chmodSync(closed, 0o700)
    }
  },
)
