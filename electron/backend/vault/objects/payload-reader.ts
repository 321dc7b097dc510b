import { AgeFileError } from './age-header.ts'
import { batchChunks, chunkBytes, type ChunkCipher, sealedChunkBytes } from './age-stream.ts'
import { tagBytes } from './chacha20-poly1305.ts'
import type { DiskFile } from './disk.ts'

export type SealedPayload = {
  file: DiskFile
  /** Where the payload begins: the size of header and nonce. */
  start: number
  /** Bytes from there to the end of the file. */
  size: number
  cipher: ChunkCipher
  /** Memory for one piece; by default new, so that a piece may be kept. */
  allocate?: (bytes: number) => Uint8Array
}

/** Plaintext bytes [start, end). */
export type ByteRange = { start: number; end: number }

/** Everything, whatever its size; also opens the one empty chunk of an empty file. */
export const wholeRange: ByteRange = { start: 0, end: Infinity }

/**
 * The plaintext of a range in pieces of at most 1 MiB. Opens only the chunks the range touches, and
 * gives out nothing that has not passed its tag. Throws AgeFileError at the first chunk that does not, or that is the last one
 * where it should not be, or the other way round.
 */
export async function* readPayload(
  payload: SealedPayload,
  range: ByteRange,
): AsyncGenerator<Uint8Array, void, undefined> {
  const firstChunk = Math.floor(range.start / chunkBytes)
  const chunkCount = Math.max(1, Math.ceil(payload.size / sealedChunkBytes))
  const endChunk =
    range.end > range.start ? Math.min(Math.ceil(range.end / chunkBytes), chunkCount) : firstChunk
  const bufferBytes = Math.min(batchChunks, Math.max(0, endChunk - firstChunk)) * sealedChunkBytes
  let active = Buffer.allocUnsafeSlow(bufferBytes)
  let spare = Buffer.allocUnsafeSlow(bufferBytes)

  const readFrom = async (chunk: number, into: Uint8Array): Promise<Uint8Array> => {
    const from = chunk * sealedChunkBytes
    const wanted = into.subarray(0, Math.max(0, Math.min(endChunk * sealedChunkBytes, payload.size) - from))
    return wanted.subarray(0, await payload.file.read(wanted, payload.start + from))
  }

  let reading = readFrom(firstChunk, active)
  try {
    for (let chunk = firstChunk; chunk < endChunk; chunk += batchChunks) {
      const sealed = await reading
      ;[active, spare] = [spare, active]
      // The next batch is read while this one is opened and used.
      reading = readFrom(chunk + batchChunks, active)
      reading.catch(() => {})
      const wantedChunks = Math.min(batchChunks, endChunk - chunk)
      const { plaintext, opened } = openChunks(payload, sealed, {
        first: chunk,
        count: wantedChunks,
        chunkCount,
      })
      const base = chunk * chunkBytes
      const piece = plaintext.subarray(Math.max(0, range.start - base), Math.max(0, range.end - base))
      if (piece.length > 0) yield piece
      if (opened < wantedChunks) throw new AgeFileError('payload')
    }
  } finally {
    // The file must not be closed under a running read.
    await reading.catch(() => {})
  }
}

/** Opens chunks up to the first bad one. */
function openChunks(
  { cipher, allocate = (bytes) => Buffer.allocUnsafeSlow(bytes) }: SealedPayload,
  sealed: Uint8Array,
  place: { first: number; count: number; chunkCount: number },
): { plaintext: Uint8Array; opened: number } {
  const plaintext = allocate(place.count * chunkBytes)
  let size = 0
  for (let opened = 0; opened < place.count; opened += 1) {
    const index = place.first + opened
    const chunk = sealed.subarray(opened * sealedChunkBytes, (opened + 1) * sealedChunkBytes)
    // Only an empty file has an empty chunk; otherwise one plaintext would have two ciphertexts.
    const shortest = index === 0 ? tagBytes : tagBytes + 1
    const into = plaintext.subarray(size, size + Math.max(0, chunk.length - tagBytes))
    const isRight =
      chunk.length >= shortest && cipher.open({ index, last: index === place.chunkCount - 1 }, chunk, into)
    if (!isRight) return { plaintext: plaintext.subarray(0, size), opened }
    size += into.length
  }
  return { plaintext: plaintext.subarray(0, size), opened: place.count }
}
