import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { collect, makeBytes, makeStore } from '../backend/vault/objects/object-store-kit.ts'

const mib = 1_048_576
const sizeMib = 3 * 1024

it('3 GiB: written, read whole, read by range around and beyond 2^31 bytes, verified; memory constant', async () => {
  const { store } = await makeStore()
  const pattern = makeBytes(mib)
  const pieceAt = (index: number): Uint8Array => {
    pattern.set(Buffer.from(String(index).padStart(8, '0')))
    return pattern
  }
  const start = process.memoryUsage.rss()
  let peak = start
  const sample = (): void => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }
  async function* source(): AsyncGenerator<Uint8Array> {
    for (let index = 0; index < sizeMib; index += 1) {
      sample()
      yield pieceAt(index)
    }
  }
  const object = await store.write(source())
  const peakOfWriting = peak
  expect(object.plaintextSize).toBe(sizeMib * mib)
  expect(peakOfWriting - start).toBeLessThan(40 * mib)

  const hash = createHash('sha256')
  for await (const piece of store.read(object)) {
    hash.update(piece)
    sample()
  }
  expect(hash.digest('hex')).toBe(object.plaintextSha256)

  for (const index of [0, 1, 2047, 2048, 2049, sizeMib - 1]) {
    const bytes = await collect(store.read(object, { start: index * mib, end: index * mib + 70_000 }))
    expect(Buffer.compare(bytes, pieceAt(index).subarray(0, 70_000))).toBe(0)
  }
  expect(await store.verify(object)).toBeUndefined()
  sample()
  expect(peak - start).toBeLessThan(110 * mib)
}, 900_000)
