import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createTokenFileAccess } from '../../../electron/backend/app/token-file-access.ts'
import type { GrantUse } from '../../../shared/contract/process-messages.ts'
import { isFailure } from '../../../shared/failures/failure.ts'

let folder: string
let redeemed: string[]
let granted: Map<string, { path: string; use: GrantUse; mayReplace: boolean }>

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandyq-tokens-'))
  redeemed = []
  granted = new Map([
    ['read', { path: join(folder, 'один.txt'), use: 'read', mayReplace: false }],
    ['t1', { path: join(folder, 'один.txt'), use: 'write', mayReplace: false }],
    ['asked', { path: join(folder, 'один.txt'), use: 'write', mayReplace: true }],
    ['t2', { path: folder, use: 'write-into', mayReplace: false }],
    ['place', { path: folder, use: 'folder', mayReplace: false }],
  ])
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Files of one call; the main process gives a path once. */
const access = () =>
  createTokenFileAccess(async (token, use) => {
    redeemed.push(token)
    const found = granted.get(token)
    if (found?.use !== use) return undefined
    granted.delete(token)
    return { path: found.path, mayReplace: found.mayReplace }
  })

const write = async (
  files: ReturnType<typeof access>,
  token: string,
  options: { name?: string; part?: number; replace?: boolean } = {},
) => {
  const target = await files.createForWrite(token, { replace: false, ...options })
  await target.write(Buffer.from('текст'))
  await target.finish()
}

test('one call may use its token again and again, which is redeemed once', async () => {
  const files = access()
  await Promise.all([write(files, 't1', { part: 1 }), write(files, 't1', { part: 2 })])
  await write(files, 't1')
  expect(redeemed).toEqual(['t1'])
  for (const name of ['один.txt', 'один-1.txt', 'один-2.txt'])
    expect(readFileSync(join(folder, name), 'utf8')).toBe('текст')
})

test('another call may not', async () => {
  await write(access(), 't1')
  await expect(write(access(), 't1')).rejects.toThrow('input.grant-used')
  await expect(access().folder('t1')).rejects.toThrow('input.grant-used')
  await expect(access().openForRead('/etc/passwd')).rejects.toThrow('input.grant-used')
})

test('a file goes into a folder under its own name, and failures know nothing else', async () => {
  const files = access()
  await write(files, 't2', { name: 'выписка.txt' })
  const failed: unknown = await write(files, 't2', { name: 'выписка.txt' }).catch((error: unknown) => error)
  expect(isFailure(failed, 'output.exists') && failed.details).toEqual({ file: 'выписка.txt' })
  const missing: unknown = await access()
    .openForRead('read')
    .catch((error: unknown) => error)
  expect(isFailure(missing, 'input.file-not-found') && missing.details).toEqual({ file: 'один.txt' })
})

test('a file is read by its token, and a folder is named by its last name', async () => {
  writeFileSync(join(folder, 'один.txt'), 'содержимое')
  const files = access()
  const file = await files.openForRead('read')
  expect([file.name, file.size]).toEqual(['один.txt', 20])
  expect(await files.folder('place')).toBe(folder)
  expect(files.nameFolder(join(folder, 'Дела.sandyq'))).toBe('Дела.sandyq')
})

test('what the person was not asked about is not replaced, whatever the page says', async () => {
  for (const name of ['один.txt', 'один-2.txt']) writeFileSync(join(folder, name), 'прежнее')
  await expect(write(access(), 't1', { replace: true })).rejects.toThrow('output.exists')
  const files = access()
  await write(files, 'asked', { replace: true })
  // The dialog named one file; the volumes beside it are others.
  await expect(write(files, 'asked', { replace: true, part: 2 })).rejects.toThrow('output.exists')
  await expect(write(access(), 't2', { replace: true, name: 'один.txt' })).rejects.toThrow('output.exists')
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  expect([read('один.txt'), read('один-2.txt')]).toEqual(['текст', 'прежнее'])
})

test('each use asks for itself: a file to read is not written, nor its folder opened', async () => {
  await expect(write(access(), 'read', { replace: true })).rejects.toThrow('input.grant-used')
  await expect(write(access(), 'read', { name: 'рядом.txt' })).rejects.toThrow('input.grant-used')
  await expect(access().folder('read')).rejects.toThrow('input.grant-used')
  await expect(access().openForRead('asked')).rejects.toThrow('input.grant-used')
  await expect(write(access(), 'place', { name: 'рядом.txt' })).rejects.toThrow('input.grant-used')
})
