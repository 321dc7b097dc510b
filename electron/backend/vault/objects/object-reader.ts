import { createHash } from 'node:crypto'
import type { Decrypter } from 'age-encryption'
import { AgeFileError, headerLimitBytes, nonceBytes, openHeader } from './age-header.ts'
import { payloadSizeOf } from './age-stream.ts'
import type { Disk, DiskFile } from './disk.ts'
import { nameReadError } from './object-failures.ts'
import { type ByteRange, readPayload, type SealedPayload, wholeRange } from './payload-reader.ts'
import type { StoredObject } from './stored-object.ts'

type ObjectReaderOptions = {
  disk: Disk
  path: string
  decrypter: Decrypter
  /** Memory for one piece of at most 1 MiB; by default new each time, so that a piece may be kept. */
  allocate?: (bytes: number) => Uint8Array
}

/**
 * The plaintext of an object, or of a range of it. Before the first byte the file is held against its record: size, hash of
 * header and nonce. Read whole, its SHA-256 is checked at the end as well. Throws Failure `object.missing`, `object.damaged`.
 */
export async function* readObject(
  object: StoredObject,
  range: ByteRange | undefined,
  { disk, path, decrypter, ...memory }: ObjectReaderOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (range !== undefined) ensureRange(range, object.plaintextSize)
  try {
    const file = await disk.openFile(path)
    try {
      const payload = { ...(await openRecorded(file, object, decrypter)), ...memory }
      try {
        yield* range === undefined ? readChecked(payload, object) : readPayload(payload, range)
      } finally {
        payload.cipher.destroy()
      }
    } finally {
      await file.close()
    }
  } catch (error) {
    throw nameReadError(error, object.objectId)
  }
}

async function openRecorded(
  file: DiskFile,
  object: StoredObject,
  decrypter: Decrypter,
): Promise<SealedPayload> {
  const size = payloadSizeOf(object.plaintextSize)
  const start = object.ciphertextSize - size
  if (!(start > nonceBytes && start <= headerLimitBytes)) throw new AgeFileError('header')
  if ((await file.size()) !== object.ciphertextSize) throw new AgeFileError('payload')
  const headerAndNonce = Buffer.alloc(start)
  await file.read(headerAndNonce, 0)
  // Before anything is parsed: a header we did not write is not looked at.
  if (sha256Hex(headerAndNonce) !== object.headerSha256) throw new AgeFileError('header')
  return { file, start, size, cipher: await openHeader(headerAndNonce, decrypter) }
}

async function* readChecked(
  payload: SealedPayload,
  object: StoredObject,
): AsyncGenerator<Uint8Array, void, undefined> {
  const hash = createHash('sha256')
  for await (const piece of readPayload(payload, wholeRange)) {
    hash.update(piece)
    yield piece
  }
  // Whoever once held the file's key could have sealed other bytes behind the same header.
  if (hash.digest('hex') !== object.plaintextSha256) throw new AgeFileError('payload')
}

function ensureRange({ start, end }: ByteRange, size: number): void {
  const isRange =
    Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && start <= end && end <= size
  if (!isRange) throw new RangeError(`bytes ${start}-${end} of ${size}`)
}

export function sha256Hex(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
