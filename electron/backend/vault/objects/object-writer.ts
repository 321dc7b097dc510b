import { abortable } from './abortable.ts'
import { sealHeader } from './age-header.ts'
import type { Disk, DiskFile } from './disk.ts'
import { nameWriteError } from './object-failures.ts'
import type { ObjectPlace } from './object-path.ts'
import { sha256Hex } from './object-reader.ts'
import { writePayload } from './payload-writer.ts'
import type { StoredObject } from './stored-object.ts'

type ObjectWriterOptions = {
  disk: Disk
  place: ObjectPlace
  recipient: string
  randomBytes: (count: number) => Uint8Array
  signal: AbortSignal | undefined
}

/**
 * Seals a stream into a new object and makes it durable: temporary name, fsync, rename, fsync of the folder (which must be
 * durable itself). When anything fails or the signal aborts, nothing is left. Throws Failure `job.cancelled`, `vault.disk-full`.
 */
export async function writeObject(
  source: AsyncIterable<Uint8Array>,
  options: ObjectWriterOptions,
): Promise<Omit<StoredObject, 'objectId'>> {
  const { disk, place, signal } = options
  let ours: string | undefined
  try {
    signal?.throwIfAborted()
    const file = await disk.createFile(place.temporaryPath)
    ours = place.temporaryPath
    const written = await writeAndClose(file, source, options)
    signal?.throwIfAborted()
    await disk.rename(place.temporaryPath, place.path)
    ours = place.path
    await disk.fsyncFolder(place.folder)
    return written
  } catch (error) {
    // What cannot be removed now is found again as a leftover or an orphan; the first error is the one to tell.
    if (ours !== undefined) await disk.unlink(ours).catch(() => {})
    throw nameWriteError(error, signal)
  }
}

async function writeAndClose(
  file: DiskFile,
  source: AsyncIterable<Uint8Array>,
  { recipient, randomBytes, signal }: ObjectWriterOptions,
): Promise<Omit<StoredObject, 'objectId'>> {
  try {
    const { headerAndNonce, cipher } = await sealHeader(recipient, randomBytes)
    try {
      await file.write(headerAndNonce, 0)
      const start = headerAndNonce.length
      const payload = await writePayload({ file, start, cipher, source: abortable(source, signal) })
      await file.fsync()
      return { ...payload, headerSha256: sha256Hex(headerAndNonce) }
    } finally {
      cipher.destroy()
    }
  } finally {
    await file.close()
  }
}
