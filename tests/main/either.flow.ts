import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '../standin/either-app.ts'
import {
  ask,
  chooseVault,
  createVault,
  eventsOf,
  openQuickVault,
  passphrase,
  valueOf,
} from '../standin/small-page.ts'

/** The shell in few tests, each also for Electron itself. */
let folder: string
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandyq-either-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('page -> port -> backend: a vault is made, used, locked and opened again', async ({ running, page }) => {
  await createVault(running, page, folder)
  const info = await valueOf<{ folder: string; person: string }>(page, 'vault.info')
  expect(info).toMatchObject({ folder: 'проба.sandyq', person: 'Примерова Проба Тестовна' })
  const { id } = await valueOf<{ id: string }>(page, 'case.create', {
    title: 'Пробное дело',
    kind: 'civil-defamation',
  })
  await expect.poll(() => eventsOf(page, 'changed')).toContainEqual({ event: 'changed', name: 'case.create' })

  await ask(page, 'shell.lock')
  const next = await running.nextWindow(page)
  expect(await ask(next, 'vault.info')).toMatchObject({ ok: false, failure: { code: 'vault.locked' } })

  const token = await chooseVault(running, next, join(folder, 'проба.sandyq'))
  await valueOf(next, 'vault.open', { folder: token, passphrase })
  expect(await valueOf(next, 'case.show', { id })).toMatchObject({ title: 'Пробное дело' })
})

test('the menu and the system lock', async ({ running, page }) => {
  const vault = await openQuickVault(running, page, { within: folder })
  await running.menu('lock')
  const second = await running.nextWindow(page)
  await valueOf(second, 'vault.open', { folder: await chooseVault(running, second, vault), passphrase })
  await running.system('suspend')
  const third = await running.nextWindow(second)
  expect(await ask(third, 'vault.info')).toMatchObject({ failure: { code: 'vault.locked' } })
})

test('a worker reads what was taken in, and evidence comes back by pieces', async ({ running, page }) => {
  await openQuickVault(running, page, { within: folder })
  writeFileSync(join(folder, 'чат.txt'), 'переписка о деле '.repeat(200_000))
  running.dialogs.push({ canceled: false, filePaths: [join(folder, 'чат.txt')] })
  const { files } = await valueOf<{ files: { token: string }[] }>(page, 'shell.pick-files', { title: '' })
  const fields = { title: 'Дело', kind: 'civil-defamation' }
  const { id: caseId } = await valueOf<{ id: string }>(page, 'case.create', fields)
  const { items } = await valueOf<{ items: { fileId: string }[] }>(page, 'evidence.add', {
    caseId,
    files: files.map(({ token }) => token),
  })
  // The text is known to search only when the parsing thread has run in the built program.
  const found = await valueOf<{ hits: unknown[] }>(page, 'search.find', { text: 'переписка' })
  expect(JSON.stringify(found)).toContain('переписка')
  const { url, size } = await valueOf<{ url: string; size: number }>(page, 'evidence.open-file', {
    fileId: items[0]?.fileId,
  })
  const answer = await page.evaluate(async (url) => {
    const { status, headers } = await fetch(url, { headers: { range: 'bytes=1000000-' } })
    return { status, range: headers.get('content-range') }
  }, url)
  expect(answer).toEqual({ status: 206, range: `bytes 1000000-2048575/${String(size)}` })
})

test('a document is filled and typeset in the built program', async ({ running, page }) => {
  await openQuickVault(running, page, { within: folder })
  const fields = { title: 'Дело', kind: 'civil-defamation' }
  const { id: caseId } = await valueOf<{ id: string }>(page, 'case.create', fields)
  const filled = { caseId, template: 'cover-letter', language: 'ru' }
  const { id } = await valueOf<{ id: string }>(page, 'document.fill', filled)
  for (const format of ['pdf', 'docx']) {
    const path = join(folder, `письмо.${format}`)
    running.dialogs.push({ canceled: false, filePath: path })
    const choice = { title: 'Куда', suggestedName: `письмо.${format}`, format }
    const { place } = await valueOf<{ place: { token: string } }>(page, 'shell.pick-save', choice)
    await valueOf(page, 'document.export', { id, file: place.token, format, replace: true })
    expect(readFileSync(path).subarray(0, 2).toString('latin1')).toBe(format === 'pdf' ? '%P' : 'PK')
  }
})

test('the page goes nowhere, opens nothing, is permitted nothing and sees one doorway', async ({ page }) => {
  const seen = await page.evaluate(async () => ({
    opened: window.open('https://example.com/') === null,
    fetched: await fetch('https://example.com/').then(
      () => 'sent',
      () => 'refused',
    ),
    geolocation: (await navigator.permissions.query({ name: 'geolocation' })).state,
    node: ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in globalThis),
    doorway: Object.keys(window.sandyq).sort(),
    policy: (await fetch('/index.html')).headers.get('content-security-policy')?.split(';')[0],
    outside: (await fetch('/..%2f..%2fpackage.json')).status,
  }))
  expect(seen).toMatchObject({
    fetched: 'refused',
    geolocation: 'denied',
    node: [],
    doorway: ['call', 'grantFiles', 'on'],
    policy: "default-src 'none'",
    outside: 404,
  })
  await page.evaluate(() => {
    setTimeout(() => (location.href = 'https://example.com/'))
  })
  await page.waitForTimeout(500)
  expect(await page.title()).toBe('Проверочная страница')
})
