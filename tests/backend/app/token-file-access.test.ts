import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createTokenFileAccess } from '../../../electron/backend/app/token-file-access.ts'
import { isFailure } from '../../../shared/failures/failure.ts'

let folder: string
let redeemed: string[]
let granted: Map<string, string>

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandyq-tokens-'))
  redeemed = []
  granted = new Map([
    ['t1', join(folder, 'один.txt')],
    ['t2', folder],
  ])
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Files of one call; the main process gives a path once. */
const access = () =>
  createTokenFileAccess(async (token) => {
    redeemed.push(token)
    const path = granted.get(token)
    granted.delete(token)
    return path
  })

const write = async (
  files: ReturnType<typeof access>,
  token: string,
  options: { name?: string; part?: number } = {},
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
    .openForRead('t1')
    .catch((error: unknown) => error)
  expect(isFailure(missing, 'input.file-not-found') && missing.details).toEqual({ file: 'один.txt' })
})

test('a file is read by its token, and a folder is named by its last name', async () => {
  writeFileSync(join(folder, 'один.txt'), 'содержимое')
  const files = access()
  const file = await files.openForRead('t1')
  expect([file.name, file.size]).toEqual(['один.txt', 20])
  expect(await files.folder('t2')).toBe(folder)
  expect(files.nameFolder(join(folder, 'Дела.sandyq'))).toBe('Дела.sandyq')
})
