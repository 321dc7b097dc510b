import { dirname } from 'node:path'
import type { Disk } from './disk.ts'

/**
 * Makes folders, outermost first, and their names durable. A folder found on disk may have been made by a process that was
 * killed before its fsync, so the parent is synced at the first use in this process whether it was there or not.
 */
export function prepareFolders(disk: Disk): (...folders: string[]) => Promise<void> {
  const durable = new Map<string, Promise<void>>()

  const prepare = async (folder: string): Promise<void> => {
    await disk.makeFolder(folder)
    await disk.fsyncFolder(dirname(folder))
  }
  const prepareOnce = (folder: string): Promise<void> => {
    const known = durable.get(folder) ?? prepare(folder)
    durable.set(folder, known)
    known.catch(() => durable.delete(folder))
    return known
  }
  return async (...folders) => {
    for (const folder of folders) await prepareOnce(folder)
  }
}
