import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findVaultAround, isInside, realPlace } from '../../../electron/backend/vault/inside-folder.ts'
import { temporaryFolder } from './vault-in-folder.ts'

test('a path is inside by where it leads, not by how it is written', () => {
  const root = temporaryFolder()
  for (const name of ['a', 'ab']) mkdirSync(join(root, name))
  symlinkSync(join(root, 'a'), join(root, 'link'))
  const inside = (path: string, folder: string): boolean => isInside(join(root, path), join(root, folder))
  for (const path of ['a', 'a/b/c', 'a/..b', 'a/...', 'link', 'link/new/deep', 'ab/../a/x'])
    expect([path, inside(path, 'a')]).toEqual([path, true])
  for (const path of ['ab', '', 'link/../ab', 'a/../b', '..'])
    expect([path, inside(path, 'a')]).toEqual([path, false])
  expect([inside('a/x', 'link'), inside('a', 'absent'), inside('absent/x', 'absent')]).toEqual([
    true,
    false,
    true,
  ])
})

test('what is not there yet keeps its name below what is', () => {
  const root = temporaryFolder()
  symlinkSync(root, join(root, 'link'))
  expect(realPlace(join(root, 'link', 'new', 'file'))).toBe(join(realpathSync.native(root), 'new', 'file'))
})

test('a vault is a folder with both of its files; one alone is none', () => {
  const root = temporaryFolder()
  writeFileSync(join(root, 'vault.json'), '')
  expect(findVaultAround(join(root, 'x', 'y'))).toBeUndefined()
  writeFileSync(join(root, 'secret.age'), '')
  for (const path of ['', 'x', 'x/y']) expect(findVaultAround(join(root, path))).toBe(realPlace(root))
  expect(findVaultAround(join(root, '..'))).toBeUndefined()
})
