import { join } from 'node:path'

const objectIdPattern = /^[0-9a-f]{32}$/
const fileNamePattern = /^([0-9a-f]{32})\.age$/
const temporaryNamePattern = /^([0-9a-f]{32})\.age\.tmp$/

/** The places of one object: `objects/ab/<object id>.age`, where ab are the first two letters of its id. */
export type ObjectPlace = { folder: string; path: string; temporaryPath: string }

/** True for 32 hex digits: the only text that may become a file name here. */
function isObjectId(text: string): boolean {
  return objectIdPattern.test(text)
}

/** Throws RangeError for anything but an object id, so that no record can name a path outside the folder. */
export function objectPlaceOf(objectsFolder: string, objectId: string): ObjectPlace {
  if (!isObjectId(objectId)) throw new RangeError('not an object id')
  const folder = join(objectsFolder, objectId.slice(0, 2))
  const path = join(folder, `${objectId}.age`)
  return { folder, path, temporaryPath: `${path}.tmp` }
}

/** The object id in a file's name, when the file stands in the folder where it belongs. */
export function findObjectId(
  folderName: string,
  fileName: string,
  kind: 'object' | 'temporary',
): string | undefined {
  const objectId = (kind === 'object' ? fileNamePattern : temporaryNamePattern).exec(fileName)?.[1]
  return objectId?.startsWith(folderName) === true ? objectId : undefined
}
