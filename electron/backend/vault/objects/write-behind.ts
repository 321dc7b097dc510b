import { batchChunks, sealedChunkBytes } from './age-stream.ts'
import type { DiskFile } from './disk.ts'

const batchBytes = batchChunks * sealedChunkBytes

export type WriteBehind = {
  /** Room for `bytes` more bytes of the file, to be filled before the next call. */
  reserve(bytes: number): Promise<Uint8Array>
  /** Hands the rest to the disk; resolves when everything is written, with the file's size. */
  finish(): Promise<number>
  /** Resolves when no write is running any more, whatever its outcome. */
  settle(): Promise<void>
}

/** Two buffers of about 1 MiB: while one is on its way to the disk the next chunks are sealed into the other. */
export function writeBehind(file: DiskFile, start: number): WriteBehind {
  const buffers = [Buffer.allocUnsafeSlow(batchBytes), Buffer.allocUnsafeSlow(batchBytes)] as const
  let active: 0 | 1 = 0
  let filled = 0
  let position = start
  let running = Promise.resolve()

  const flush = async (): Promise<void> => {
    await running
    running = file.write(buffers[active].subarray(0, filled), position)
    // Its error is met at the next flush; until then it is not "unhandled".
    running.catch(() => {})
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
      await running
      return position
    },
    async settle() {
      await running.catch(() => {})
    },
  }
}
