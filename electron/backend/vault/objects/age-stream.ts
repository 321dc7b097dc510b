import { sodium_memzero } from 'sodium-native'
import { openBytes, sealBytes, tagBytes } from './chacha20-poly1305.ts'

/** Plaintext bytes of every chunk but the last one. C2SP age, section "Payload". */
export const chunkBytes = 64 * 1024
export const sealedChunkBytes = chunkBytes + tagBytes

/** One read or write on disk: 16 chunks, about 1 MiB. */
export const batchChunks = 16

/** Payload bytes (without header and nonce) of a plaintext of this size. Even an empty plaintext has one chunk. */
export function payloadSizeOf(plaintextSize: number): number {
  return plaintextSize + chunkCountOf(plaintextSize) * tagBytes
}

export function chunkCountOf(plaintextSize: number): number {
  return Math.max(1, Math.ceil(plaintextSize / chunkBytes))
}

/** One chunk of the stream: its place, and whether nothing follows it. */
type ChunkPlace = { index: number; last: boolean }

export type ChunkCipher = {
  /** `into` must be `tagBytes` longer than `plaintext`. */
  seal(place: ChunkPlace, plaintext: Uint8Array, into: Uint8Array): void
  /** `into` must be `tagBytes` shorter than `ciphertext`. False when it is not this chunk in this place. */
  open(place: ChunkPlace, ciphertext: Uint8Array, into: Uint8Array): boolean
  /** Wipes the key. The cipher is of no use afterwards. */
  destroy(): void
}

/**
 * The C2SP STREAM construction: ChaCha20-Poly1305 whose nonce is an 11-byte big-endian chunk counter and a last-chunk flag.
 * Takes over `key` (32 bytes) and wipes it on `destroy`.
 */
export function createChunkCipher(key: Uint8Array): ChunkCipher {
  const nonce = Buffer.alloc(12)
  const keyAndNonce = { key, nonce }
  const pointAt = ({ index, last }: ChunkPlace): void => {
    // A safe integer fills at most the low 8 of the 11 counter bytes.
    nonce.writeUInt32BE(Math.floor(index / 2 ** 32), 3)
    nonce.writeUInt32BE(index % 2 ** 32, 7)
    nonce[11] = last ? 1 : 0
  }
  return {
    seal(place, plaintext, into) {
      pointAt(place)
      sealBytes(plaintext, into, keyAndNonce)
    },
    open(place, ciphertext, into) {
      pointAt(place)
      return openBytes(ciphertext, into, keyAndNonce)
    },
    destroy() {
      wipe(key)
    },
  }
}

/** Overwrites a buffer in a way the optimiser keeps. */
export function wipe(secret: Uint8Array): void {
  sodium_memzero(Buffer.from(secret.buffer, secret.byteOffset, secret.byteLength))
}
