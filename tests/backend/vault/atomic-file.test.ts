import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  makeFolder,
  nameFileError,
  removeFile,
  writeFileAtomically,
} from '../../../electron/backend/vault/atomic-file.ts'
import { temporaryFolder } from './vault-in-folder.ts'

test('a file is written or replaced whole, for its owner only, with nothing beside it', () => {
  const folder = temporaryFolder()
  const file = join(folder, 'a.txt')
  for (const content of ['first', 'second']) {
    writeFileAtomically(file, content)
    expect(readFileSync(file, 'utf8')).toBe(content)
  }
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder)).toEqual(['a.txt'])
})

test('a failed write leaves the old content and no temporary file', () => {
  const folder = temporaryFolder()
  const target = join(folder, 'a.txt')
  mkdirSync(target)
  chmodSync(target, 0o700)
  expect(() => writeFileAtomically(target, 'x')).toThrow()
  expect(readdirSync(folder)).toEqual(['a.txt'])
})

test('a link in wait under the name or a temporary one is never written through', () => {
  const folder = temporaryFolder()
  const precious = join(temporaryFolder(), 'precious')
  writeFileSync(precious, 'mine')
  for (const name of ['a.txt', 'a.txt.tmp']) symlinkSync(precious, join(folder, name))
  writeFileAtomically(join(folder, 'a.txt'), 'new')
  expect(readFileSync(precious, 'utf8')).toBe('mine')
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('new')
})

test('removing takes a link that leads nowhere, never what a link leads to; a folder is no link', () => {
  const folder = temporaryFolder()
  const other = temporaryFolder()
  writeFileSync(join(other, 'kept'), '')
  symlinkSync(join(other, 'kept'), join(folder, 'one'))
  symlinkSync(join(other, 'absent'), join(folder, 'two'))
  for (const name of ['one', 'two', 'three']) removeFile(join(folder, name))
  expect([readdirSync(folder), readdirSync(other)]).toEqual([[], ['kept']])
  symlinkSync(other, join(folder, 'objects'))
  expect(() => makeFolder(join(folder, 'objects'))).toThrow(
    expect.objectContaining({ code: 'output.not-written' }),
  )
})

test('errors of a full or protected disk are named', () => {
  const systemError = (code: string): Error => Object.assign(new Error(code), { code, path: '/vault/lock' })
  expect(nameFileError(systemError('ENOSPC'))).toMatchObject({ code: 'vault.disk-full' })
  expect(nameFileError(systemError('EROFS'))).toMatchObject({
    code: 'output.not-written',
    details: { file: '/vault/lock' },
  })
  const other = systemError('EIO')
  expect(nameFileError(other)).toBe(other)
})
