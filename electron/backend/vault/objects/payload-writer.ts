import { createHash } from 'node:crypto'
import { chunkBytes, type ChunkCipher, wipe } from './age-stream.ts'
import { tagBytes } from './chacha20-poly1305.ts'
import type { DiskFile } from './disk.ts'
import { writeBehind } from './write-behind.ts'

type PayloadOptions = {
  file: DiskFile
  /** Where the payload begins: the size of header and nonce. */
  start: number
  cipher: ChunkCipher
  /** Pieces of any size; a piece is used up before the next one is asked for, so a source may reuse its buffer. */
  source: AsyncIterable<Uint8Array>
}

type WrittenPayload = { plaintextSize: number; plaintextSha256: string; ciphertextSize: number }

/** Seals a stream into the file, hashing the plaintext in the same pass. Memory does not grow with its size. */
export async function writePayload({ file, start, cipher, source }: PayloadOptions): Promise<WrittenPayload> {
  const hash = createHash('sha256')
  const output = writeBehind(file, start)
  // A full chunk waits here until it is known whether anything follows: the last one is sealed differently.
  const held = Buffer.alloc(chunkBytes)
  let heldBytes = 0
  let index = 0
  let plaintextSize = 0

  const seal = async (chunk: Uint8Array, last: boolean): Promise<void> => {
    cipher.seal({ index, last }, chunk, await output.reserve(chunk.length + tagBytes))
    index += 1
  }
  const take = async (piece: Uint8Array): Promise<void> => {
    let offset = 0
    while (offset < piece.length) {
      if (heldBytes === chunkBytes) {
        await seal(held, false)
        heldBytes = 0
      }
      if (heldBytes === 0 && piece.length - offset > chunkBytes) {
        await seal(piece.subarray(offset, offset + chunkBytes), false)
        offset += chunkBytes
        continue
      }
      const taken = piece.subarray(offset, offset + chunkBytes - heldBytes)
      held.set(taken, heldBytes)
      heldBytes += taken.length
      offset += taken.length
    }
  }

  try {
    for await (const piece of source) {
      hash.update(piece)
      plaintextSize += piece.length
      await take(piece)
    }
    await seal(held.subarray(0, heldBytes), true)
    const ciphertextSize = await output.finish()
    return { plaintextSize, plaintextSha256: hash.digest('hex'), ciphertextSize }
  } finally {
    wipe(held)
    await output.settle()
  }
}
