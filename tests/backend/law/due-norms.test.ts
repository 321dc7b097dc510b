import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'

let kit: TestBackend
beforeAll(async () => {
  kit = await openTestBackend()
})
afterAll(() => kit.close())

const articles = async () =>
  (await kit.ask('law.due', {})).items.map((item) => `${item.act} ${item.article} ${item.dueOn}`)

test('nothing is due while nobody has checked anything', async () => {
  expect(await kit.ask('law.due', {})).toEqual({ today: '2026-03-12', due: 0, items: [] })
  await kit.ask('norm.create', { act: 'УК', article: '131', title: 'Без сверки' })
  expect((await kit.ask('law.due', {})).items).toEqual([])
})

test('a check gets old after six months or those it names, the earliest first', async () => {
  await kit.ask('norm.create', { act: 'УК', article: '120', checkedOn: '2025-09-12', checkedBy: 'Юрист' })
  await kit.ask('norm.create', { act: 'УПК', article: '185', checkedOn: '2026-03-01', recheckMonths: 1 })
  expect(await articles()).toEqual(['УК 120 2026-03-12', 'УПК 185 2026-04-01'])
  expect((await kit.ask('law.due', {})).due).toBe(1)
})

test('only the newest check of an article counts, however its code is written', async () => {
  const { id } = await kit.ask('norm.create', {
    act: 'Уголовный кодекс РК',
    article: '120',
    checkedOn: '2026-03-10',
  })
  expect(await articles()).toEqual(['УПК 185 2026-04-01', 'Уголовный кодекс РК 120 2026-09-10'])
  await kit.ask('norm.delete', { id, reason: 'проба' })
  expect(await articles()).toContain('УК 120 2026-03-12')
})

test('an edition of one’s own is checked by itself, and never again once it has ended', async () => {
  const edition = { act: 'УК', article: '120', excerpt: 'Вымышленный текст.', checkedOn: '2024-01-01' }
  await kit.ask('norm.create', { ...edition, editionFrom: '2023-01-01' })
  await kit.ask('norm.create', { ...edition, editionTo: '2020-01-01' })
  const { items, due } = await kit.ask('law.due', {})
  expect(items.filter((item) => item.isEdition)).toHaveLength(1)
  expect(due).toBe(2)
})
