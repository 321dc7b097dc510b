import { createHash } from 'node:crypto'
import { mkdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openObjectStore } from '../../../../electron/backend/vault/objects/object-store.ts'
import {
  collect,
  collectText,
  inPieces,
  listFiles,
  makeBytes,
  makeKeys,
  makeStore,
  readBytes,
} from './object-store-kit.ts'

const kib = 1024

describe('round trip', () => {
  it.each([0, 1, 64 * kib - 1, 64 * kib, 64 * kib + 1, 128 * kib, 300_000, 17 * 64 * kib, 3_000_001])(
    'of %i bytes',
    async (size) => {
      const { store, pathOf } = await makeStore()
      const plaintext = makeBytes(size)
      const object = await store.write(inPieces(plaintext, [1, 70_000, 65_536, 3, 1_048_576]))
      expect(object.plaintextSize).toBe(size)
      expect(object.plaintextSha256).toBe(createHash('sha256').update(plaintext).digest('hex'))
      expect(object.ciphertextSize).toBe((await stat(pathOf(object))).size)
      expect(Buffer.compare(await collect(store.read(object)), plaintext)).toBe(0)
      expect(Buffer.compare(await store.readAll(object, size), plaintext)).toBe(0)
      expect(await store.verify(object)).toBeUndefined()
    },
  )

  it('does not depend on how the source is cut, nor on its buffer being reused', async () => {
    const { store } = await makeStore()
    const plaintext = makeBytes(200_000)
    async function* reusing(): AsyncGenerator<Uint8Array> {
      const buffer = new Uint8Array(70_000)
      for await (const piece of inPieces(plaintext, [70_000, 0, 1])) {
        buffer.set(piece)
        yield buffer.subarray(0, piece.length)
        buffer.fill(0)
      }
    }
    const object = await store.write(reusing())
    expect(Buffer.compare(await collect(store.read(object)), plaintext)).toBe(0)
  })

  it('gives every object its own id, header and mode', async () => {
    const { store, pathOf } = await makeStore()
    const [one, two] = [await store.write(inPieces(makeBytes(9))), await store.write(inPieces(makeBytes(9)))]
    expect(one.objectId).toMatch(/^[0-9a-f]{32}$/)
    expect(two.objectId).not.toBe(one.objectId)
    expect(two.headerSha256).not.toBe(one.headerSha256)
    if (process.platform !== 'win32') expect((await stat(pathOf(one))).mode & 0o777).toBe(0o600)
  })
})

describe('byte ranges', () => {
  it('are the same slice of the plaintext', async () => {
    const { store } = await makeStore()
    const plaintext = makeBytes(20 * 64 * kib + 777)
    const object = await store.write(inPieces(plaintext, [100_000]))
    const edges = [
      0,
      1,
      65_535,
      65_536,
      65_537,
      16 * 65_536,
      16 * 65_536 + 1,
      plaintext.length - 1,
      plaintext.length,
    ]
    const place = fc.oneof(fc.constantFrom(...edges), fc.nat(plaintext.length))
    await fc.assert(
      fc.asyncProperty(place, place, async (one, two) => {
        const [start, end] = [Math.min(one, two), Math.max(one, two)]
        const bytes = await collect(store.read(object, { start, end }))
        expect(Buffer.compare(bytes, plaintext.subarray(start, end))).toBe(0)
      }),
      { numRuns: 150 },
    )
  })

  it('open only the chunks they touch', async () => {
    const { store, pathOf } = await makeStore()
    const object = await store.write(inPieces(makeBytes(4 * 64 * kib)))
    const headerSize = object.ciphertextSize - 4 * (64 * kib + 16)
    const bytes = await readBytes(pathOf(object))
    // Chunk 0 is spoilt, which only those who ask for it notice.
    bytes[headerSize + 5] = (bytes[headerSize + 5] ?? 0) ^ 1
    await writeFile(pathOf(object), bytes)
    expect(await collect(store.read(object, { start: 65_536, end: 65_540 }))).toEqual(
      makeBytes(4 * 64 * kib).subarray(65_536, 65_540),
    )
    await expect(collect(store.read(object, { start: 65_535, end: 65_540 }))).rejects.toMatchObject({
      code: 'object.damaged',
    })
  })

  it.each([
    { start: -1, end: 2 },
    { start: 3, end: 2 },
    { start: 0, end: 11 },
    { start: 0.5, end: 2 },
  ])('outside the object are refused: $start-$end', async (range) => {
    const { store } = await makeStore()
    const object = await store.write(inPieces(makeBytes(10)))
    await expect(collect(store.read(object, range))).rejects.toThrow(RangeError)
  })
})

