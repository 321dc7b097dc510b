import { describe, expect, it } from 'vitest'
import { renameWithRetry } from '../../../../electron/backend/vault/objects/rename-with-retry.ts'
import { systemError } from './object-store-kit.ts'

function failing(times: number, code: string) {
  const calls: string[] = []
  const rename = async (from: string, to: string): Promise<void> => {
    calls.push(`${from} ${to}`)
    if (calls.length <= times) throw systemError(code)
  }
  return { calls, rename }
}

describe('rename', () => {
  it.each(['EPERM', 'EBUSY', 'EACCES'])('is tried again on Windows after %s', async (code) => {
    const { calls, rename } = failing(3, code)
    await renameWithRetry('a', 'b', { platform: 'win32', waitsMs: [1, 1, 1], rename })
    expect(calls).toEqual(['a b', 'a b', 'a b', 'a b'])
  })

  it('gives up with the error itself', async () => {
    const { calls, rename } = failing(9, 'EBUSY')
    await expect(
      renameWithRetry('a', 'b', { platform: 'win32', waitsMs: [1, 1], rename }),
    ).rejects.toMatchObject({
      code: 'EBUSY',
    })
    expect(calls).toHaveLength(3)
  })

  it('is not tried again for another reason, nor on another system', async () => {
    const missing = failing(1, 'ENOENT')
    await expect(renameWithRetry('a', 'b', { platform: 'win32', ...missing })).rejects.toThrow('ENOENT')
    const linux = failing(1, 'EPERM')
    await expect(renameWithRetry('a', 'b', { platform: 'linux', ...linux })).rejects.toThrow('EPERM')
    expect([missing.calls.length, linux.calls.length]).toEqual([1, 1])
  })
})
