import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { onTestFinished } from 'vitest'
import type { Disk, DiskFile } from '../../../../electron/backend/vault/objects/disk.ts'
import { nodeDisk } from '../../../../electron/backend/vault/objects/disk.ts'
import {
  type ObjectKeys,
  openObjectStore,
  type StoredObject,
} from '../../../../electron/backend/vault/objects/object-store.ts'

export async function makeTemporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sandyq-objects-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

export async function makeKeys(): Promise<ObjectKeys> {
  const identity = await generateX25519Identity()
  return { recipient: await identityToRecipient(identity), identities: [identity] }
}

/** A store in a new folder, removed when the test ends. */
export async function makeStore(options: { disk?: Disk; randomBytes?: (count: number) => Uint8Array } = {}) {
  const vault = await makeTemporaryFolder()
  const folder = join(vault, 'objects')
  const keys = await makeKeys()
  const pathOf = (object: StoredObject): string =>
    join(folder, object.objectId.slice(0, 2), `${object.objectId}.age`)
  return { vault, folder, keys, pathOf, store: openObjectStore({ folder, keys, ...options }) }
}

/** Every file below a folder, as paths relative to it, sorted. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : [])).sort()
}

/** Bytes that differ from chunk to chunk. */
export function makeBytes(size: number, seed = 1): Uint8Array {
  const bytes = new Uint8Array(size)
  let state = seed >>> 0 || 1
  for (let at = 0; at < size; at += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    bytes[at] = state >>> 24
  }
  return bytes
}

/** The bytes in pieces of the given sizes, over and over. */
export async function* inPieces(
  bytes: Uint8Array,
  pieceSizes: readonly number[] = [bytes.length || 1],
): AsyncGenerator<Uint8Array> {
  for (let at = 0, piece = 0; at < bytes.length; piece += 1) {
    const size = pieceSizes[piece % pieceSizes.length] ?? 1
    yield bytes.subarray(at, at + size)
    at += size
  }
}

export async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return new Uint8Array(Buffer.concat(all))
}

export async function collectText(texts: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = []
  for await (const text of texts) all.push(text)
  return all
}

/** A read-only file in memory. */
export function memoryFile(bytes: Uint8Array): DiskFile {
  return {
    async read(into, position) {
      const part = bytes.subarray(position, position + into.length)
      into.set(part)
      return part.length
    },
    size: async () => bytes.length,
    close: async () => {},
    write: () => Promise.reject(new Error('read only')),
    fsync: () => Promise.reject(new Error('read only')),
  }
}

/** The real disk, with some calls replaced. */
export function diskWith(changes: Partial<Disk>): Disk {
  return { ...nodeDisk, ...changes }
}

/** An error as the operating system would give it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(code), { code })
}

export async function readBytes(path: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(path))
}
