import { rename } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { isSystemError } from './system-error.ts'

type RenameOptions = {
  platform?: NodeJS.Platform
  /** Waits before each new try, in milliseconds; together about 3 seconds. */
  waitsMs?: readonly number[]
  rename?: (from: string, to: string) => Promise<void>
}

const defaultWaitsMs = [10, 20, 40, 80, 160, 320, 640, 640, 640, 640]

/**
 * Renames a file. On Windows a virus scanner or indexer may hold a new file for a moment (EPERM, EBUSY, EACCES): there it is
 * tried again; everywhere else the first error is thrown.
 */
export async function renameWithRetry(from: string, to: string, options: RenameOptions = {}): Promise<void> {
  const { platform = process.platform, waitsMs = defaultWaitsMs } = options
  const move = options.rename ?? rename
  for (const waitMs of platform === 'win32' ? waitsMs : []) {
    try {
      return await move(from, to)
    } catch (error) {
      if (!isSystemError(error, 'EPERM', 'EBUSY', 'EACCES')) throw error
      await wait(waitMs)
    }
  }
  await move(from, to)
}
