import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createVault } from '../../../electron/backend/vault/create-vault.ts'
import { deriveKeys } from '../../../electron/backend/vault/derive-keys.ts'
import { insertObject } from '../../../electron/backend/vault/object.rows.ts'
import type { StoredObject } from '../../../electron/backend/vault/objects/object-store.ts'
import { openVault, type VaultKey } from '../../../electron/backend/vault/open-vault.ts'
import type { VaultContext, VaultSession } from '../../../electron/backend/vault/session.ts'

/** A passphrase of fiction that the check lets through. */
export const passphrase = 'ветрёный фонарь 7 лениво чинит облака'
export const passphraseKey: VaultKey = { kind: 'passphrase', passphrase }

/** scrypt at 2^10 and without a process of its own: milliseconds instead of a second. */
export const quick = { workFactor: 10, deriveKeys } as const

/** A folder of this test alone, removed after it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sandyq-vault-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export type VaultInFolder = { session: VaultSession; folder: string; recoveryKey: string }

/** A new vault of a made-up owner, closed after the test. */
export async function createVaultInFolder(context: VaultContext = {}): Promise<VaultInFolder> {
  const folder = join(temporaryFolder(), 'foundation.sandyq')
  const owner = { ownerName: 'Пример Пример Примерович', ownerId: 'person-1' }
  const { session, recoveryKey } = await createVault({ folder, ...owner, passphrase, ...quick, ...context })
  onTestFinished(() => session.close())
  return { session, folder, recoveryKey }
}

/** Opens a vault and closes it after the test. */
export async function openForTest(
  folder: string,
  key: VaultKey = passphraseKey,
  context: VaultContext = {},
): Promise<VaultSession> {
  const session = await openVault({ folder, key, ...quick, ...context })
  onTestFinished(() => session.close())
  return session
}

/** Stores some bytes and names them, as an import does. */
export async function addObject(session: VaultSession, content: string | Uint8Array): Promise<StoredObject> {
  const object = await session.objects.write(piecesOf(content))
  session.database.write((db) => insertObject(db, object, '2026-03-12T10:00:00.000Z'))
  return object
}

export async function* piecesOf(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof content === 'string' ? Buffer.from(content) : content
}

/**
 * What a `kill -9` at this moment would leave: a copy of the folder without the lock, which the system lets go, and without the
 * log's index, which SQLite builds anew.
 */
export function copyAsAfterKill(folder: string, copy: string): void {
  cpSync(folder, copy, {
    recursive: true,
    filter: (path) => basename(path) !== 'lock' && !path.endsWith('-shm'),
  })
}

/** Changes one byte of a file. */
export function flipByte(file: string, position: number): void {
  const bytes = readFileSync(file)
  const at = position < 0 ? bytes.length + position : position
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(file, bytes)
}

/** Every file below a folder with its bytes, but for the lock. */
export function readTree(folder: string, files: readonly string[]): Record<string, string> {
  const present = files.filter((file) => existsSync(join(folder, file)))
  return Object.fromEntries(
    present.map((file) => [file, readFileSync(join(folder, file)).toString('base64')]),
  )
}
