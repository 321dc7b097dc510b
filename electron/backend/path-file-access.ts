import { randomBytes } from 'node:crypto'
import { link, lstat, mkdir, open, rmdir, stat, unlink, type FileHandle } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { Failure } from '../../shared/failures/failure.ts'
import type { FileAccess, ReadableFile, WritableFile, WriteOptions } from './file-access.ts'
import { syncFolder } from './vault/atomic-file.ts'
import { findVaultAround } from './vault/inside-folder.ts'
import { readFilePieces } from './vault/objects/file-source.ts'
import { renameWithRetry } from './vault/objects/rename-with-retry.ts'
import { isSystemError } from './vault/objects/system-error.ts'

function nameReadError(error: unknown, file: string): unknown {
  if (isSystemError(error, 'ENOENT', 'ENOTDIR'))
    return new Failure('input.file-not-found', { file }, { cause: error })
  return error instanceof Error && 'code' in error && !(error instanceof Failure)
    ? new Failure('input.file-unreadable', { file }, { cause: error })
    : error
}

function nameWriteError(error: unknown, file: string): unknown {
  if (error instanceof Failure) return error
  if (isSystemError(error, 'ENOSPC', 'EDQUOT', 'EFBIG'))
    return new Failure('vault.disk-full', {}, { cause: error })
  if (isSystemError(error, 'EEXIST')) return new Failure('output.exists', { file }, { cause: error })
  return error instanceof Error && 'code' in error
    ? new Failure('output.not-written', { file }, { cause: error })
    : error
}

async function* readChunks(path: string, file: string): AsyncIterable<Uint8Array> {
  try {
    for await (const piece of readFilePieces(path)) yield piece
  } catch (error) {
    throw nameReadError(error, file)
  }
}

/** A file by its path; `file` is what failures call it. Fails with `input.file-not-found`, `input.file-unreadable`. */
export async function openPathForRead(path: string, file: string): Promise<ReadableFile> {
  try {
    const facts = await stat(path)
    if (!facts.isFile()) throw new Failure('input.file-unreadable', { file })
    // Opened once here, so that a missing permission is told before anything is done with the file.
    await (await open(path, 'r')).close()
    return {
      name: basename(path),
      size: facts.size,
      modifiedAt: facts.mtime,
      stream: () => readChunks(path, file),
    }
  } catch (error) {
    throw nameReadError(error, file)
  }
}

/** `FILE.pdf` as its volume `FILE-2.pdf`. */
function volumePath(path: string, part: number | undefined): string {
  if (part === undefined) return path
  const ending = extname(path)
  return join(dirname(path), `${basename(path, ending)}-${part}${ending}`)
}

/** Where a file goes: the reference itself or a name in the folder it stands for, as a volume where it is one. */
export function writtenPath(reference: string, { name, part }: WriteOptions): string {
  return volumePath(name === undefined ? reference : join(reference, name), part)
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    (error: unknown) => {
      if (isSystemError(error, 'ENOENT')) return false
      throw error
    },
  )
}

/** Gives a file its name unless another has it. FAT and some network disks have no links: there the name is looked up first. */
async function claimName(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path)
    await unlink(temporary)
  } catch (error) {
    if (!isSystemError(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK', 'EINVAL'))
      throw error
    if (await isThere(path)) throw new Failure('output.exists', { file: path })
    await renameWithRetry(temporary, path)
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done)
    done += bytesWritten
  }
}

/** Removes the folders made for a file that did not come about; one that holds anything stays. */
async function removeFolders(deepest: string, first: string): Promise<void> {
  for (let folder = deepest; folder.length >= first.length; folder = dirname(folder)) {
    const removed = await rmdir(folder).then(
      () => true,
      () => false,
    )
    if (!removed) return
  }
}

type WriteTarget = { readonly path: string; readonly file: string; readonly replace: boolean }

/** A file being written to a path; `file` is what failures call it. As `FileAccess.createForWrite`. */
export async function createPathForWrite({ path, file, replace }: WriteTarget): Promise<WritableFile> {
  const folder = dirname(path)
  const temporary = join(folder, `.sandyq-${randomBytes(8).toString('hex')}.tmp`)
  let madeFolder: string | undefined
  let handle: FileHandle | undefined
  try {
    // A file among a vault's own would be taken for part of it, or for a planted one.
    if (findVaultAround(folder) !== undefined) throw new Failure('output.inside-vault', { file })
    if (!replace && (await isThere(path))) throw new Failure('output.exists', { file })
    madeFolder = await mkdir(folder, { recursive: true, mode: 0o700 })
    handle = await open(temporary, 'wx', 0o600)
  } catch (error) {
    if (madeFolder !== undefined) await removeFolders(folder, madeFolder)
    throw nameWriteError(error, file)
  }
  const opened = handle
  let isOpen = true
  let isSettled = false

  const closeOnce = async () => {
    if (isOpen) {
      isOpen = false
      await opened.close()
    }
  }
  const abandon = async () => {
    if (isSettled) return
    isSettled = true
    await closeOnce().catch(() => undefined)
    await unlink(temporary).catch(() => undefined)
    if (madeFolder !== undefined) await removeFolders(folder, madeFolder)
  }
  const guarded = async (work: () => Promise<void>) => {
    try {
      await work()
    } catch (error) {
      await abandon()
      throw nameWriteError(error, file)
    }
  }
  return {
    write: (bytes) => guarded(() => writeAll(opened, bytes)),
    finish: () =>
      guarded(async () => {
        await opened.sync()
        await closeOnce()
        if (replace) await renameWithRetry(temporary, path)
        else await claimName(temporary, path)
        isSettled = true
        syncFolder(folder)
      }),
    abandon,
  }
}

/**
 * Files by their paths, for the command line and tests. A written file appears under its name whole or not at all: temporary
 * name in the same folder, mode 0600, fsync, then the name. Missing folders are made. Without `replace` a name that is taken
 * is refused, even when it is taken meanwhile. A file inside a vault, open or not, is refused: `output.inside-vault`.
 */
export function createPathFileAccess(base: string): FileAccess {
  return {
    openForRead: (reference) => openPathForRead(resolve(base, reference), reference),
    createForWrite: (reference, options) => {
      const file = writtenPath(reference, options)
      return createPathForWrite({ path: resolve(base, file), file, replace: options.replace })
    },
    folder: async (reference) => resolve(base, reference),
    nameFolder: (path) => path,
  }
}
