import { constants } from 'node:fs'
import { chmod, copyFile, mkdir, open, rm, stat } from 'node:fs/promises'
import { syncFolder } from './atomic-file.ts'
import { objectPlaceOf } from './objects/object-path.ts'
import { renameWithRetry } from './objects/rename-with-retry.ts'

/**
 * Copies an object's file as it is, from one `objects` folder to another: temporary name, fsync, rename, fsync of the folder.
 * Returns its size in bytes.
 */
export async function copyObject(objectId: string, from: string, to: string): Promise<number> {
  const source = objectPlaceOf(from, objectId)
  const target = objectPlaceOf(to, objectId)
  await mkdir(target.folder, { recursive: true, mode: 0o700 })
  try {
    // A clone on file systems that have it, a copy elsewhere.
    await copyFile(source.path, target.temporaryPath, constants.COPYFILE_FICLONE)
    await chmod(target.temporaryPath, 0o600)
    await syncContent(target.temporaryPath)
    await renameWithRetry(target.temporaryPath, target.path)
  } catch (error) {
    await rm(target.temporaryPath, { force: true })
    throw error
  }
  syncFolder(target.folder)
  syncFolder(to)
  return (await stat(target.path)).size
}

async function syncContent(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
