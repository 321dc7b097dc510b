import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { StandinApp } from '../standin/harness.ts'
import {
  ask,
  chooseVault,
  eventsOf,
  expect,
  openQuickVault,
  passphrase,
  test,
  valueOf,
} from '../standin/small-page.ts'

let folder: string
test.beforeEach(async ({ app, page }) => {
  folder = mkdtempSync(join(tmpdir(), 'sandyq-lock-'))
  await openQuickVault(app, page, { within: folder })
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** The page that came after a lock, with nothing of the vault left. */
async function expectLocked(app: StandinApp, page: Page): Promise<Page> {
  const next = await app.nextWindow(page)
  expect(await ask(next, 'vault.info')).toMatchObject({ failure: { code: 'vault.locked' } })
  return next
}

test('the menu locks: drafts first, then both processes are new', async ({ app, page }) => {
  const renderer = await app.rendererPid(page)
  const [backend] = app.forked('app-process.js')
  expect(isAlive(backend ?? 0)).toBe(true)
  await page.evaluate(() => {
    window.state.savesDrafts = false
    window.sandyq.on((event) => {
      if (event.event !== 'locking') return
      const draft = { title: 'Черновик', kind: 'civil-defamation' }
      void window.sandyq.call('case.create', draft).then(() => window.sandyq.call('shell.drafts-saved', {}))
    })
  })
  await app.menu('lock')
  const next = await expectLocked(app, page)
  expect(isAlive(backend ?? 0)).toBe(false)
  expect(app.forked('app-process.js')).toHaveLength(2)
  expect(await app.rendererPid(next)).not.toBe(renderer)
  await expect.poll(() => app.isRendererAlive(renderer)).toBe(false)

  const token = await chooseVault(app, next, join(folder, 'проба.sandyq'))
  await valueOf(next, 'vault.open', { folder: token, passphrase })
  const { items } = await valueOf<{ items: { title: string }[] }>(next, 'case.list', {})
  expect(items.map(({ title }) => title)).toEqual(['Черновик'])
})

test('a page that does not save its drafts is locked all the same', async ({ app, page }) => {
  await page.evaluate(() => (window.state.savesDrafts = false))
  await app.menu('lock')
  await expectLocked(app, page)
})

test('a page that hangs is locked all the same', async ({ app, page }) => {
  void page
    .evaluate(() => {
      for (;;);
    })
    .catch(() => undefined)
  await app.menu('lock')
  await expectLocked(app, page)
})

for (const [event, reason] of [
  ['suspend', 'suspend'],
  ['lock-screen', 'screen-lock'],
  ['user-did-resign-active', 'screen-lock'],
] as const)
  test(`the system’s ${event} locks`, async ({ app, page }) => {
    const told = page.evaluate(
      () =>
        new Promise((resolve) => {
          window.sandyq.on((heard) => heard.event === 'locking' && resolve(heard.reason))
        }),
    )
    await app.system(event)
    expect(await told).toBe(reason)
    await expectLocked(app, page)
  })

test('idling locks, and the last minute is counted down', async ({ app, page }) => {
  await app.idle(4 * 60 + 50)
  await expect.poll(() => eventsOf(page, 'auto-lock')).toContainEqual({ event: 'auto-lock', secondsLeft: 10 })
  await app.idle(0)
  await expect
    .poll(() => eventsOf(page, 'auto-lock'))
    .toContainEqual({ event: 'auto-lock', secondsLeft: null })
  await app.idle(5 * 60)
  await expectLocked(app, page)
})

test('idling locks nothing when the person said so', async ({ app, page }) => {
  await valueOf(page, 'shell.change-settings', { autoLockMinutes: 0 })
  await app.idle(100_000)
  await page.waitForTimeout(2_500)
  expect(await ask(page, 'vault.info')).toMatchObject({ ok: true })
  expect(await eventsOf(page, 'auto-lock')).toEqual([])
})

test('a crash of the backend is told and noted without a word of the vault, and a new one starts', async ({
  app,
  page,
}) => {
  await valueOf(page, 'case.create', { title: 'Секретное дело', kind: 'civil-defamation' })
  const [backend] = app.forked('app-process.js')
  const late = ask(page, 'vault.check', {})
  process.kill(backend ?? 0, 'SIGKILL')
  await expect
    .poll(() => eventsOf(page, 'backend'))
    .toContainEqual(
      expect.objectContaining({
        state: 'crashed',
        support: expect.stringMatching(/^[0-9a-f]{8}$/u),
      }),
    )
  // What was asked is answered, not lost; the check may have been done by then.
  await late
  expect(await ask(page, 'vault.info')).toMatchObject({ failure: { code: 'vault.locked' } })
  await expect
    .poll(async () => (await eventsOf(page, 'backend')).at(-1))
    .toEqual({ event: 'backend', state: 'ready' })
  const log = join(app.userData, 'problems.log')
  expect(readFileSync(log, 'utf8')).toMatch(/^\S+Z backend-crash [0-9a-f]{8}\n$/u)
  expect(statSync(log).mode & 0o777).toBe(0o600)
})

test('a backend that keeps crashing is left alone', async ({ app, page }) => {
  for (let crash = 1; crash <= 6; crash += 1) {
    await expect.poll(() => app.forked('app-process.js').length).toBe(crash)
    process.kill(app.forked('app-process.js').at(-1) ?? 0, 'SIGKILL')
    await expect
      .poll(async () => (await eventsOf(page, 'backend')).filter((event) => 'support' in event).length)
      .toBe(crash)
  }
  expect(app.forked('app-process.js')).toHaveLength(6)
  // Who asks now is answered, so that the page shows its door and not what it held.
  expect(await ask(page, 'vault.info')).toMatchObject({ failure: { code: 'vault.locked' } })
})

test('the page is gone at once, however long the backend takes to end', async ({ app, page }) => {
  test.skip(process.platform === 'win32', 'stops a process by a signal')
  const backend = app.forked('app-process.js')[0] ?? 0
  process.kill(backend, 'SIGSTOP')
  try {
    const gone = page.waitForEvent('close')
    await page.evaluate(() => (window.state.savesDrafts = true))
    await app.menu('lock')
    await gone
    expect(app.forked('app-process.js').filter(isAlive)).toEqual([backend])
    // What is asked meanwhile waits for the next backend, and never reaches the one that still has the keys.
    const asked = ask(await app.window(), 'vault.info')
    process.kill(backend, 'SIGCONT')
    expect(await asked).toMatchObject({ failure: { code: 'vault.locked' } })
    expect(isAlive(backend)).toBe(false)
  } finally {
    if (isAlive(backend)) process.kill(backend, 'SIGCONT')
  }
})

test('a clipboard that cannot be read does not keep the vault open', async ({ app, page }) => {
  await valueOf(page, 'shell.copy', { text: 'ключ' })
  await app.evaluate(({ clipboard }) => {
    clipboard.readText = () => Promise.reject(new Error('the clipboard is busy'))
  })
  await app.menu('lock')
  await expectLocked(app, page)
  expect(readFileSync(join(app.userData, 'problems.log'), 'utf8')).toMatch(/^\S+Z shell [0-9a-f]{8}\n$/u)
})

test('a window whose place cannot be kept locks all the same', async ({ app, page }) => {
  mkdirSync(join(app.userData, 'window.json'))
  await page.evaluate(() => (window.state.savesDrafts = true))
  await app.evaluate(
    ({ BrowserWindow }) => void setImmediate(() => BrowserWindow.getAllWindows()[0]?.close()),
  )
  expect(await app.exited).toBe(0)
  expect(existsSync(join(folder, 'проба.sandyq/vault.db-wal'))).toBe(false)
})

test('who quits while the vault is being locked has it locked and the program ended', async ({
  app,
  page,
}) => {
  await page.evaluate(() => (window.state.savesDrafts = false))
  await app.menu('lock')
  await app.evaluate(({ app }) => void setImmediate(() => app.quit()))
  expect(await app.exited).toBe(0)
  expect(existsSync(join(folder, 'проба.sandyq/vault.db-wal'))).toBe(false)
  await expect.poll(() => app.forked('app-process.js').some(isAlive)).toBe(false)
})

test('an opening that fails does not hide one that went well beside it', async ({ app, page }) => {
  await app.menu('lock')
  const next = await expectLocked(app, page)
  const vault = join(folder, 'проба.sandyq')
  const [first, second] = [await chooseVault(app, next, vault), await chooseVault(app, next, vault)]
  const wrong = ask(next, 'vault.open', { folder: first, passphrase: `${passphrase}!` })
  const right = ask(next, 'vault.open', { folder: second, passphrase })
  expect(await wrong).toMatchObject({ failure: { code: 'vault.wrong-passphrase' } })
  expect(await right).toMatchObject({ ok: true })
  await app.system('lock-screen')
  await expectLocked(app, next)
})

test('a crash of the page closes the vault and brings a new page', async ({ app, page }) => {
  await app.crashPage(page)
  const next = await expectLocked(app, page)
  expect(await next.title()).toBe('Проверочная страница')
})

test('closing the window saves drafts, closes the vault and quits', async ({ app, page }) => {
  await page.evaluate(() => (window.state.savesDrafts = true))
  await app.evaluate(
    ({ BrowserWindow }) => void setImmediate(() => BrowserWindow.getAllWindows()[0]?.close()),
  )
  expect(await app.exited).toBe(0)
  expect(existsSync(join(folder, 'проба.sandyq/vault.db-wal'))).toBe(false)
  expect(app.forked('app-process.js')).toHaveLength(1)
  await expect.poll(() => app.forked('app-process.js').some(isAlive)).toBe(false)
})

test('what was copied at the door is cleared before the program ends', async ({ app, page }) => {
  await app.menu('lock')
  const next = await expectLocked(app, page)
  await valueOf(next, 'shell.copy', { text: 'ключ' })
  await app.evaluate(
    ({ app, clipboard }, path) => {
      const { readText } = clipboard
      clipboard.readText = () => new Promise((done) => setTimeout(() => done(readText()), 300))
      clipboard.clear = () => process.getBuiltinModule('node:fs').writeFileSync(path, '')
      setImmediate(() => app.quit())
    },
    join(folder, 'очищено'),
  )
  expect(await app.exited).toBe(0)
  expect(existsSync(join(folder, 'очищено'))).toBe(true)
})

test('only one page is served at a time', async ({ app, page }) => {
  const cut = page.evaluate(() => window.sandyq.call('vault.check', {})).catch(() => undefined)
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.loadURL('sandyq://app/index.html'),
  )
  await cut
  await page.waitForLoadState()
  expect(await ask(page, 'vault.info')).toMatchObject({ ok: true })
  expect(app.forked('app-process.js')).toHaveLength(1)
})
