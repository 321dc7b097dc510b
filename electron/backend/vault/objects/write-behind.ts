import { batchChunks, sealedChunkBytes } from './age-stream.ts'
import type { DiskFile } from './disk.ts'

const batchBytes = batchChunks * sealedChunkBytes
/** So much is left to the system's cache before it is pushed to the disk. */
const flushBytes = 64 * 1024 * 1024

type WriteBehind = {
  /** Room for `bytes` more bytes of the file, to be filled before the next call. */
  reserve(bytes: number): Promise<Uint8Array>
  /** Hands the rest to the disk; resolves when everything is written, with the file's size. */
  finish(): Promise<number>
  /** Resolves when no call on the file is running any more, whatever its outcome. */
  settle(): Promise<void>
}

/**
 * Two buffers of about 1 MiB: while one is on its way to the disk the next chunks are sealed into the other. A large file is
 * pushed to the disk while it is written, so that the last fsync, which is the caller's, has little left to wait for.
 */
export function writeBehind(file: DiskFile, start: number): WriteBehind {
  const buffers = [Buffer.allocUnsafeSlow(batchBytes), Buffer.allocUnsafeSlow(batchBytes)] as const
  let active: 0 | 1 = 0
  let filled = 0
  let position = start
  let writing = Promise.resolve()
  let pushing = Promise.resolve()
  let isPushing = false
  let pushedUntil = start

  const push = (): void => {
    if (isPushing || position - pushedUntil < flushBytes) return
    pushedUntil = position
    isPushing = true
    pushing = file.fsync().finally(() => {
      isPushing = false
    })
  }
  const flush = async (): Promise<void> => {
    await writing
    if (!isPushing) await pushing
    push()
    writing = file.write(buffers[active].subarray(0, filled), position)
    // Errors are met at the next flush; until then they are not "unhandled".
    writing.catch(() => {})
    pushing.catch(() => {})
    position += filled
    active = active === 0 ? 1 : 0
    filled = 0
  }
  return {
    async reserve(bytes) {
      if (filled + bytes > batchBytes) await flush()
      filled += bytes
      return buffers[active].subarray(filled - bytes, filled)
    },
    async finish() {
      await flush()
      await writing
      // The system tells a failed flush only once: the caller's own fsync would not hear of it.
      await pushing
      return position
    },
    async settle() {
      await Promise.allSettled([writing, pushing])
    },
  }
}
