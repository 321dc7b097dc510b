import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { expandFolders } from '../../electron/cli/expand-folders.ts'
import { standingFolder } from '../../electron/cli/io.ts'
import { createCliFolder } from './run-cli.ts'

const cli = createCliFolder()
afterAll(cli.remove)

test('takes a folder’s files in order of name, and tells what it skips', async () => {
  mkdirSync(join(cli.folder, 'in/b/c'), { recursive: true })
  for (const name of ['in/z.txt', 'in/a.txt', 'in/b/2.txt', 'in/b/c/1.txt', 'in/.DS_Store', 'in/Thumbs.db'])
    cli.write(name, name)
  symlinkSync(cli.folder, join(cli.folder, 'in/loop'))
  const { files, skipped } = await expandFolders(cli.folder, ['in', 'in/.DS_Store'])
  expect(files).toEqual(['in/a.txt', 'in/b/2.txt', 'in/b/c/1.txt', 'in/z.txt', 'in/.DS_Store'])
  expect(skipped).toEqual(['in/.DS_Store', 'in/Thumbs.db', 'in/loop'])
})

test('names what is not there', async () => {
  await expect(expandFolders(cli.folder, ['absent'])).rejects.toThrow('input.file-not-found')
})

test('relative paths are taken from where npm was started, and only when npm runs this program', () => {
  const io = (env: Record<string, string>) => ({ env, cwd: '/package' })
  expect(standingFolder(io({ INIT_CWD: '/home', npm_lifecycle_event: 'sandyq' }))).toBe('/home')
  expect(standingFolder(io({ INIT_CWD: '/home', npm_lifecycle_event: 'test' }))).toBe('/package')
  expect(standingFolder(io({ npm_lifecycle_event: 'sandyq' }))).toBe('/package')
  expect(standingFolder(io({}))).toBe('/package')
})
