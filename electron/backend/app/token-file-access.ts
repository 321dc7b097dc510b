import { basename } from 'node:path'
import type { Granted, GrantUse } from '../../../shared/contract/process-messages.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import type { FileAccess } from '../file-access.ts'
import { createPathForWrite, openPathForRead, writtenPath } from '../path-file-access.ts'

/**
 * Files of one call of the page, by tokens that stand for paths. A token is redeemed once, for what it was given; while the
 * call lasts, which may look at a place and then write several volumes there, it goes on to mean the same path. A file that is
 * there is replaced only when the person was asked about it: never a volume, which no dialog named. Failures name a file by its
 * last name. Fails with `input.grant-used` for a token that is used up, expired, never given, or given for something else.
 */
export function createTokenFileAccess(
  redeem: (token: string, use: GrantUse) => Promise<Granted | undefined>,
): FileAccess {
  const redeemed = new Map<string, Promise<Granted | undefined>>()

  async function grantOf(token: string, use: GrantUse): Promise<Granted> {
    const key = `${use} ${token}`
    const granted = redeemed.get(key) ?? redeem(token, use)
    redeemed.set(key, granted)
    const found = await granted
    if (found === undefined) throw new Failure('input.grant-used')
    return found
  }

  return {
    openForRead: async (token) => {
      const { path } = await grantOf(token, 'read')
      return openPathForRead(path, basename(path))
    },
    createForWrite: async (token, options) => {
      const granted = await grantOf(token, options.name === undefined ? 'write' : 'write-into')
      const path = writtenPath(granted.path, options)
      const replace = options.replace && granted.mayReplace && options.part === undefined
      return createPathForWrite({ path, file: basename(path), replace })
    },
    folder: async (token) => (await grantOf(token, 'folder')).path,
    nameFolder: (path) => basename(path),
  }
}
