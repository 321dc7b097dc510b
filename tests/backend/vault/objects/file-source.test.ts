import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFilePieces } from '../../../../electron/backend/vault/objects/file-source.ts'
import { makeBytes, makeStore, makeTemporaryFolder } from './object-store-kit.ts'

describe('file pieces', () => {
  it.each([0, 1, 1_048_576, 1_048_577, 5_000_000])('of %i bytes go into an object', async (size) => {
    const { store, vault } = await makeStore()
    const path = join(vault, 'evidence.bin')
    await writeFile(path, makeBytes(size))
    const object = await store.write(readFilePieces(path))
    expect(object.plaintextSize).toBe(size)
    expect(object.plaintextSha256).toBe(createHash('sha256').update(makeBytes(size)).digest('hex'))
  })

  it('fail with the system’s own error', async () => {
    const { store, vault } = await makeStore()
    await expect(store.write(readFilePieces(join(vault, 'none')))).rejects.toMatchObject({ code: 'ENOENT' })
    await expect(store.write(readFilePieces(await makeTemporaryFolder()))).rejects.toMatchObject({
      code: 'EISDIR',
    })
  })
})
