import { createHash } from 'node:crypto'
import { mkdirSync, renameSync, rmdirSync } from 'node:fs'
import { mkdir, open, rm, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Failure } from '../../../shared/failures/failure.ts'
import { nameFileError, syncFolder } from '../vault/atomic-file.ts'
import { findVaultAround, realPlace } from '../vault/inside-folder.ts'
import { kindOf } from '../vault/plain-file.ts'
import { discardFolder, isFree } from '../vault/vault-folder.ts'

/** A file of an export: where it lies in it, its size and hash. */
type ExportedFile = { readonly path: string; readonly bytes: number; readonly sha256: string }

/** A folder that has its name only when everything is in it. */
export type ExportFolder = {
  /** Writes a file from its pieces; `path` lies below the folder, with `/` between names. */
  readonly write: (
    path: string,
    pieces: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  ) => Promise<ExportedFile>
  readonly files: readonly ExportedFile[]
  /** Takes files out again that are no use without one that could not be written. */
  readonly remove: (paths: readonly string[]) => Promise<void>
  /** Gives the folder its name. Throws Failure `output.exists` when somebody took it meanwhile. */
  readonly finish: () => void
  /** Removes all of it. */
  readonly abandon: () => void
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length;)
    done += (await handle.write(bytes, done, bytes.length - done)).bytesWritten
}

/** Nothing may be there, or an empty folder; and no vault may be around: its folder is no place for what is readable. */
function ensureFree(target: string, named: (path: string) => string): void {
  // A file has the name: nothing can be looked for below it.
  if (kindOf(target) === 'file') throw new Failure('output.exists', { file: named(target) })
  if (findVaultAround(dirname(target)) !== undefined || findVaultAround(target) !== undefined)
    throw new Failure('output.inside-vault', { file: named(target) })
  if (!isFree(target)) throw new Failure('output.exists', { file: named(target) })
  // What a stopped computer left is in clear: whoever made it must know of it, and remove it.
  if (kindOf(`${target}.partial`) !== 'none')
    throw new Failure('output.exists', { file: named(`${target}.partial`) })
}

/**
 * A new folder for an export. Until `finish` it is called `….partial`; nothing that is there is replaced. Files are readable by
 * their owner alone. Throws Failure `output.exists`, `output.inside-vault`, `output.not-written`, `vault.disk-full`.
 */
export function createExportFolder(path: string, named: (path: string) => string): ExportFolder {
  const target = realPlace(path)
  const partial = `${target}.partial`
  const files: ExportedFile[] = []
  const made = new Set<string>()
  try {
    ensureFree(target, named)
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 })
    mkdirSync(partial, { mode: 0o700 })
  } catch (error) {
    throw nameFileError(error)
  }

  async function folderOf(file: string): Promise<void> {
    const folder = dirname(file)
    if (made.has(folder)) return
    await mkdir(folder, { recursive: true, mode: 0o700 })
    made.add(folder)
  }

  return {
    files,
    write: async (path, pieces) => {
      const file = join(partial, ...path.split('/'))
      const hash = createHash('sha256')
      let bytes = 0
      try {
        await folderOf(file)
        const handle = await open(file, 'wx', 0o600)
        try {
          for await (const piece of pieces) {
            const block = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece
            hash.update(block)
            bytes += block.length
            await writeAll(handle, block)
          }
          await handle.sync()
        } finally {
          await handle.close()
        }
      } catch (error) {
        // Half a file must not lie there as if it were one.
        await rm(file, { force: true }).catch(() => undefined)
        throw nameFileError(error)
      }
      const written = { path, bytes, sha256: hash.digest('hex') }
      files.push(written)
      return written
    },
    remove: async (paths) => {
      for (const path of paths) {
        await rm(join(partial, ...path.split('/')), { force: true })
        files.splice(
          files.findIndex((file) => file.path === path),
          1,
        )
      }
    },
    finish: () => {
      // It took long: someone may have taken the name meanwhile.
      if (kindOf(target) === 'file' || !isFree(target))
        throw new Failure('output.exists', { file: named(target) })
      try {
        // Windows renames no folder over another one, even an empty one.
        if (kindOf(target) === 'folder') rmdirSync(target)
        renameSync(partial, target)
        syncFolder(dirname(target))
      } catch (error) {
        throw nameFileError(error)
      }
    },
    abandon: () => discardFolder(partial),
  }
}
