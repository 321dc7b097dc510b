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

  describe('a large file', () => {
    const batch = 1024 * 1024
    const writeMib = async (output: ReturnType<typeof writeBehind>, count: number): Promise<void> => {
      for (let piece = 0; piece < count; piece += 1) await output.reserve(batch)
    }
    const fileWith = (fsync: DiskFile['fsync']): DiskFile => ({ ...fileThat(async () => {}), fsync })

    it('is pushed to the disk while it is written, one push at a time', async () => {
      const pushes: PromiseWithResolvers<void>[] = []
      const output = writeBehind(
        fileWith(() => {
          const push = Promise.withResolvers<void>()
          pushes.push(push)
          return push.promise
        }),
        0,
      )
      await writeMib(output, 60)
      expect(pushes).toHaveLength(0)
      await writeMib(output, 140)
      expect(pushes).toHaveLength(1)
      pushes[0]?.resolve()
      await writeMib(output, 10)
      expect(pushes).toHaveLength(2)
      let isSettled = false
      const settling = output.settle().then(() => {
        isSettled = true
      })
      await new Promise((resolve) => setImmediate(resolve))
      expect(isSettled).toBe(false)
      pushes[1]?.resolve()
      await settling
      expect(await output.finish()).toBe(210 * batch)
    })

    it('fails when a push does, at once or at the end, for the system tells it only once', async () => {
      const early = writeBehind(
        fileWith(() => Promise.reject(systemError('EIO'))),
        0,
      )
      await expect(writeMib(early, 100)).rejects.toMatchObject({ code: 'EIO' })
      const pushing = Promise.withResolvers<void>()
      const late = writeBehind(
        fileWith(() => pushing.promise),
        0,
      )
      await writeMib(late, 70)
      const finishing = late.finish()
      pushing.reject(systemError('EIO'))
      await expect(finishing).rejects.toMatchObject({ code: 'EIO' })
      await late.settle()
    })
  })
})
