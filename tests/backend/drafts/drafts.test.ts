import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestBackend, passphrase, type TestBackend } from '../../kit/test-backend.ts'

let desk: TestBackend
beforeEach(async () => {
  desk = await openTestBackend()
})
afterEach(() => desk.close())

const list = async () => (await desk.ask('draft.list', {})).drafts.map(({ key, value }) => [key, value])

test('what is being typed comes back after a lock, exactly as it was', async () => {
  const value = '  недописанное\n\tс пробелами: Ә Ғ Қ Ң Ө Ұ Ү Һ І  '
  await desk.ask('draft.save', {
    drafts: [
      { key: 'b', value },
      { key: 'a', value: '' },
    ],
  })
  await desk.ask('vault.lock', {})
  expect(await desk.refusal('draft.list', {})).toMatchObject({ code: 'vault.locked' })
  await desk.ask('vault.open', { folder: desk.vaultFolder, passphrase })
  expect(await list()).toEqual([
    ['a', ''],
    ['b', value],
  ])
})

test('a newer draft replaces the older one of its key; removing forgets, also what is not there', async () => {
  await desk.ask('draft.save', { drafts: [{ key: 'a', value: 'одно' }] })
  await desk.ask('draft.save', { drafts: [{ key: 'a', value: 'другое' }] })
  expect(await list()).toEqual([['a', 'другое']])
  expect(await desk.ask('draft.remove', { keys: ['a', 'нет'] })).toEqual({ removed: 1 })
  expect(await list()).toEqual([])
})

test('each person sees only her own', async () => {
  await desk.ask('draft.save', { drafts: [{ key: 'a', value: 'моё' }] })
  const other = 'сорок пять тихих барж везут ноябрь'
  await desk.ask('vault.slots.add', {
    kind: 'passphrase',
    label: 'вторая',
    person: 'Примерова Вторая',
    passphrase: other,
  })
  await desk.ask('vault.lock', {})
  await desk.ask('vault.open', { folder: desk.vaultFolder, passphrase: other })
  expect(await list()).toEqual([])
  await desk.ask('draft.save', { drafts: [{ key: 'a', value: 'её' }] })
  expect(await list()).toEqual([['a', 'её']])
  await desk.ask('draft.remove', { keys: ['a'] })
  await desk.ask('vault.lock', {})
  await desk.ask('vault.open', { folder: desk.vaultFolder, passphrase })
  expect(await list()).toEqual([['a', 'моё']])
})

test('the log says how many, never what or where; the search does not know them', async () => {
  await desk.ask('draft.save', { drafts: [{ key: 'record/x/notes', value: 'тайнописное' }] })
  const { entries } = await desk.ask('custody.list', { subject: 'draft', open: true })
  expect(entries.map(({ action, details }) => [action, details])).toEqual([
    ['draft.save', { count: 1, slot: 1 }],
  ])
  expect((await desk.ask('search.find', { text: 'тайнописное' })).total).toBe(0)
})

test('nothing of a draft stands on the disk in the clear', async () => {
  await desk.ask('draft.save', { drafts: [{ key: 'a', value: 'PLAINLY-READABLE' }] })
  for (const name of readdirSync(desk.vaultFolder).filter((one) => one.startsWith('vault.db')))
    expect(readFileSync(join(desk.vaultFolder, name)).includes('PLAINLY-READABLE')).toBe(false)
})

test.each([
  ['none at all', { drafts: [] }],
  ['without a key', { drafts: [{ key: '', value: 'x' }] }],
  ['too long', { drafts: [{ key: 'a', value: 'x'.repeat(1_000_001) }] }],
])('%s is refused', async (_what, input) => {
  expect(await desk.refusal('draft.save', input)).toMatchObject({ code: 'input.invalid' })
})
