import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { generateX25519Identity } from 'age-encryption'
import * as vectors from 'cctv-age'
import { describe, expect, it, test } from 'vitest'
import { createDecrypter, readAgeFile } from '../../../../electron/backend/vault/objects/age-file.ts'
import {
  AgeFileError,
  findHeaderSize,
  openHeader,
} from '../../../../electron/backend/vault/objects/age-header.ts'
import { sealedChunkBytes } from '../../../../electron/backend/vault/objects/age-stream.ts'
import { nodeDisk } from '../../../../electron/backend/vault/objects/disk.ts'
import { sha256Hex } from '../../../../electron/backend/vault/objects/object-reader.ts'
import { collect, makeBytes, makeKeys, makeTemporaryFolder, memoryFile } from './object-store-kit.ts'

const outcomes = ['success', 'no match', 'HMAC failure', 'header failure', 'payload failure'] as const
type Outcome = (typeof outcomes)[number]
type Vector = {
  name: string
  expected: Outcome
  payload: string | undefined
  identities: string[]
  file: Uint8Array
}

function parseVector(name: string, bytes: Uint8Array): Vector | undefined {
  const text = Buffer.from(bytes)
  const headerEnd = text.indexOf('\n\n')
  const fields = text
    .subarray(0, headerEnd)
    .toString('utf8')
    .split('\n')
    .map((line) => line.split(': ') as [string, string])
  const valueOf = (key: string): string | undefined => fields.find(([name]) => name === key)?.[1]
  const identities = fields.flatMap(([key, value]) => (key === 'identity' ? [value] : []))
  const isOurs =
    valueOf('passphrase') === undefined &&
    valueOf('armored') === undefined &&
    identities.every((identity) => identity.startsWith('AGE-SECRET-KEY-1'))
  const expected = outcomes.find((outcome) => outcome === valueOf('expect'))
  if (!isOurs || expected === undefined) return undefined
  const body = text.subarray(headerEnd + 2)
  const file = valueOf('compressed') === 'zlib' ? inflateSync(body) : body
  return { name, expected, payload: valueOf('payload'), identities, file }
}

const ours = Object.entries(vectors).flatMap(([name, bytes]) => parseVector(name, bytes) ?? [])

async function readReleased(vector: Vector): Promise<{ released: Buffer; error: unknown }> {
  const identities = vector.identities.length > 0 ? vector.identities : [await generateX25519Identity()]
  const released: Uint8Array[] = []
  try {
    for await (const piece of readAgeFile(memoryFile(vector.file), identities)) released.push(piece)
    return { released: Buffer.concat(released), error: undefined }
  } catch (error) {
    return { released: Buffer.concat(released), error }
  }
}

/** What a reader gives out that learns only after a chunk whether it was the last: the vectors' payload hashes are of this. */
async function readWithoutKnowingTheEnd({ file, identities }: Vector): Promise<Buffer> {
  const start = (findHeaderSize(file) ?? 0) + 16
  const cipher = await openHeader(file.subarray(0, start), createDecrypter(identities))
  const released: Uint8Array[] = []
  for (let index = 0, last = false; !last; index += 1) {
    const sealed = file.subarray(start + index * sealedChunkBytes, start + (index + 1) * sealedChunkBytes)
    if (sealed.length < (index === 0 ? 16 : 17)) break
    const plaintext = new Uint8Array(sealed.length - 16)
    last = cipher.open({ index, last: true }, sealed, plaintext)
    if (!last && !cipher.open({ index, last: false }, sealed, plaintext)) break
    released.push(plaintext)
  }
  return Buffer.concat(released)
}

/** Our reader knows where the file ends, so it refuses a wrong last-chunk flag before giving out that chunk, not after. */
const refusedOneChunkEarlier = [
  'stream_no_final_full',
  'stream_no_final_two_chunks_full',
  'stream_trailing_garbage_long',
  'stream_trailing_garbage_short',
  'stream_two_final_chunks',
  'stream_two_final_chunks_full',
  'stream_two_final_chunks_second',
]

describe('official age vectors (C2SP CCTV) for X25519 files', () => {
  it('are all there', () => {
    const counts = outcomes.map((outcome) => [
      outcome,
      ours.filter(({ expected }) => expected === outcome).length,
    ])
    expect(Object.fromEntries(counts)).toEqual({
      success: 14,
      'no match': 3,
      'HMAC failure': 1,
      'header failure': 31,
      'payload failure': 18,
    })
  })

  test.each(ours)('$name: $expected', async (vector) => {
    const { released, error } = await readReleased(vector)
    if (vector.expected === 'success') {
      expect(error).toBeUndefined()
    } else {
      expect(error).toBeInstanceOf(AgeFileError)
      expect(error).toMatchObject({ part: vector.expected === 'payload failure' ? 'payload' : 'header' })
    }
    if (vector.expected === 'HMAC failure') {
      expect(error).toMatchObject({ cause: { message: 'invalid header HMAC' } })
    }
    if (vector.expected === 'no match') {
      expect(error).toMatchObject({ cause: { message: expect.stringContaining('no identity matched') } })
    }
    // Also of what failed later, everything given out before must be right.
    if (refusedOneChunkEarlier.includes(vector.name)) {
      const others = await readWithoutKnowingTheEnd(vector)
      expect(sha256Hex(others)).toBe(vector.payload)
      expect(released.equals(others.subarray(0, others.length - 65_536))).toBe(true)
    } else {
      expect(sha256Hex(released)).toBe(vector.payload ?? sha256Hex(new Uint8Array(0)))
    }
  })
})

const hasAge = spawnSync('age', ['--version']).status === 0

test.skipIf(!hasAge).each([0, 1, 65_536, 65_537, 3_000_000])(
  'reads what the age command wrote: %i bytes',
  async (size) => {
    const keys = await makeKeys()
    const path = join(await makeTemporaryFolder(), 'written-by-age')
    const plaintext = makeBytes(size)
    execFileSync('age', ['-r', keys.recipient, '-o', path], { input: plaintext })
    const file = await nodeDisk.openFile(path)
    try {
      expect(Buffer.compare(await collect(readAgeFile(file, keys.identities)), plaintext)).toBe(0)
    } finally {
      await file.close()
    }
  },
)
