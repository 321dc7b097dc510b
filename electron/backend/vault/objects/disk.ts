import { lstat, mkdir, open, readdir, unlink, type FileHandle } from 'node:fs/promises'
import { isSystemError } from './system-error.ts'
import { renameWithRetry } from './rename-with-retry.ts'

export type DiskFile = {
  /** Writes all of `bytes` at `position`. */
  write(bytes: Uint8Array, position: number): Promise<void>
  /** Fills `into` from `position`; returns fewer bytes only at the end of the file. */
  read(into: Uint8Array, position: number): Promise<number>
  size(): Promise<number>
  fsync(): Promise<void>
  close(): Promise<void>
}

/** The calls the object store makes on the file system, in one place so that a test can watch their order or fill the disk. */
export type Disk = {
  /** A new file, mode 0600; fails when the name is taken. */
  createFile(path: string): Promise<DiskFile>
  openFile(path: string): Promise<DiskFile>
  /** Mode 0700; nothing happens when it is there already. Its parent must be. */
  makeFolder(path: string): Promise<void>
  exists(path: string): Promise<boolean>
  rename(from: string, to: string): Promise<void>
  unlink(path: string): Promise<void>
  /** Makes names in the folder durable. Windows has no such call; there NTFS journals its names. */
  fsyncFolder(path: string): Promise<void>
  /** Names in a folder, sorted; none when the folder is not there. */
  listFolder(path: string): Promise<string[]>
}

/** The real file system. */
export const nodeDisk: Disk = {
  createFile: async (path) => nodeFile(await open(path, 'wx', 0o600)),
  openFile: async (path) => nodeFile(await open(path, 'r')),
  async makeFolder(path) {
    await mkdir(path, { mode: 0o700 }).catch(unless('EEXIST'))
  },
  async exists(path) {
    return (await lstat(path).catch(unless('ENOENT'))) !== undefined
  },
  rename: (from, to) => renameWithRetry(from, to),
  unlink,
  async fsyncFolder(path) {
    if (process.platform === 'win32') return
    const folder = await open(path, 'r')
    try {
      await folder.sync()
    } finally {
      await folder.close()
    }
  },
  async listFolder(path) {
    return ((await readdir(path).catch(unless('ENOENT'))) ?? []).sort()
  },
}

function nodeFile(handle: FileHandle): DiskFile {
  return {
    async write(bytes, position) {
      let done = 0
      // A disk about to be full takes a part first and refuses the rest.
      while (done < bytes.length) {
        done += (await handle.write(bytes, done, bytes.length - done, position + done)).bytesWritten
      }
    },
    async read(into, position) {
      let done = 0
      while (done < into.length) {
        const { bytesRead } = await handle.read(into, done, into.length - done, position + done)
        if (bytesRead === 0) break
        done += bytesRead
      }
      return done
    },
    size: async () => (await handle.stat()).size,
    // libuv's fsync is fcntl(F_FULLFSYNC) on macOS, with F_BARRIERFSYNC and fsync only where the volume lacks it.
    fsync: () => handle.sync(),
    close: () => handle.close(),
  }
}

function unless(code: string): (error: unknown) => undefined {
  return (error) => {
    if (!isSystemError(error, code)) throw error
  }
}
