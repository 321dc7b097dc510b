import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { isSystemError } from './objects/system-error.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import { readStanzas } from './age-text.ts'
import { removeFile, writeFileAtomically } from './atomic-file.ts'
import { kindOf, readPlainFile } from './plain-file.ts'
import { readSecretFile } from './secret.ts'

/** The newest vault format this program writes and reads. */
export const vaultFormat = 1

const headerLimitBytes = 64 * 1024

const vaultHeader = z.object({ format: z.int().min(1), vaultId: z.uuid(), createdAt: z.iso.datetime() })

/** `vault.json`: nothing secret, nothing about a person or a case. */
export type VaultHeader = z.infer<typeof vaultHeader>

/** The places in a vault's folder. */
export function placesOf(folder: string): Readonly<Record<VaultPlace, string>> {
  const root = resolve(folder)
  return {
    header: join(root, 'vault.json'),
    readme: join(root, 'README.txt'),
    keys: join(root, 'keys'),
    secret: join(root, 'secret.age'),
    database: join(root, 'vault.db'),
    objects: join(root, 'objects'),
    backups: join(root, 'backups'),
    setAside: join(root, 'set-aside'),
  }
}
type VaultPlace = 'header' | 'readme' | 'keys' | 'secret' | 'database' | 'objects' | 'backups' | 'setAside'

export function writeVaultHeader(folder: string, header: VaultHeader): void {
  writeFileAtomically(placesOf(folder).header, `${JSON.stringify(header, null, 2)}\n`)
}

/**
 * Reads `vault.json`. Throws Failure `input.file-unreadable` without the right to look, `vault.not-found` when nothing of a vault is there, `vault.damaged` (part `vault.json`)
 * and `vault.too-new`.
 */
export function readVaultHeader(folder: string): VaultHeader {
  const places = placesOf(folder)
  if (!existsSync(places.header)) {
    ensureReadable(folder)
    const isVault = existsSync(places.secret) || existsSync(places.database)
    throw isVault
      ? new Failure('vault.damaged', { part: 'vault.json' })
      : new Failure('vault.not-found', { folder })
  }
  const json = parseHeader(places.header)
  const format = z.object({ format: z.int() }).safeParse(json)
  if (format.success && format.data.format > vaultFormat) {
    throw new Failure('vault.too-new', { found: format.data.format })
  }
  const header = vaultHeader.safeParse(json)
  if (!header.success) throw new Failure('vault.damaged', { part: 'vault.json' })
  return header.data
}

/** A folder that may not be looked into is no folder without a vault. Throws Failure `input.file-unreadable`. */
function ensureReadable(folder: string): void {
  try {
    readdirSync(folder)
  } catch (error) {
    if (isSystemError(error, 'EACCES', 'EPERM')) throw new Failure('input.file-unreadable', { file: folder })
  }
}

/** What anyone with the folder can see. */
type VaultInfo = VaultHeader & { folder: string; slots: number }

/** What is known of a vault without a key: its id, format, age and number of slots. Throws as `readVaultHeader`. */
export function vaultInfo(folder: string): VaultInfo {
  const header = readVaultHeader(folder)
  const stanzas = readStanzas(readSecretFile(folder))
  if (stanzas === undefined) throw new Failure('vault.damaged', { part: 'secret.age' })
  return { ...header, folder: resolve(folder), slots: stanzas.length }
}

/** True when nothing is at this path, or an empty folder. */
export function isFree(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT'
  }
}

/** Removes what a cut-off write left under a temporary name. Only for the one who holds the vault's lock. */
export function removeStaleFiles(folder: string): void {
  const { keys } = placesOf(folder)
  for (const place of [resolve(folder), keys]) {
    const names = existsSync(place) ? readdirSync(place) : []
    for (const name of names.filter(isStaleName))
      // A folder of such a name is not ours.
      if (kindOf(join(place, name)) !== 'folder') removeFile(join(place, name))
  }
}

function isStaleName(name: string): boolean {
  return name.endsWith('.tmp') || /^vault\.db\.rekeyed(-journal|-wal|-shm)?$/u.test(name)
}

/** Removes a folder of ours that never became a vault. */
export function discardFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

function parseHeader(file: string): unknown {
  try {
    return JSON.parse(readPlainFile(file, headerLimitBytes).toString('utf8'))
  } catch {
    return undefined
  }
}
