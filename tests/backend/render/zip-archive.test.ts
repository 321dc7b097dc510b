import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readZip, writeZip } from '../../../electron/backend/render/zip-archive.ts'

const hasUnzip = spawnSync('unzip', ['-v']).error === undefined
const bytes = (text: string) => new TextEncoder().encode(text)

test('what is written is read', () => {
  const entry = fc.record({
    name: fc.string({ minLength: 1, maxLength: 30 }),
    bytes: fc.uint8Array({ maxLength: 500 }),
  })
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
      const read = readZip(writeZip(entries)).map((each) => ({
        name: each.name,
        bytes: Uint8Array.from(each.bytes),
      }))
      expect(read).toEqual(entries)
    }),
  )
})

test('an empty archive is the 22 bytes of its end record', () => {
  expect(Buffer.from(writeZip([])).toString('hex')).toBe(`504b0506${'00'.repeat(18)}`)
})

test('what is not an archive is refused', () => {
  expect(() => readZip(bytes('no archive'))).toThrow('document.not-rendered')
})

test.skipIf(!hasUnzip)('unzip finds it sound', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zip-archive-'))
  try {
    const file = join(folder, 'a.zip')
    writeFileSync(
      file,
      writeZip([
        { name: 'папка/а.txt', bytes: bytes('текст'.repeat(50)) },
        { name: 'b', bytes: bytes('') },
      ]),
    )
    expect(spawnSync('unzip', ['-tqq', file]).status).toBe(0)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