describe('housekeeping', () => {
  it('lists objects and leftovers apart, and strangers not at all', async () => {
    const { store, folder } = await makeStore()
    expect(await collectText(store.list())).toEqual([])
    const objects = [await store.write(inPieces(makeBytes(1))), await store.write(inPieces(makeBytes(2)))]
    const leftover = `ab${'0'.repeat(30)}`
    await mkdir(join(folder, 'ab'), { recursive: true })
    await writeFile(join(folder, 'ab', `${leftover}.age.tmp`), 'half')
    await writeFile(join(folder, 'ab', `cd${'0'.repeat(30)}.age`), 'in the wrong folder')
    await writeFile(join(folder, 'ab', '.DS_Store'), '')
    await writeFile(join(folder, 'README'), '')
    expect(await collectText(store.list())).toEqual(objects.map(({ objectId }) => objectId).sort())
    expect(await collectText(store.leftovers())).toEqual([leftover])
    await store.removeLeftover(leftover)
    expect(await collectText(store.leftovers())).toEqual([])
  })

  it('does not call a running write a leftover', async () => {
    const { store } = await makeStore()
    let seen: string[] | undefined
    async function* source(): AsyncGenerator<Uint8Array> {
      seen = await collectText(store.leftovers())
      yield makeBytes(1)
    }
    await store.write(source())
    expect(seen).toEqual([])
  })

  it('removes an object, twice if need be', async () => {
    const { store, folder } = await makeStore()
    const object = await store.write(inPieces(makeBytes(5)))
    await store.remove(object.objectId)
    await store.remove(object.objectId)
    expect(await listFiles(folder)).toEqual([])
    expect(await store.verify(object)).toBe('missing')
    await expect(collect(store.read(object))).rejects.toMatchObject({ code: 'object.missing' })
  })

  it('sets an object aside without overwriting an earlier one', async () => {
    const { store, vault, folder, pathOf } = await makeStore()
    const aside = join(vault, 'set-aside')
    const object = await store.write(inPieces(makeBytes(5)))
    await mkdir(aside)
    await writeFile(join(aside, `${object.objectId}.age`), 'earlier')
    await store.setAside(object.objectId, aside)
    expect(await listFiles(folder)).toEqual([])
    expect(await listFiles(aside)).toEqual(
      [`${object.objectId}.age`, `${object.objectId}.2.age`].map((name) => join(aside, name)).sort(),
    )
    await expect(store.setAside(object.objectId, aside)).rejects.toMatchObject({ code: 'object.missing' })
    expect(pathOf(object)).toContain(folder)
  })

  it('takes nothing but an object id for a file name', async () => {
    const { store } = await makeStore()
    const object = await store.write(inPieces(makeBytes(5)))
    for (const objectId of [
      '../../../etc/passwd',
      `..${'0'.repeat(30)}`,
      '',
      object.objectId.toUpperCase() + 'A',
    ]) {
      expect(() => store.read({ ...object, objectId })).toThrow(RangeError)
      await expect(store.remove(objectId)).rejects.toThrow(RangeError)
      await expect(store.setAside(objectId, 'x')).rejects.toThrow(RangeError)
    }
  })

  it('never holds more in memory than the caller allows', async () => {
    const { store } = await makeStore()
    const object = await store.write(inPieces(makeBytes(11)))
    await expect(store.readAll(object, 10)).rejects.toThrow(RangeError)
  })
})

describe('keys', () => {
  it('new objects go to the new recipient, old ones still open', async () => {
    const { store, folder, keys } = await makeStore()
    const old = await store.write(inPieces(makeBytes(10, 1)))
    const newer = await makeKeys()
    store.useKeys({ recipient: newer.recipient, identities: [...newer.identities, ...keys.identities] })
    const fresh = await store.write(inPieces(makeBytes(10, 2)))
    expect(await store.readAll(old, 10)).toEqual(makeBytes(10, 1))
    expect(await store.readAll(fresh, 10)).toEqual(makeBytes(10, 2))

    const withOldKeys = openObjectStore({ folder, keys })
    expect(await withOldKeys.verify(old)).toBeUndefined()
    expect(await withOldKeys.verify(fresh)).toBe('damaged')
  })

  it('refuses a random source that repeats an id', async () => {
    const { store, folder } = await makeStore({ randomBytes: (count) => new Uint8Array(count).fill(0xab) })
    const object = await store.write(inPieces(makeBytes(10)))
    await expect(store.write(inPieces(makeBytes(12)))).rejects.toThrow('repeats')
    expect(await listFiles(folder)).toHaveLength(1)
    expect(await store.verify(object)).toBeUndefined()
  })
})

describe('verify', () => {
  it('stops when cancelled', async () => {
    const { store } = await makeStore()
    const object = await store.write(inPieces(makeBytes(10)))
    await expect(store.verify(object, AbortSignal.abort())).rejects.toMatchObject({ code: 'job.cancelled' })
  })

  it('reports a missing folder as missing', async () => {
    const { store, folder } = await makeStore()
    const object = await store.write(inPieces(makeBytes(10)))
    await rm(folder, { recursive: true })
    expect(await store.verify(object)).toBe('missing')
  })
})
