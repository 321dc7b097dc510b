import { describe, expect, it } from 'vitest'
import type { DiskFile } from '../../../../electron/backend/vault/objects/disk.ts'
import { writeBehind } from '../../../../electron/backend/vault/objects/write-behind.ts'
import { memoryFile, systemError } from './object-store-kit.ts'

function fileThat(write: DiskFile['write']): DiskFile {
  return { ...memoryFile(new Uint8Array(0)), write }
}

describe('write behind', () => {
  it('finishes only when the last write has', async () => {
    const writing = Promise.withResolvers<void>()
    const output = writeBehind(
      fileThat(() => writing.promise),
      100,
    )
    ;(await output.reserve(3)).set([1, 2, 3])
    let isFinished = false
    const finishing = output.finish().then((size) => {
      isFinished = true
      return size
    })
    await new Promise((resolve) => setImmediate(resolve))
    expect(isFinished).toBe(false)
    writing.resolve()
    expect(await finishing).toBe(103)
  })

  it('fails when the last write does, and can still be settled', async () => {
    const output = writeBehind(
      fileThat(() => Promise.reject(systemError('ENOSPC'))),
      0,
    )
    await output.reserve(3)
    await expect(output.finish()).rejects.toMatchObject({ code: 'ENOSPC' })
    await output.settle()
  })

  it('puts every byte in its place, one write at a time', async () => {
    const size = 3_500_000
    const written = new Uint8Array(size)
    let running = 0
    const output = writeBehind(
      fileThat(async (bytes, position) => {
        running += 1
        expect(running).toBe(1)
        await new Promise((resolve) => setImmediate(resolve))
        written.set(bytes, position)
        running -= 1
      }),
      0,
    )
    for (let at = 0; at < size; at += 50_000) (await output.reserve(50_000)).fill((at / 50_000) % 251)
    expect(await output.finish()).toBe(size)
    const right = Uint8Array.from({ length: size }, (_, at) => Math.floor(at / 50_000) % 251)
    expect(Buffer.compare(written, right)).toBe(0)
  })
})
