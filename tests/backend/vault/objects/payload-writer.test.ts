import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { makeBytes, makeStore } from './object-store-kit.ts'

const mib = 1_048_576
const sizeMib = 200

it(`${sizeMib} MiB go in, out and through verify in constant memory`, async () => {
  const { store } = await makeStore()
  const pattern = makeBytes(mib)
  const hash = createHash('sha256')
  for (let piece = 0; piece < sizeMib; piece += 1) hash.update(pattern)

  const start = process.memoryUsage.rss()
  let peak = start
  const sample = (): void => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }
  async function* source(): AsyncGenerator<Uint8Array> {
    for (let piece = 0; piece < sizeMib; piece += 1) {
      sample()
      yield pattern
    }
  }
  const object = await store.write(source())
  const peakOfWriting = peak
  let size = 0
  for await (const piece of store.read(object)) {
    size += piece.length
    sample()
  }
  expect(await store.verify(object)).toBeUndefined()
  sample()

  expect(object.plaintextSize).toBe(sizeMib * mib)
  expect(object.plaintextSha256).toBe(hash.digest('hex'))
  expect(size).toBe(sizeMib * mib)
  expect(peakOfWriting - start).toBeLessThan(40 * mib)
  // Pieces belong to the reader, so up to 64 MiB of them wait for V8's collector.
  expect(peak - start).toBeLessThan(110 * mib)
})
