import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  ask,
  chooseVault,
  createVault,
  eventsOf,
  expect,
  passphrase,
  test,
  valueOf,
} from '../standin/small-page.ts'

let folder: string
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandyq-way-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('page -> port -> backend: a vault is made, used, locked and opened again', async ({ app, page }) => {
  await createVault(app, page, folder)
  const info = await valueOf<{ folder: string; person: string }>(page, 'vault.info')
  expect(info).toMatchObject({ folder: 'проба.sandyq', person: 'Примерова Проба Тестовна' })
  const { id } = await valueOf<{ id: string }>(page, 'case.create', {
    title: 'Пробное дело',
    kind: 'civil-defamation',
  })
  expect(await eventsOf(page, 'changed')).toContainEqual({ event: 'changed', name: 'case.create' })

  await ask(page, 'shell.lock')
  const next = await app.nextWindow(page)
  expect(await ask(next, 'vault.info')).toMatchObject({ ok: false, failure: { code: 'vault.locked' } })

  const token = await chooseVault(app, next, join(folder, 'проба.sandyq'))
  await valueOf(next, 'vault.open', { folder: token, passphrase })
  expect(await valueOf(next, 'case.show', { id })).toMatchObject({ title: 'Пробное дело' })
})
