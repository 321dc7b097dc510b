import { execFileSync, spawnSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { type Disk, nodeDisk } from '../../../../electron/backend/vault/objects/disk.ts'
import {
  collectText,
  diskWith,
  inPieces,
  listFiles,
  makeBytes,
  makeStore,
  systemError,
} from './object-store-kit.ts'

/** A disk that notes the durability calls, with names shortened to their last part. */
function tracingDisk(): { disk: Disk; trace: string[] } {
  const trace: string[] = []
  const disk: Disk = {
    ...nodeDisk,
    async createFile(path) {
      trace.push(`create ${basename(path)}`)
      const file = await nodeDisk.createFile(path)
      return {
        ...file,
        async write(bytes, position) {
          await file.write(bytes, position)
          trace.push('write')
        },
        async fsync() {
          await file.fsync()
          trace.push('fsync')
        },
        async close() {
          await file.close()
          trace.push('close')
        },
      }
    },
    async makeFolder(path) {
      await nodeDisk.makeFolder(path)
      trace.push(`folder ${basename(path)}`)
    },
    async fsyncFolder(path) {
      await nodeDisk.fsyncFolder(path)
      trace.push(`fsync folder ${basename(path)}`)
    },
    async rename(from, to) {
      await nodeDisk.rename(from, to)
      trace.push(`rename ${basename(from)} ${basename(to)}`)
    },
    async unlink(path) {
      await nodeDisk.unlink(path)
      trace.push(`unlink ${basename(path)}`)
    },
  }
  return { disk, trace }
}

describe('order on disk', () => {
  it('write, fsync, close, rename, fsync of the folder; new folders first', async () => {
    const { disk, trace } = tracingDisk()
    let next = 0
    const randomBytes = (count: number): Uint8Array => new Uint8Array(count).fill(0xab).fill((next += 1), 1)
    const { store, vault } = await makeStore({ disk, randomBytes })
    const ids: string[] = []
    for (const size of [10, 10]) ids.push((await store.write(inPieces(makeBytes(size)))).objectId)
    const steps = (id: string | undefined): string[] => [
      `create ${id}.age.tmp`,
      'write',
      'write',
      'fsync',
      'close',
      `rename ${id}.age.tmp ${id}.age`,
      'fsync folder ab',
    ]
    expect(trace).toEqual([
      'folder objects',
      `fsync folder ${basename(vault)}`,
      'folder ab',
      'fsync folder objects',
      ...steps(ids[0]),
      ...steps(ids[1]),
    ])
  })

  it('everything is written before the fsync, however large', async () => {
    const { disk, trace } = tracingDisk()
    const { store } = await makeStore({ disk })
    await store.write(inPieces(makeBytes(5_000_000), [65_536]))
    expect(trace.filter((step) => step === 'write').length).toBeGreaterThan(4)
    expect(trace.lastIndexOf('write')).toBe(trace.indexOf('fsync') - 1)
  })

  it('a deletion is made durable', async () => {
    const { disk, trace } = tracingDisk()
    const { store } = await makeStore({ disk })
    const { objectId } = await store.write(inPieces(makeBytes(1)))
    trace.length = 0
    await store.remove(objectId)
    expect(trace).toEqual([`unlink ${objectId}.age`, `fsync folder ${objectId.slice(0, 2)}`])
  })
})

describe('a failing disk', () => {
  const fullAt = (step: 'write' | 'late write' | 'fsync' | 'close'): Disk =>
    diskWith({
      async createFile(path) {
        const file = await nodeDisk.createFile(path)
        const fail = (): Promise<never> => Promise.reject(systemError('ENOSPC'))
        return {
          ...file,
          write: (bytes, position) =>
            step === 'write' || (step === 'late write' && position > 2_000_000)
              ? fail()
              : file.write(bytes, position),
          fsync: () => (step === 'fsync' ? fail() : file.fsync()),
          close: () => file.close().then(() => (step === 'close' ? fail() : undefined)),
        }
      },
    })
  const full = (): Promise<never> => Promise.reject(systemError('ENOSPC'))

  it.each([
    ['the first write', fullAt('write')],
    ['a later write', fullAt('late write')],
    ['the fsync', fullAt('fsync')],
    ['the close', fullAt('close')],
    ['creating', diskWith({ createFile: full })],
    ['making the folder', diskWith({ makeFolder: full })],
    ['the rename', diskWith({ rename: full })],
    [
      'the fsync of the folder',
      diskWith({ fsyncFolder: (path) => (basename(path).length === 2 ? full() : Promise.resolve()) }),
    ],
  ])('full at %s: says so and leaves nothing', async (_, disk) => {
    const { store, folder } = await makeStore({ disk })
    await expect(store.write(inPieces(makeBytes(4_000_000), [500_000]))).rejects.toMatchObject({
      code: 'vault.disk-full',
    })
    expect(await listFiles(folder)).toEqual([])
  })

  it('any other error comes out as it is, and nothing is left', async () => {
    const { store, folder } = await makeStore({
      disk: diskWith({ rename: () => Promise.reject(systemError('EROFS')) }),
    })
    await expect(store.write(inPieces(makeBytes(10)))).rejects.toMatchObject({ code: 'EROFS' })
    expect(await listFiles(folder)).toEqual([])
  })

  it('a folder that could not be made durable is tried again', async () => {
    let isFull = true
    const disk = diskWith({ fsyncFolder: (path) => (isFull ? full() : nodeDisk.fsyncFolder(path)) })
    const { store } = await makeStore({ disk })
    await expect(store.write(inPieces(makeBytes(1)))).rejects.toMatchObject({ code: 'vault.disk-full' })
    isFull = false
    expect((await store.write(inPieces(makeBytes(1)))).plaintextSize).toBe(1)
  })
})

describe('cancelling', () => {
  it('in the middle leaves nothing and closes the source', async () => {
    const { store, folder } = await makeStore()
    const control = new AbortController()
    let isClosed = false
    async function* source(): AsyncGenerator<Uint8Array> {
      try {
        for (let piece = 0; piece < 100; piece += 1) {
          if (piece === 5) control.abort()
          yield makeBytes(500_000)
        }
      } finally {
        isClosed = true
      }
    }
    await expect(store.write(source(), control.signal)).rejects.toMatchObject({ code: 'job.cancelled' })
    expect(await listFiles(folder)).toEqual([])
    expect(isClosed).toBe(true)
  })

  it('does not wait for a source that is silent', async () => {
    const { store, folder } = await makeStore()
    const control = new AbortController()
    async function* source(): AsyncGenerator<Uint8Array> {
      yield makeBytes(10)
      setImmediate(() => control.abort())
      await new Promise(() => {})
    }
    await expect(store.write(source(), control.signal)).rejects.toMatchObject({ code: 'job.cancelled' })
    expect(await listFiles(folder)).toEqual([])
  })

  it('beforehand does not even ask the source', async () => {
    const { store, folder } = await makeStore()
    let isAsked = false
    async function* source(): AsyncGenerator<Uint8Array> {
      isAsked = true
      yield makeBytes(10)
    }
    await expect(store.write(source(), AbortSignal.abort())).rejects.toMatchObject({ code: 'job.cancelled' })
    expect(isAsked).toBe(false)
    expect(await listFiles(folder)).toEqual([])
  })

  it('after the last byte but before the rename still counts', async () => {
    const control = new AbortController()
    const disk = diskWith({
      async createFile(path) {
        const file = await nodeDisk.createFile(path)
        return {
          ...file,
          async fsync() {
            control.abort()
            await file.fsync()
          },
        }
      },
    })
    const { store, folder } = await makeStore({ disk })
    await expect(store.write(inPieces(makeBytes(10)), control.signal)).rejects.toMatchObject({
      code: 'job.cancelled',
    })
    expect(await listFiles(folder)).toEqual([])
  })
})

it('an error of the source comes out as it is, and nothing is left', async () => {
  const { store, folder } = await makeStore()
  async function* source(): AsyncGenerator<Uint8Array> {
    yield makeBytes(3_000_000)
    throw new Error('camera unplugged')
  }
  await expect(store.write(source())).rejects.toThrow('camera unplugged')
  expect(await listFiles(folder)).toEqual([])
  expect(await collectText(store.leftovers())).toEqual([])
})

it('a taken temporary name is not touched', async () => {
  const { store, folder } = await makeStore({ randomBytes: (count) => new Uint8Array(count).fill(0xab) })
  const taken = join(folder, 'ab', `${'ab'.repeat(16)}.age.tmp`)
  await mkdir(join(folder, 'ab'), { recursive: true })
  await writeFile(taken, 'somebody else')
  await expect(store.write(inPieces(makeBytes(1)))).rejects.toMatchObject({ code: 'EEXIST' })
  expect(await listFiles(folder)).toEqual([taken])
})

const hasAge = spawnSync('age', ['--version']).status === 0

test.skipIf(!hasAge).each([0, 1, 65_535, 65_536, 65_537, 3_000_000])(
  'the age command opens an object of %i bytes',
  async (size) => {
    const { store, vault, keys, pathOf } = await makeStore()
    const plaintext = makeBytes(size)
    const object = await store.write(inPieces(plaintext, [10_000]))
    const identityFile = join(vault, 'identity.txt')
    await writeFile(identityFile, `${keys.identities.join('\n')}\n`)
    const opened = execFileSync('age', ['-d', '-i', identityFile, pathOf(object)], { maxBuffer: 1e8 })
    expect(Buffer.compare(opened, plaintext)).toBe(0)
  },
)
