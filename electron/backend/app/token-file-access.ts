import { basename } from 'node:path'
import { Failure } from '../../../shared/failures/failure.ts'
import type { FileAccess } from '../file-access.ts'
import { createPathForWrite, openPathForRead, writtenPath } from '../path-file-access.ts'

/**
 * Files of one call of the page, by tokens that stand for paths. A token is redeemed once; while the call lasts, which may
 * look at a place and then write several volumes there, it goes on to mean the same path. Failures name a file by its last
 * name. Fails with `input.grant-used` for a token that is used up, expired or was never given.
 */
export function createTokenFileAccess(redeem: (token: string) => Promise<string | undefined>): FileAccess {
  const redeemed = new Map<string, Promise<string | undefined>>()

  async function pathOf(token: string): Promise<string> {
    const path = redeemed.get(token) ?? redeem(token)
    redeemed.set(token, path)
    const found = await path
    if (found === undefined) throw new Failure('input.grant-used')
    return found
  }

  return {
    openForRead: async (token) => {
      const path = await pathOf(token)
      return openPathForRead(path, basename(path))
    },
    createForWrite: async (token, options) => {
      const path = writtenPath(await pathOf(token), options)
      return createPathForWrite({ path, file: basename(path), replace: options.replace })
    },
    folder: pathOf,
    nameFolder: (path) => basename(path),
  }
}
