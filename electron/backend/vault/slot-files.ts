import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../../../shared/failures/failure.ts'
import { type AgeStanza, readStanzas, sealText } from './age-text.ts'
import { makeFolder, removeFile, writeFileAtomically } from './atomic-file.ts'
import type { DeriveKeys } from './key-derivation.ts'
import { encodePassphrase } from './passphrase.ts'
import { readPlainFile } from './plain-file.ts'
import { placesOf } from './vault-folder.ts'

/** A file in `keys/`: a slot's identity under a passphrase or another recipient. */
export type SlotFile = {
  /** `3.age`; a strange file may have any name. */
  name: string
  content: Uint8Array
  /** `unreadable`: no age file, no regular file, too large, or one that would take more time and memory than ours do. */
  lock: 'passphrase' | 'recipient' | 'unreadable'
}

/** Slot files are some hundred bytes; a planted giant is not read. */
const sizeLimitBytes = 64 * 1024

/** The format's work factor. A planted file with a higher one would hold up every opening: each step doubles time and memory. */
const largestWorkFactor = 18

/** Every file in `keys/`, in the order of their numbers; other names come last. */
export function readSlotFiles(folder: string): SlotFile[] {
  const { keys } = placesOf(folder)
  const names = existsSync(keys) ? readdirSync(keys) : []
  return names
    .filter((name) => !name.endsWith('.tmp'))
    .sort((one, other) => numberOf(one) - numberOf(other) || one.localeCompare(other))
    .map((name) => readSlotFile(keys, name))
}

export function slotFileName(slotId: number): string {
  return `${slotId}.age`
}

export function slotFilePath(folder: string, slotId: number): string {
  return join(placesOf(folder).keys, slotFileName(slotId))
}

/** How a slot's identity is to be locked. `workFactor` is scrypt's, a power of two. */
export type SlotLock =
  | { kind: 'passphrase'; passphrase: string; workFactor: number; deriveKeys: DeriveKeys }
  | { kind: 'recipient'; recipient: string }

/** Writes a slot's file, atomically in place of an older one. */
export async function writeSlotFile(file: string, identity: string, lock: SlotLock): Promise<void> {
  makeFolder(join(file, '..'))
  const text = `${identity}\n`
  if (lock.kind === 'recipient') return writeFileAtomically(file, await sealText([lock.recipient], text))
  const { workFactor, deriveKeys } = lock
  const sealed = await deriveKeys({
    kind: 'seal',
    passphrase: encodePassphrase(lock.passphrase),
    text,
    workFactor,
  })
  if (sealed.kind !== 'sealed') throw new Failure('vault.derivation-stopped')
  writeFileAtomically(file, sealed.file)
}

export function removeSlotFile(folder: string, slotId: number): void {
  removeFile(slotFilePath(folder, slotId))
}

/** True for a name that a slot's file can have: `1.age`, `2.age`, …. */
export function isSlotFileName(name: string): boolean {
  return /^[1-9]\d{0,14}\.age$/u.test(name)
}

function readSlotFile(keys: string, name: string): SlotFile {
  try {
    const content = readPlainFile(join(keys, name), sizeLimitBytes)
    return { name, content, lock: lockIn(readStanzas(content)) }
  } catch {
    return { name, content: new Uint8Array(), lock: 'unreadable' }
  }
}

function lockIn(stanzas: readonly AgeStanza[] | undefined): SlotFile['lock'] {
  if (stanzas === undefined) return 'unreadable'
  if (!stanzas.some(({ type }) => type === 'scrypt')) return 'recipient'
  const [only, ...more] = stanzas
  const isOurs = more.length === 0 && Number(only?.workFactor) <= largestWorkFactor
  return isOurs ? 'passphrase' : 'unreadable'
}

function numberOf(name: string): number {
  return isSlotFileName(name) ? Number.parseInt(name, 10) : Number.MAX_SAFE_INTEGER
}
