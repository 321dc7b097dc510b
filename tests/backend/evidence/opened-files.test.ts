import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mediaPieceBytes, openForPage, readPiece } from '../../../electron/backend/evidence/opened-files.ts'
import type { StoredFile } from '../../../electron/backend/evidence/evidence-file.rows.ts'
import { sealHeader } from '../../../electron/backend/vault/objects/age-header.ts'
import {
  chunkBytes,
  chunkCountOf,
  payloadSizeOf,
  sealedChunkBytes,
} from '../../../electron/backend/vault/objects/age-stream.ts'
import { nodeDisk, type Disk } from '../../../electron/backend/vault/objects/disk.ts'
import { objectPlaceOf } from '../../../electron/backend/vault/objects/object-path.ts'
import { sha256Hex } from '../../../electron/backend/vault/objects/object-reader.ts'
import { openObjectStore } from '../../../electron/backend/vault/objects/object-store.ts'
import type { VaultSession } from '../../../electron/backend/vault/session.ts'

const gibibyte = 1024 ** 3
const middle = 700 * 1024 ** 2
const reads: number[] = []

/** The real disk, which also notes how many bytes each read asks for. */
const watched: Disk = {
  ...nodeDisk,
  openFile: async (path) => {
    const file = await nodeDisk.openFile(path)
    return {
      ...file,
      read: (into, position) => {
        reads.push(into.length)
        return file.read(into, position)
      },
    }
  },
}

let folder: string
let session: VaultSession
let file: StoredFile
let secret: Uint8Array

/** An object of one gibibyte of which only the middle mebibyte is there; all else is a hole of the disk. */
async function writeSparseObject(recipient: string) {
  const objectId = randomBytes(16).toString('hex')
  const { headerAndNonce, cipher } = await sealHeader(
    recipient,
    (count) => new Uint8Array(randomBytes(count)),
  )
  const place = objectPlaceOf(folder, objectId)
  await nodeDisk.makeFolder(place.folder)
  const handle = await open(place.path, 'w')
  const ciphertextSize = headerAndNonce.length + payloadSizeOf(gibibyte)
  await handle.truncate(ciphertextSize)
  await handle.write(headerAndNonce, 0, headerAndNonce.length, 0)
  const last = chunkCountOf(gibibyte) - 1
  for (let at = 0; at < secret.length; at += chunkBytes) {
    const index = (middle + at) / chunkBytes
    const sealed = new Uint8Array(sealedChunkBytes)
    cipher.seal({ index, last: index === last }, secret.subarray(at, at + chunkBytes), sealed)
    await handle.write(sealed, 0, sealed.length, headerAndNonce.length + index * sealedChunkBytes)
  }
  await handle.close()
  return {
    path: place.path,
    object: {
      objectId,
      plaintextSize: gibibyte,
      plaintextSha256: '0'.repeat(64),
      headerSha256: sha256Hex(headerAndNonce),
      ciphertextSize,
    },
  }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sandyq-sparse-'))
  secret = new Uint8Array(randomBytes(2 * 1024 ** 2))
  const identity = await generateX25519Identity()
  const recipient = await identityToRecipient(identity)
  const { path, object } = await writeSparseObject(recipient)
  expect(statSync(path).blocks * 512).toBeLessThan(8 * 1024 ** 2)
  const objects = openObjectStore({ folder, keys: { recipient, identities: [identity] }, disk: watched })
  session = { objects } as VaultSession
  file = { mediaType: 'video/mp4', size: gibibyte, object } as StoredFile
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a piece of a file of one gibibyte', () => {
  test('in its middle costs one piece, not what stands before it', async () => {
    const token = openForPage(session, file)
    reads.length = 0
    const piece = await readPiece(session, { token, start: middle, end: gibibyte })
    expect([piece.start, piece.size, piece.mediaType]).toEqual([middle, gibibyte, 'video/mp4'])
    expect(Buffer.compare(piece.bytes, secret.subarray(0, mediaPieceBytes))).toBe(0)
    const total = reads.reduce((sum, bytes) => sum + bytes, 0)
    expect(total).toBeLessThan(mediaPieceBytes + 3 * sealedChunkBytes)
    expect(Math.max(...reads)).toBeLessThanOrEqual(16 * sealedChunkBytes)
  })

  test('is no longer than a mebibyte whatever is asked for, also off the edge of a chunk', async () => {
    const token = openForPage(session, file)
    reads.length = 0
    const start = middle + 12_345
    const { bytes } = await readPiece(session, { token, start, end: Infinity })
    expect(bytes.length).toBe(mediaPieceBytes)
    expect(bytes.buffer.byteLength).toBe(mediaPieceBytes)
    expect(Buffer.compare(bytes, secret.subarray(12_345, 12_345 + mediaPieceBytes))).toBe(0)
    expect(Math.max(...reads)).toBeLessThanOrEqual(16 * sealedChunkBytes)
    const few = await readPiece(session, { token, start: start + 7, end: start + 12 })
    expect(Buffer.compare(few.bytes, secret.subarray(12_352, 12_357))).toBe(0)
  })

  test('that was not sealed there is not given out', async () => {
    const token = openForPage(session, file)
    await expect(readPiece(session, { token, start: 0, end: 10 })).rejects.toThrow('object.damaged')
  })
})

describe('a token', () => {
  test('is random, and of its session alone', async () => {
    const token = openForPage(session, file)
    expect(token).toMatch(/^[0-9a-f]{64}$/u)
    expect(openForPage(session, file)).not.toBe(token)
    const other = { objects: session.objects } as VaultSession
    const range = { token, start: middle, end: middle + 1 }
    await expect(readPiece(other, range)).rejects.toThrow('record.not-found')
    await expect(readPiece(session, { ...range, token: 'f'.repeat(64) })).rejects.toThrow('record.not-found')
  })

  test('opens no range that is none', async () => {
    const token = openForPage(session, file)
    for (const [start, end] of [
      [-1, 5],
      [5, 4],
      [1.5, 3],
      [gibibyte + 1, gibibyte + 2],
      [Number.NaN, 1],
    ] as const)
      await expect(readPiece(session, { token, start, end })).rejects.toThrow(RangeError)
    expect((await readPiece(session, { token, start: gibibyte, end: gibibyte })).bytes.length).toBe(0)
  })
})
