import { hkdfSync } from 'node:crypto'
import { type Decrypter, Encrypter, type Recipient } from 'age-encryption'
import { type ChunkCipher, createChunkCipher, wipe } from './age-stream.ts'
import { tagBytes } from './chacha20-poly1305.ts'

/** The 16 bytes between the header and the payload. */
export const nonceBytes = 16

/** Our headers have one stanza, about 200 bytes; nobody's has a reason to be larger than this. */
export const headerLimitBytes = 64 * 1024

/** Why a file is not the age file it should be. Never crosses the vault: the store turns it into a Failure. */
export class AgeFileError extends Error {
  readonly part: 'header' | 'payload'

  constructor(part: 'header' | 'payload', options?: ErrorOptions) {
    super(`age ${part}`, options)
    this.name = 'AgeFileError'
    this.part = part
  }
}

/**
 * Draws a file key, wraps it for `recipient` (age1…) and returns the age v1 header with its MAC, followed by a fresh nonce,
 * and the cipher of the payload that stands behind them.
 */
export async function sealHeader(
  recipient: string,
  randomBytes: (count: number) => Uint8Array,
): Promise<{ headerAndNonce: Uint8Array; cipher: ChunkCipher }> {
  let fileKey = new Uint8Array(0)
  // typage has no call that only wraps a file key: a second recipient sees it and adds no stanza.
  const capture: Recipient = {
    wrapFileKey(key) {
      fileKey = new Uint8Array(key)
      wipedLater.push(key)
      return []
    },
  }
  const wipedLater: Uint8Array[] = []
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  encrypter.addRecipient(capture)
  try {
    const emptyFile = await encrypter.encrypt(new Uint8Array(0))
    const header = emptyFile.subarray(0, emptyFile.length - nonceBytes - tagBytes)
    // typage's own nonce has sealed an empty chunk already; using it again would repeat a keystream.
    const nonce = randomBytes(nonceBytes)
    return { headerAndNonce: Buffer.concat([header, nonce]), cipher: createPayloadCipher(fileKey, nonce) }
  } finally {
    wipe(fileKey)
    wipedLater.forEach(wipe)
  }
}

/** The payload's cipher of a header and nonce. Throws AgeFileError when they are damaged or no identity of `decrypter` fits. */
export async function openHeader(headerAndNonce: Uint8Array, decrypter: Decrypter): Promise<ChunkCipher> {
  const headerBytes = headerAndNonce.length - nonceBytes
  if (headerBytes <= 0) throw new AgeFileError('header')
  let fileKey: Uint8Array
  try {
    fileKey = await decrypter.decryptHeader(headerAndNonce.subarray(0, headerBytes))
  } catch (cause) {
    throw new AgeFileError('header', { cause })
  }
  try {
    return createPayloadCipher(fileKey, headerAndNonce.subarray(headerBytes))
  } finally {
    wipe(fileKey)
  }
}

/** Bytes of the header at the start of a file, through the line feed of its MAC line; undefined when there is no such line. */
export function findHeaderSize(start: Uint8Array): number | undefined {
  const bytes = Buffer.from(start.buffer, start.byteOffset, start.byteLength)
  const macLine = bytes.indexOf('\n---')
  const lineFeed = macLine < 0 ? -1 : bytes.indexOf('\n', macLine + 1)
  return lineFeed < 0 ? undefined : lineFeed + 1
}

function createPayloadCipher(fileKey: Uint8Array, nonce: Uint8Array): ChunkCipher {
  // Not sodium_malloc: Electron's V8 memory cage forbids buffers outside it and ends the process.
  const key = new Uint8Array(hkdfSync('sha256', fileKey, nonce, 'payload', 32))
  return createChunkCipher(key)
}
