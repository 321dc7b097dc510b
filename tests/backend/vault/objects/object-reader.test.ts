import { copyFile, truncate, appendFile, writeFile, rm, mkdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { createDecrypter } from '../../../../electron/backend/vault/objects/age-file.ts'
import { openHeader } from '../../../../electron/backend/vault/objects/age-header.ts'
import { sealedChunkBytes } from '../../../../electron/backend/vault/objects/age-stream.ts'
import type { ObjectStore, StoredObject } from '../../../../electron/backend/vault/objects/object-store.ts'
import {
  collect,
  diskWith,
  inPieces,
  makeBytes,
  makeStore,
  readBytes,
  systemError,
} from './object-store-kit.ts'
import { nodeDisk } from '../../../../electron/backend/vault/objects/disk.ts'

const size = 3 * 65_536 + 1000
const ranges = [
  undefined,
  { start: 0, end: 10 },
  { start: 70_000, end: 70_001 },
  { start: size - 5, end: size },
  { start: 0, end: size },
  { start: 9, end: 9 },
]

async function expectDamaged(store: ObjectStore, object: StoredObject, which = ranges): Promise<void> {
  expect(await store.verify(object)).toBe('damaged')
  await expect(store.readAll(object, size)).rejects.toMatchObject({ code: 'object.damaged' })
  for (const range of which) {
    await expect(collect(store.read(object, range)), JSON.stringify(range)).rejects.toMatchObject({
      code: 'object.damaged',
      details: { object: object.objectId },
    })
  }
}

async function makeObject() {
  const made = await makeStore()
  const object = await made.store.write(inPieces(makeBytes(size)))
  const path = made.pathOf(object)
  const bytes = await readBytes(path)
  const payloadStart = object.ciphertextSize - 3 * sealedChunkBytes - 1016
  return { ...made, object, path, bytes, payloadStart }
}

describe('is found out, whole and by range', () => {
  it('one flipped bit anywhere in header, MAC or nonce', async () => {
    const { store, object, path, bytes, payloadStart } = await makeObject()
    for (let at = 0; at < payloadStart; at += 7) {
      const flipped = Uint8Array.from(bytes)
      flipped[at] = (flipped[at] ?? 0) ^ 4
      await writeFile(path, flipped)
      await expectDamaged(store, object, [undefined, { start: 70_000, end: 70_001 }])
    }
  })

  it('one flipped bit in any chunk, body or tag', async () => {
    const { store, object, path, bytes, payloadStart } = await makeObject()
    for (const chunk of [0, 1, 2, 3]) {
      for (const offset of [0, 999, chunk === 3 ? 1015 : sealedChunkBytes - 1]) {
        const flipped = Uint8Array.from(bytes)
        const at = payloadStart + chunk * sealedChunkBytes + offset
        flipped[at] = (flipped[at] ?? 0) ^ 128
        await writeFile(path, flipped)
        await expectDamaged(store, object, [
          undefined,
          { start: chunk * 65_536, end: chunk * 65_536 + 1 },
          { start: Math.max(0, chunk * 65_536 - 1), end: chunk * 65_536 + 1 },
          { start: chunk * 65_536 + 500, end: size },
        ])
      }
    }
  })

  it('a file cut anywhere, at a chunk border too', async () => {
    const { store, object, path, bytes, payloadStart } = await makeObject()
    const lengths = [
      0,
      5,
      payloadStart - 1,
      payloadStart,
      payloadStart + 16,
      bytes.length - 1,
      bytes.length - 1016,
    ]
    for (const length of lengths) {
      await writeFile(path, bytes)
      await truncate(path, length)
      await expectDamaged(store, object)
    }
  })

  it('appended bytes, a whole copied chunk too', async () => {
    const { store, object, path, bytes } = await makeObject()
    for (const more of [new Uint8Array(1), bytes.subarray(-1016), bytes.subarray(-sealedChunkBytes)]) {
      await writeFile(path, bytes)
      await appendFile(path, more)
      await expectDamaged(store, object)
    }
  })

  it('two chunks of the object exchanged', async () => {
    const { store, object, path, bytes, payloadStart } = await makeObject()
    const exchanged = Uint8Array.from(bytes)
    const [one, two] = [payloadStart, payloadStart + sealedChunkBytes]
    exchanged.set(bytes.subarray(two, two + sealedChunkBytes), one)
    exchanged.set(bytes.subarray(one, one + sealedChunkBytes), two)
    await writeFile(path, exchanged)
    await expectDamaged(store, object, [undefined, { start: 0, end: 1 }, { start: 65_536, end: 65_537 }])
  })

  it('two objects of one size exchanged', async () => {
    const { store, object, path, bytes, pathOf } = await makeObject()
    const other = await store.write(inPieces(makeBytes(size, 2)))
    await copyFile(pathOf(other), path)
    await writeFile(pathOf(other), bytes)
    await expectDamaged(store, object)
    await expectDamaged(store, other)
  })

  it('an older ciphertext put back, even of the same plaintext', async () => {
    const { store, object, path, pathOf } = await makeObject()
    for (const seed of [1, 2]) {
      const older = await store.write(inPieces(makeBytes(size, seed)))
      await copyFile(pathOf(older), path)
      await expectDamaged(store, object)
    }
  })

  it('other chunks behind the right header, by one who once held its key: on reading the whole', async () => {
    const { store, object, path, bytes, payloadStart, keys } = await makeObject()
    const cipher = await openHeader(bytes.subarray(0, payloadStart), createDecrypter(keys.identities))
    const forged = Uint8Array.from(bytes)
    const into = forged.subarray(payloadStart, payloadStart + sealedChunkBytes)
    cipher.seal({ index: 0, last: false }, makeBytes(65_536, 3), into)
    await writeFile(path, forged)
    await expectDamaged(store, object, [undefined])
  })

  it('a record that does not fit the file', async () => {
    const { store, object } = await makeObject()
    const changes: Partial<StoredObject>[] = [
      { plaintextSize: object.plaintextSize - 1 },
      { plaintextSize: object.plaintextSize + 1000 },
      { plaintextSize: 0 },
      { ciphertextSize: object.ciphertextSize + 1 },
      { ciphertextSize: 3 },
      { ciphertextSize: object.ciphertextSize + 1e9 },
      { headerSha256: '0'.repeat(64) },
    ]
    for (const change of changes) expect(await store.verify({ ...object, ...change })).toBe('damaged')
    expect(await store.verify({ ...object, plaintextSha256: '0'.repeat(64) })).toBe('damaged')
  })

  it('a folder in the place of the file', async () => {
    const { store, object, path } = await makeObject()
    await rm(path)
    await mkdir(path)
    expect(await store.verify(object)).toBe('damaged')
  })
})

describe('reading', () => {
  it('calls a sector the disk cannot read damage, and passes other errors on', async () => {
    for (const [code, expected] of [
      ['EIO', { code: 'object.damaged' }],
      ['EACCES', { code: 'EACCES' }],
    ] as const) {
      const disk = diskWith({
        openFile: async (path) => ({
          ...(await nodeDisk.openFile(path)),
          read: () => Promise.reject(systemError(code)),
        }),
      })
      const { store } = await makeStore({ disk })
      const object = await store.write(inPieces(makeBytes(10)))
      await expect(collect(store.read(object))).rejects.toMatchObject(expected)
    }
  })

  it('closes the file, whether read to the end, left half way or failed', async () => {
    let open = 0
    const disk = diskWith({
      async openFile(path) {
        const file = await nodeDisk.openFile(path)
        open += 1
        return {
          ...file,
          async close() {
            open -= 1
            await file.close()
          },
        }
      },
    })
    const { store, pathOf } = await makeStore({ disk })
    const object = await store.write(inPieces(makeBytes(3_000_000)))
    await collect(store.read(object))
    for await (const piece of store.read(object)) if (piece.length > 0) break
    await truncate(pathOf(object), 5)
    await expect(collect(store.read(object))).rejects.toThrow()
    expect(open).toBe(0)
  })

  it('gives pieces that may be kept', async () => {
    const { store } = await makeStore()
    const plaintext = makeBytes(5 * 1_048_576)
    const object = await store.write(inPieces(plaintext))
    // collect() keeps them all until the end.
    expect(Buffer.compare(await collect(store.read(object)), plaintext)).toBe(0)
  })
})
