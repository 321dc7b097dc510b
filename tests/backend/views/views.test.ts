import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'

let vault: TestBackend
beforeAll(async () => {
  vault = await openTestBackend()
})
afterAll(() => vault.close())

const names = async () => (await vault.ask('view.list', {})).views.map(({ name, view }) => [name, view])

test('a view is kept under its name, replaced under the same one, and forgotten', async () => {
  const first = await vault.ask('view.save', {
    name: 'Мои',
    view: { filter: { closed: false }, sort: 'opened' },
  })
  const again = await vault.ask('view.save', { name: 'Мои', view: { text: 'Пример', descending: true } })
  expect(again.id).toBe(first.id)
  await vault.ask('view.save', { name: 'Апелляция', view: { filter: { stage: 'апелляция' } } })
  expect(await names()).toEqual([
    ['Апелляция', { filter: { stage: 'апелляция' } }],
    ['Мои', { text: 'Пример', descending: true }],
  ])
  await vault.ask('view.delete', { id: first.id })
  await vault.ask('view.delete', { id: first.id })
  expect(await names()).toHaveLength(1)
})

test('a filter that no table has is refused', async () => {
  const refusal = await vault.refusal('view.save', { name: 'Нет', view: { filter: { colour: 'red' } } })
  expect(refusal.code).toBe('input.invalid')
})

test('the log does not say what a view is called', async () => {
  const { entries } = await vault.ask('custody.list', { subject: 'view', open: true, limit: 100 })
  expect(entries.length).toBeGreaterThan(2)
  expect(JSON.stringify(entries)).not.toContain('Апелляция')
})
