import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchApp } from '../standin/harness.ts'
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
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandyq-start-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

const vaultFolder = () => {
  const vault = join(folder, 'Дела.sandyq')
  mkdirSync(vault, { recursive: true })
  return vault
}

test('a second start ends, and what it was to open is opened in the first', async ({
  app,
  page,
  engine,
  smallProgram,
}) => {
  const vault = vaultFolder()
  const second = launchApp(engine, { program: smallProgram, userData: app.userData, argv: [vault] })
  expect(await second.exited).toBe(0)
  expect(second.windows()).toEqual([])
  await expect
    .poll(() => second.notes.find((note) => note.note === 'second-instance'))
    .toMatchObject({ argv: expect.arrayContaining([vault]) })
  await second.close()

  const focused = app.evaluate(
    ({ BrowserWindow }) =>
      new Promise((resolve) => BrowserWindow.getAllWindows()[0]?.once('focus', () => resolve(true))),
  )
  app.secondInstance([vault])
  expect(await focused).toBe(true)
  await expect
    .poll(() => eventsOf(page, 'open-vault'))
    .toEqual([{ event: 'open-vault', name: 'Дела.sandyq', token: expect.stringMatching(/^[0-9a-f]{48}$/u) }])
  app.secondInstance([join(folder, 'письмо.txt'), '--flag.sandyq'])
  await page.waitForTimeout(300)
  expect(await eventsOf(page, 'open-vault')).toHaveLength(1)
})

test('a vault named at the start waits for the page', async ({ engine, smallProgram }) => {
  const app = launchApp(engine, { program: smallProgram, argv: [vaultFolder()] })
  const page = await app.window()
  await expect.poll(() => eventsOf(page, 'open-vault')).toMatchObject([{ name: 'Дела.sandyq' }])
  await app.close()
})

test('a vault is opened by its icon', async ({ app, page }) => {
  await app.evaluate(({ app }, vault) => {
    app.emit('open-file', { preventDefault: () => {} }, vault)
    app.emit('open-file', { preventDefault: () => {} }, '/письмо.txt')
  }, vaultFolder())
  await expect.poll(() => eventsOf(page, 'open-vault')).toMatchObject([{ name: 'Дела.sandyq' }])
})

test('settings are kept for their owner alone, and applied at once', async ({ app, page }) => {
  const { settings } = await valueOf<{ settings: object }>(page, 'shell.settings')
  expect(settings).toEqual({
    language: 'ru',
    theme: 'system',
    textSize: 100,
    autoLockMinutes: 5,
    contentProtection: true,
    clearClipboard: true,
    rememberVaults: true,
  })
  await valueOf(page, 'shell.change-settings', { language: 'kk', theme: 'dark', contentProtection: false })
  const path = join(app.userData, 'settings.json')
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
    ...settings,
    language: 'kk',
    theme: 'dark',
    contentProtection: false,
  })
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(await app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark')
  expect(app.notes.filter((note) => note.note === 'protect').at(-1)).toEqual({ note: 'protect', isOn: false })
  expect(await ask(page, 'shell.change-settings', { textSize: 1_000 })).toMatchObject({
    failure: { code: 'input.invalid' },
  })
})

const labels = { ru: 'Закрыть хранилище', kk: 'Қойманы құлыптау', en: 'Lock the vault' }
for (const [language, label] of Object.entries(labels))
  test(`the menu speaks ${language} and passes its commands on`, async ({ app, page }) => {
    await valueOf(page, 'shell.change-settings', { language })
    const lock = await app.evaluate(({ Menu }) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById('lock')
      return { label: item?.label, accelerator: item?.accelerator }
    })
    expect(lock).toEqual({ label, accelerator: 'CmdOrCtrl+L' })
    const commands = ['search', 'settings', 'about', 'text-larger', 'text-smaller', 'text-normal']
    for (const command of commands) await app.menu(command)
    await expect
      .poll(() => eventsOf(page, 'menu'))
      .toEqual(commands.map((command) => ({ event: 'menu', command })))
  })

test('the language of the system is the first one', async ({ engine, smallProgram }) => {
  const app = launchApp(engine, { program: smallProgram, languages: ['de-DE', 'kk-KZ', 'ru-KZ'] })
  const { settings } = await valueOf<{ settings: object }>(await app.window(), 'shell.settings')
  expect(settings).toMatchObject({ language: 'kk' })
  await app.close()
})

