import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { createProblemLog } from '../../electron/main/problem-log.ts'
import { readJsonFile, writeJsonFile, writePrivateFile } from '../../electron/main/private-file.ts'
import { createSettingsStore, languageOf } from '../../electron/main/settings.ts'
import { systemFactsOf } from '../../electron/main/system-facts.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandyq-private-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const modeOf = (path: string) => statSync(path).mode & 0o777

test('a private file appears whole, for its owner alone, in the place of the one before', () => {
  const path = join(folder, 'внутри', 'файл')
  writePrivateFile(path, 'первый')
  writePrivateFile(path, 'второй')
  expect([readFileSync(path, 'utf8'), modeOf(path), modeOf(join(folder, 'внутри'))]).toEqual([
    'второй',
    0o600,
    0o700,
  ])
  expect(readdirSync(join(folder, 'внутри'))).toEqual(['файл'])
})

test('a link in its place is replaced, not followed', () => {
  writeFileSync(join(folder, 'чужой'), 'чужое')
  symlinkSync(join(folder, 'чужой'), join(folder, 'файл'))
  writePrivateFile(join(folder, 'файл'), 'моё')
  expect(readFileSync(join(folder, 'чужой'), 'utf8')).toBe('чужое')
})

test('what cannot be written leaves nothing behind', () => {
  rmSync(join(folder, 'файл'), { force: true })
  writeFileSync(join(folder, 'не папка'), '')
  expect(() => writePrivateFile(join(folder, 'не папка', 'файл'), 'x')).toThrow()
  expect(readdirSync(folder)).toEqual(['не папка'])
})

test('a file of another shape is read as none', () => {
  const path = join(folder, 'значение.json')
  const shape = z.strictObject({ a: z.int() })
  writeJsonFile(path, { a: 1 })
  expect(readJsonFile(path, shape)).toEqual({ a: 1 })
  for (const text of ['{"a":"1"}', '{"a":1,"b":2}', '{', '']) {
    writeFileSync(path, text)
    expect(readJsonFile(path, shape)).toBeUndefined()
  }
})

test('settings tell their change, and refuse what is none', () => {
  const path = join(folder, 'settings.json')
  const store = createSettingsStore(path, 'kk')
  const told: string[] = []
  const stop = store.onChange((settings) => told.push(settings.theme))
  store.change({ theme: 'dark' })
  stop()
  store.change({ theme: 'light' })
  expect(told).toEqual(['dark'])
  expect(() => store.change({ textSize: 5 })).toThrow()
  expect(createSettingsStore(path, 'ru').get()).toMatchObject({
    language: 'kk',
    theme: 'light',
    textSize: 100,
  })
})

test.each([
  [['de-DE', 'kk-KZ'], 'kk'],
  [['en-US', 'ru'], 'en'],
  [['fr'], 'ru'],
  [[], 'ru'],
] as const)('of the languages %j the interface speaks %s', (preferred, language) => {
  expect(languageOf(preferred)).toBe(language)
})

test('the log of problems holds a time, a kind and a code, and begins anew when it is long', () => {
  const path = join(folder, 'problems.log')
  const log = createProblemLog(path, () => new Date('2026-03-12T10:00:00.000Z'))
  log('backend', '0a1b2c3d')
  expect(readFileSync(path, 'utf8')).toBe('2026-03-12T10:00:00.000Z backend 0a1b2c3d\n')
  expect(modeOf(path)).toBe(0o600)
  writeFileSync(path, 'x'.repeat(300_000))
  log('page-crash', '0a1b2c3d')
  expect(readFileSync(path, 'utf8')).toBe('2026-03-12T10:00:00.000Z page-crash 0a1b2c3d\n')
  createProblemLog(join(folder, 'нет', 'problems.log'), () => new Date(0))('shell', '0a1b2c3d')
})

test('the facts of a system are what it can do', () => {
  expect(systemFactsOf('win32').contentProtection).toBe('works')
  expect(systemFactsOf('darwin').lockEvents).toContain('user-switch')
  expect(systemFactsOf('linux')).toEqual({
    platform: 'linux',
    contentProtection: 'absent',
    lockEvents: ['suspend'],
  })
  expect(systemFactsOf('freebsd').platform).toBe('other')
})
