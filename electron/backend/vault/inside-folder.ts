import { realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { isSystemError } from './objects/system-error.ts'
import { kindOf } from './plain-file.ts'
import { placesOf } from './vault-folder.ts'

/** Where a path leads when every link on the way is followed, as far as there is anything; what is not there yet keeps its name. */
export function realPlace(path: string): string {
  const whole = resolve(path)
  try {
    return realpathSync.native(whole)
  } catch (error) {
    if (!isSystemError(error, 'ENOENT', 'ENOTDIR') || dirname(whole) === whole) throw error
    return join(realPlace(dirname(whole)), basename(whole))
  }
}

/** True when `path` is `folder` or lies in it, links followed. Neither need be there. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(realPlace(folder), realPlace(path))
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** The vault, or backup of one, that a path lies in, links followed; undefined when there is none. */
export function findVaultAround(path: string): string | undefined {
  for (let folder = realPlace(path); ; folder = dirname(folder)) {
    const { header, secret } = placesOf(folder)
    if (kindOf(header) !== 'none' && kindOf(secret) !== 'none') return folder
    if (dirname(folder) === folder) return undefined
  }
}