test('the window comes back where it was, or where it can be seen', async ({ engine, smallProgram }) => {
  const userData = join(folder, 'data')
  const start = async () => {
    const app = launchApp(engine, { program: smallProgram, userData })
    await app.window()
    const bounds = await app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0]
      return { ...window?.getNormalBounds(), isMaximised: window?.isMaximized() }
    })
    return { app, bounds }
  }
  const first = await start()
  expect(first.bounds).toMatchObject({ width: 1280, height: 860, isMaximised: false })
  await first.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0]
    window?.setBounds({ x: 300, y: 200, width: 1000, height: 700 })
    window?.maximize()
  })
  await first.app.close()

  const second = await start()
  expect(second.bounds).toEqual({ x: 300, y: 200, width: 1000, height: 700, isMaximised: true })
  await second.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 9_000, y: 200, width: 1000, height: 700 })
  })
  await second.app.close()

  const third = await start()
  expect(third.bounds).toMatchObject({ x: 40, width: 1000, height: 700 })
  await third.app.close()
})

test('vaults that were opened are remembered, unless the person forbids it', async ({ app, page }) => {
  const vault = await openQuickVault(app, page, { within: folder })
  const token = await chooseVault(app, page, vault)
  // Only what was used is remembered.
  expect(await ask(page, 'shell.vault-opened', { token })).toMatchObject({
    failure: { code: 'input.grant-used' },
  })
  await valueOf(page, 'vault.describe', { folder: token })
  await valueOf(page, 'shell.vault-opened', { token })
  const listed = async () =>
    (await valueOf<{ vaults: { id: string; name: string }[] }>(page, 'shell.recent-vaults')).vaults
  const [recent] = await listed()
  expect(recent).toMatchObject({ name: 'проба.sandyq', within: folder.split('/').at(-1), isThere: true })
  expect(JSON.stringify(recent)).not.toContain(folder)
  const chosen = await valueOf<{ place: { token: string } }>(page, 'shell.choose-recent', { id: recent?.id })
  expect(await valueOf(page, 'vault.describe', { folder: chosen.place.token })).toMatchObject({ format: 1 })
  expect(statSync(join(app.userData, 'recent-vaults.json')).mode & 0o777).toBe(0o600)

  await valueOf(page, 'shell.change-settings', { rememberVaults: false })
  expect(await listed()).toEqual([])
  expect(readFileSync(join(app.userData, 'recent-vaults.json'), 'utf8')).not.toContain(folder)
})

test('a place is chosen again at the door only, and only one that was chosen and used', async ({
  app,
  page,
}) => {
  const vault = await openQuickVault(app, page, { within: folder })
  const inside = await chooseVault(app, page, vault)
  await valueOf(page, 'vault.describe', { folder: inside })
  const refused = { failure: { code: 'input.grant-used' } }
  expect(await ask(page, 'shell.choose-again', { token: inside })).toMatchObject(refused)
  await app.menu('lock')
  const next = await app.nextWindow(page)
  expect(await ask(next, 'shell.choose-again', { token: inside })).toMatchObject(refused)
  const token = await chooseVault(app, next, vault)
  expect(await ask(next, 'shell.choose-again', { token })).toMatchObject(refused)
  await valueOf(next, 'vault.describe', { folder: token })
  const again = await valueOf<{ place: { token: string } }>(next, 'shell.choose-again', { token })
  expect(again.place.token).not.toBe(token)
  await valueOf(next, 'vault.open', { folder: again.place.token, passphrase })
})

test('a copied text is cleared by a lock, another one is not', async ({ app, page }) => {
  const copied = () => app.evaluate(({ clipboard }) => clipboard.readText())
  await openQuickVault(app, page, { within: folder })
  await valueOf(page, 'shell.copy', { text: 'ключ' })
  expect(await copied()).toBe('ключ')
  await app.menu('lock')
  const next = await app.nextWindow(page)
  // The page goes first; what was copied goes when the backend has closed.
  await expect.poll(copied).toBe('')

  await valueOf(next, 'vault.open', {
    folder: await chooseVault(app, next, join(folder, 'проба.sandyq')),
    passphrase,
  })
  await valueOf(next, 'shell.copy', { text: 'ключ' })
  await app.evaluate(({ clipboard }) => clipboard.writeText('из другой программы'))
  await app.menu('lock')
  // Answered by the next backend: the one before is closed.
  await ask(await app.nextWindow(next), 'vault.info')
  expect(await copied()).toBe('из другой программы')
})

test('the page is printed', async ({ app, page }) => {
  expect(await valueOf(page, 'shell.print')).toEqual({ printed: true })
  expect(app.printed[0]?.subarray(0, 5).toString()).toBe('%PDF-')
})

test('damaged files of its own do not stop the program', async ({ engine, smallProgram }) => {
  const userData = join(folder, 'data')
  mkdirSync(userData)
  for (const name of ['settings.json', 'recent-vaults.json', 'window.json'])
    writeFileSync(join(userData, name), '{"textSize": ')
  const app = launchApp(engine, { program: smallProgram, userData })
  const { settings } = await valueOf<{ settings: object }>(await app.window(), 'shell.settings')
  expect(settings).toMatchObject({ textSize: 100, autoLockMinutes: 5 })
  await app.close()
})
