import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs'

/** What stands at a path, links not followed. */
export function kindOf(path: string): 'none' | 'file' | 'folder' | 'other' {
  const facts = lstatSync(path, { throwIfNoEntry: false })
  if (facts === undefined) return 'none'
  if (facts.isFile()) return 'file'
  return facts.isDirectory() ? 'folder' : 'other'
}

/**
 * The content of a small file that anyone with the folder could have planted: a link, a pipe, a device or what is larger than
 * `limitBytes` is refused without being waited for or read. Throws.
 */
export function readPlainFile(path: string, limitBytes: number): Buffer {
  if (kindOf(path) !== 'file') throw new TypeError('No regular file')
  // Windows has neither O_NOFOLLOW nor O_NONBLOCK: undefined, which counts as 0 here. `kindOf` has refused links there.
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const facts = fstatSync(descriptor)
    if (!facts.isFile() || facts.size > limitBytes) throw new TypeError('No small regular file')
    return readFileSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
