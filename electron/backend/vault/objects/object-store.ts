import { randomBytes as secureRandomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { isFailure } from '../../../../shared/failures/failure.ts'
import { createDecrypter } from './age-file.ts'
import { batchChunks, chunkBytes } from './age-stream.ts'
import { type Disk, nodeDisk } from './disk.ts'
import { prepareFolders } from './durable-folders.ts'
import { nameReadError, nameWriteError } from './object-failures.ts'
import { findObjectId, objectPlaceOf } from './object-path.ts'
import { readObject } from './object-reader.ts'
import { writeObject } from './object-writer.ts'
import type { ByteRange } from './payload-reader.ts'
import type { ObjectKeys, StoredObject } from './stored-object.ts'
import { isSystemError } from './system-error.ts'

export type { ObjectKeys, StoredObject } from './stored-object.ts'

export type ObjectStore = {
  /**
   * Encrypts a stream into a new object, durable when the promise resolves. Nothing is left behind when it rejects:
   * Failure `job.cancelled`, `vault.disk-full`, or the source's own error. The source may reuse its buffers.
   */
  write(source: AsyncIterable<Uint8Array>, signal?: AbortSignal): Promise<StoredObject>
  /**
   * Plaintext bytes [start, end), or the whole, whose SHA-256 is then checked at the end. In pieces of at most 1 MiB, each a
   * buffer of its own. Throws Failure `object.missing`, `object.damaged`; RangeError for a range outside the object.
   */
  read(object: StoredObject, range?: ByteRange): AsyncIterable<Uint8Array>
  /** The whole object in memory; RangeError when it is larger than `limitBytes`. Otherwise as `read`. */
  readAll(object: StoredObject, limitBytes: number): Promise<Uint8Array>
  /** Reads and hashes the whole object; undefined when it is whole. Throws Failure `job.cancelled`. */
  verify(object: StoredObject, signal?: AbortSignal): Promise<'missing' | 'damaged' | undefined>
  /** Ids of all objects on disk, in order. */
  list(): AsyncIterable<string>
  /** Ids whose temporary file an interrupted write left; those being written right now are not among them. */
  leftovers(): AsyncIterable<string>
  removeLeftover(objectId: string): Promise<void>
  /** Unlinks an object, durably; nothing happens when it is not there, so that repair can finish a deletion. */
  remove(objectId: string): Promise<void>
  /**
   * Moves an object that no row names into `folder`, made when absent: its parent must be there, on the same volume.
   * Throws Failure `object.missing`.
   */
  setAside(objectId: string, folder: string): Promise<void>
  /** From now on writes to the new recipient and reads with the new identities. */
  useKeys(keys: ObjectKeys): void
}

type ObjectStoreOptions = {
  /** The vault's `objects` folder; made at the first write. */
  folder: string
  keys: ObjectKeys
  disk?: Disk
  /** For object ids and payload nonces; cryptographically secure. */
  randomBytes?: (count: number) => Uint8Array
}

/** The encrypted files of a vault, each an ordinary age v1 file. Format: C2SP age; durability: vault format 1, "Objects". */
export function openObjectStore(options: ObjectStoreOptions): ObjectStore {
  const { folder, disk = nodeDisk, randomBytes = secureRandomBytes } = options
  const beingWritten = new Set<string>()
  const ensureFolder = prepareFolders(disk)
  let { recipient } = options.keys
  let decrypter = createDecrypter(options.keys.identities)

  const read: ObjectStore['read'] = (object, range) => {
    const { path } = objectPlaceOf(folder, object.objectId)
    return readObject(object, range, { disk, path, decrypter })
  }

  async function* listIds(kind: 'object' | 'temporary'): AsyncGenerator<string, void, undefined> {
    for (const name of await disk.listFolder(folder)) {
      if (!/^[0-9a-f]{2}$/.test(name)) continue
      for (const file of await disk.listFolder(join(folder, name))) {
        const objectId = findObjectId(name, file, kind)
        if (objectId !== undefined && !(kind === 'temporary' && beingWritten.has(objectId))) yield objectId
      }
    }
  }

  const unlinkIfThere = async (path: string): Promise<void> => {
    await disk.unlink(path).catch((error: unknown) => {
      if (!isSystemError(error, 'ENOENT')) throw error
    })
    if (await disk.exists(dirname(path))) await disk.fsyncFolder(dirname(path))
  }

  return {
    read,
    async write(source, signal) {
      const objectId = Buffer.from(randomBytes(16)).toString('hex')
      const place = objectPlaceOf(folder, objectId)
      // A rename would silently replace the older object.
      if (await disk.exists(place.path)) throw new Error('the random source repeats itself')
      beingWritten.add(objectId)
      try {
        await ensureFolder(folder, place.folder).catch((error: unknown) => {
          throw nameWriteError(error, signal)
        })
        return { objectId, ...(await writeObject(source, { disk, place, recipient, randomBytes, signal })) }
      } finally {
        beingWritten.delete(objectId)
      }
    },
    async readAll(object, limitBytes) {
      if (object.plaintextSize > limitBytes)
        throw new RangeError(`${object.plaintextSize} bytes, limit ${limitBytes}`)
      const whole = new Uint8Array(object.plaintextSize)
      let size = 0
      for await (const piece of read(object)) {
        whole.set(piece, size)
        size += piece.length
      }
      return whole
    },
    async verify(object, signal) {
      try {
        const { path } = objectPlaceOf(folder, object.objectId)
        const scratch = Buffer.allocUnsafeSlow(batchChunks * chunkBytes)
        const allocate = (bytes: number): Uint8Array => scratch.subarray(0, bytes)
        const pieces = readObject(object, undefined, { disk, path, decrypter, allocate })
        for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) {
          if (signal?.aborted === true) await pieces.return()
          signal?.throwIfAborted()
        }
        return undefined
      } catch (error) {
        if (isFailure(error, 'object.missing')) return 'missing'
        if (isFailure(error, 'object.damaged')) return 'damaged'
        throw nameWriteError(error, signal)
      }
    },
    list: () => listIds('object'),
    leftovers: () => listIds('temporary'),
    removeLeftover: async (objectId) => unlinkIfThere(objectPlaceOf(folder, objectId).temporaryPath),
    remove: async (objectId) => unlinkIfThere(objectPlaceOf(folder, objectId).path),
    async setAside(objectId, target) {
      const place = objectPlaceOf(folder, objectId)
      await disk.makeFolder(target)
      await disk.fsyncFolder(dirname(target))
      await disk.rename(place.path, await freeName(disk, target, objectId)).catch((error: unknown) => {
        throw nameReadError(error, objectId)
      })
      await disk.fsyncFolder(target)
      await disk.fsyncFolder(place.folder)
    },
    useKeys(keys) {
      recipient = keys.recipient
      decrypter = createDecrypter(keys.identities)
    },
  }
}

async function freeName(disk: Disk, folder: string, objectId: string): Promise<string> {
  for (let copy = 1; ; copy += 1) {
    const path = join(folder, copy === 1 ? `${objectId}.age` : `${objectId}.${copy}.age`)
    if (!(await disk.exists(path))) return path
  }
}
