import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createPathFileAccess } from '../../electron/backend/path-file-access.ts'
import { withoutUndefined } from '../../electron/backend/without-undefined.ts'
import { writeWhole } from '../../electron/backend/write-whole.ts'

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'sandyq-write-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}
const bytes = new Uint8Array([1, 2, 3])

test('a file appears whole under its name, and is replaced only when asked', async () => {
  const base = folder()
  const files = createPathFileAccess(base)
  await writeWhole(files, 'a.bin', { bytes, replace: false })
  await writeWhole(files, 'a.bin', { bytes, replace: false, part: 2 })
  const more = new Uint8Array([4])
  await expect(writeWhole(files, 'a.bin', { bytes: more, replace: false })).rejects.toThrow('output.exists')
  expect(readFileSync(join(base, 'a.bin'))).toEqual(Buffer.from(bytes))
  await writeWhole(files, 'a.bin', { bytes: more, replace: true })
  expect(readFileSync(join(base, 'a.bin'))).toEqual(Buffer.from(more))
  expect(readdirSync(base).toSorted()).toEqual(['a-2.bin', 'a.bin'])
})

test('a write that fails leaves no file', async () => {
  const base = folder()
  const files = createPathFileAccess(base)
  const failing = {
    ...files,
    createForWrite: async (...given: Parameters<typeof files.createForWrite>) => {
      const target = await files.createForWrite(...given)
      return { ...target, finish: () => Promise.reject(new Error('no room')) }
    },
  }
  await expect(writeWhole(failing, 'b.bin', { bytes, replace: false })).rejects.toThrow('no room')
  expect(existsSync(join(base, 'b.bin'))).toBe(false)
  expect(readdirSync(base)).toEqual([])
})

test('only keys that are undefined go', () => {
  const given = { a: undefined, b: null, c: 0, d: '', e: false }
  expect(Object.keys(withoutUndefined(given))).toEqual(['b', 'c', 'd', 'e'])
})
