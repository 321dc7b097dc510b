import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Failure } from '../../../shared/failures/failure.ts'
import { isSystemError } from './objects/system-error.ts'
import { kindOf } from './plain-file.ts'

/**
 * Replaces a small file so that at every moment either the old or the new content is there: temporary name, fsync, rename,
 * fsync of the folder. Mode 0600. The temporary name is random and must be free: on a medium from strange hands a link could lie
 * in wait under a known one. Throws Failure `vault.disk-full`, `output.not-written`.
 */
export function writeFileAtomically(file: string, content: Uint8Array | string): void {
  const temporary = `${file}.${randomBytes(8).toString('hex')}.tmp`
  try {
    writeFileSync(temporary, content, { mode: 0o600, flag: 'wx', flush: true })
    moveFile(temporary, file)
  } catch (error) {
    removeFile(temporary)
    throw nameFileError(error)
  }
}

/** Renames a durable file over another one and makes the name durable. */
export function moveFile(from: string, to: string): void {
  renameWithWait(from, to)
  syncFolder(dirname(to))
}

/** A new empty file, mode 0600. Throws when there is one. */
export function createEmptyFile(file: string): void {
  closeSync(openSync(file, 'wx', 0o600))
}

/** Removes a file or a link, never what the link leads to, and makes that durable; nothing happens when there is none. */
export function removeFile(file: string): void {
  if (kindOf(file) === 'none') return
  rmSync(file, { force: true })
  syncFolder(dirname(file))
}

/** A folder, mode 0700; nothing happens when it is there. Its parent must be. A link to one is refused: Failure `output.not-written`. */
export function makeFolder(folder: string): void {
  const kind = kindOf(folder)
  if (kind === 'folder') return
  if (kind !== 'none') throw new Failure('output.not-written', { file: folder })
  mkdirSync(folder, { mode: 0o700 })
  syncFolder(dirname(folder))
}

/** Makes a file's content durable. Node's fsync is the full one on macOS. */
export function syncFile(file: string): void {
  withDescriptor(file, 'r+', fsyncSync)
}

/** Makes the names in a folder durable. Windows has no such call; there NTFS journals its names. */
export function syncFolder(folder: string): void {
  if (process.platform !== 'win32') withDescriptor(folder, 'r', fsyncSync)
}

const refusedCodes = ['EACCES', 'EPERM', 'EROFS', 'EISDIR', 'ERR_FS_EISDIR', 'ENOTDIR', 'EEXIST', 'ELOOP']

/**
 * What a failed write is called: `vault.disk-full`, `output.not-written` (no permission, or something else has the name), or the
 * error itself.
 */
export function nameFileError(error: unknown): unknown {
  if (isSystemError(error, 'ENOSPC', 'EDQUOT')) return new Failure('vault.disk-full', {}, { cause: error })
  if (!isSystemError(error, ...refusedCodes)) return error
  const file = error instanceof Error && 'path' in error ? String(error.path) : ''
  return new Failure('output.not-written', { file }, { cause: error })
}

function withDescriptor(path: string, flags: string, work: (descriptor: number) => void): void {
  const descriptor = openSync(path, flags)
  try {
    work(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** On Windows a virus scanner may hold a new file for a moment; there the rename is tried again for about a second. */
function renameWithWait(from: string, to: string): void {
  for (let waitMs = 10; process.platform === 'win32' && waitMs < 1000; waitMs *= 2) {
    try {
      return renameSync(from, to)
    } catch (error) {
      if (!isSystemError(error, 'EPERM', 'EBUSY', 'EACCES')) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, waitMs)
    }
  }
  renameSync(from, to)
}
