import { Decrypter } from 'age-encryption'
import { AgeFileError, findHeaderSize, headerLimitBytes, nonceBytes, openHeader } from './age-header.ts'
import type { DiskFile } from './disk.ts'
import { readPayload, wholeRange } from './payload-reader.ts'

/**
 * The plaintext of any age v1 file encrypted to one of `identities` (AGE-SECRET-KEY-1…), without a database row to compare it
 * with: for backups, files set aside and the official test vectors. Throws AgeFileError.
 */
export async function* readAgeFile(
  file: DiskFile,
  identities: readonly string[],
): AsyncGenerator<Uint8Array, void, undefined> {
  const size = await file.size()
  const start = Buffer.alloc(Math.min(size, headerLimitBytes))
  await file.read(start, 0)
  const headerSize = findHeaderSize(start)
  if (headerSize === undefined || headerSize + nonceBytes > start.length) throw new AgeFileError('header')
  const payloadStart = headerSize + nonceBytes
  const cipher = await openHeader(start.subarray(0, payloadStart), createDecrypter(identities))
  try {
    yield* readPayload({ file, start: payloadStart, size: size - payloadStart, cipher }, wholeRange)
  } finally {
    cipher.destroy()
  }
}

/** typage's decrypter for these identities, tried in their order. */
export function createDecrypter(identities: readonly string[]): Decrypter {
  const decrypter = new Decrypter()
  identities.forEach((identity) => decrypter.addIdentity(identity))
  return decrypter
}
