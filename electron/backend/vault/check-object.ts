import { isFailure } from '../../../shared/failures/failure.ts'
import type { ObjectStore, StoredObject } from './objects/object-store.ts'

type CheckObjectOptions = { deep: boolean; signal?: AbortSignal | undefined }

/** Holds an object against its row: by size and header, or, `deep`, by its whole content. Undefined when it is as it should be. */
export async function checkObject(
  objects: ObjectStore,
  object: StoredObject,
  { deep, signal }: CheckObjectOptions,
): Promise<'missing' | 'damaged' | undefined> {
  if (deep) return await objects.verify(object, signal)
  try {
    // An empty range: the file's size and the hash of its header are checked before any byte is given out.
    for await (const _ of objects.read(object, { start: 0, end: 0 })) break
    return undefined
  } catch (error) {
    if (isFailure(error, 'object.missing')) return 'missing'
    if (isFailure(error, 'object.damaged')) return 'damaged'
    throw error
  }
}
