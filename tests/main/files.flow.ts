import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { checks } from './checks.ts'
import { ask, chooseVault, expect, openQuickVault, passphrase, test, valueOf } from '../standin/small-page.ts'

let folder: string
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandyq-files-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content = 'содержимое'): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const granted = (page: Page) => page.evaluate(() => window.state.granted)

async function newCase(page: Page): Promise<string> {
  const fields = { title: 'Пробное дело', kind: 'civil-defamation' }
  return (await valueOf<{ id: string }>(page, 'case.create', fields)).id
}

type Added = {
  items: { id: string; name: string; fileId: string }[]
  failed: { name: string; code: string }[]
}

test('files chosen in the page become tokens that are good for one call', async ({ app, page }) => {
  await openQuickVault(app, page, { within: folder })
  await page.getByLabel('Файлы').setInputFiles([file('фото 1.txt'), file('фото 2.txt', 'другое')])
  await expect.poll(() => granted(page)).toHaveLength(2)
  const files = await granted(page)
  expect(files.map(({ name, size }) => [name, size])).toEqual([
    ['фото 1.txt', 20],
    ['фото 2.txt', 12],
  ])
  expect(JSON.stringify(files)).not.toContain(folder)
  expect(new Set(files.map(({ token }) => token)).size).toBe(2)

  const caseId = await newCase(page)
  const tokens = files.map(({ token }) => token)
  const added = await valueOf<Added>(page, 'evidence.add', { caseId, files: tokens })
  expect(added.items.map(({ name }) => name)).toEqual(['фото 1.txt', 'фото 2.txt'])
  const again = await ask(page, 'evidence.add', { caseId, files: tokens.slice(0, 1) })
  expect(again).toMatchObject({ failure: { code: 'input.grant-used' } })
})

test('dropped files become tokens; a file that a script made has no path and becomes none', async ({
  app,
  page,
}) => {
  await app.drop(page, '#drop', [file('с экрана.txt')])
  await expect.poll(() => granted(page)).toHaveLength(1)
  expect((await granted(page))[0]?.name).toBe('с экрана.txt')
  expect(await page.evaluate(() => window.sandyq.grantFiles([new File(['x'], 'passwd')]))).toEqual([])
  const folderOnly = join(folder, 'папка')
  mkdirSync(folderOnly)
  await app.drop(page, '#drop', [folderOnly])
  await page.waitForTimeout(300)
  expect(await granted(page)).toHaveLength(1)
})

test('dialogs give tokens, or nothing when the person changed her mind', async ({ app, page }) => {
  app.dialogs.push(
    { canceled: true, filePaths: [] },
    { canceled: true, filePaths: [] },
    { canceled: true, filePath: '' },
  )
  expect(await valueOf(page, 'shell.pick-files', { title: 'Файлы' })).toEqual({ files: [] })
  expect(await valueOf(page, 'shell.pick-folder', { title: 'Папка', purpose: 'export' })).toEqual({})
  const save = { title: 'Документ', suggestedName: 'отзыв.pdf', format: 'pdf' }
  expect(await valueOf(page, 'shell.pick-save', save)).toEqual({})

  app.dialogs.push({ canceled: false, filePaths: [file('а.txt'), file('б.txt')] })
  const { files } = await valueOf<{ files: { name: string }[] }>(page, 'shell.pick-files', { title: 'Файлы' })
  expect(files.map(({ name }) => name)).toEqual(['а.txt', 'б.txt'])
  expect(app.asked.map(({ kind }) => kind)).toEqual(['open', 'open', 'save', 'open'])
  // Without the first, Linux replaces a file without a question; the second keeps names out of Windows’ list of recent files.
  expect(app.asked[2]?.options).toMatchObject({
    properties: ['showOverwriteConfirmation', 'dontAddToRecent'],
  })
  for (const { options } of app.asked)
    expect(options).toMatchObject({ properties: expect.arrayContaining(['dontAddToRecent']) })
})

test('an export goes where the person said, and is shown there; the page never learns where', async ({
  app,
  page,
}) => {
  await openQuickVault(app, page, { within: folder })
  app.dialogs.push({ canceled: false, filePaths: [file('запись.txt')] })
  const { files } = await valueOf<{ files: { token: string }[] }>(page, 'shell.pick-files', { title: '' })
  const caseId = await newCase(page)
  const added = await valueOf<Added>(page, 'evidence.add', { caseId, files: files.map(({ token }) => token) })
  mkdirSync(join(folder, 'куда'))
  app.dialogs.push({ canceled: false, filePaths: [join(folder, 'куда')] })
  const picked = await valueOf<{ place: { token: string; name: string } }>(page, 'shell.pick-folder', {
    title: 'Куда',
    purpose: 'export',
    suggestedName: '../вы/писка',
  })
  expect(picked.place.name).toBe('__вы_писка')
  const id = added.items[0]?.id
  const done = await valueOf(page, 'evidence.export', { id, folder: picked.place.token })
  expect(readFileSync(join(folder, 'куда/__вы_писка/запись.txt'), 'utf8')).toBe('содержимое')
  expect(JSON.stringify(done)).not.toContain(folder)

  await valueOf(page, 'shell.show-saved', { token: picked.place.token })
  expect(app.notes).toContainEqual({ note: 'shown-in-folder', path: join(folder, 'куда/__вы_писка') })
  expect(await ask(page, 'shell.show-saved', { token: 'f'.repeat(48) })).toMatchObject({
    failure: { code: 'input.grant-used' },
  })
  const refused = await ask(page, 'evidence.export', { id, folder: picked.place.token })
  expect(refused).toMatchObject({ failure: { code: 'input.grant-used' } })
})

test('failures name folders and files by their last name', async ({ app, page }) => {
  const failureOf = async (name: string, input: unknown) => {
    const result = await ask(page, name, input)
    expect(JSON.stringify(result)).not.toContain(folder)
    return result.ok ? undefined : result.failure
  }
  mkdirSync(join(folder, 'пусто'))
  const nothing = await chooseVault(app, page, join(folder, 'пусто'))
  expect(await failureOf('vault.open', { folder: nothing, passphrase })).toMatchObject({
    code: 'vault.not-found',
    details: { folder: 'пусто' },
  })
  const vault = await openQuickVault(app, page, { within: folder })
  const describe = async (path: string) => ({ folder: await chooseVault(app, page, path) })
  expect(
    await failureOf('vault.create', { ...(await describe(vault)), person: 'Проба', passphrase }),
  ).toMatchObject({
    code: 'vault.open-elsewhere',
  })
  expect(await failureOf('vault.backup', await describe(join(vault, 'копия')))).toMatchObject({
    code: 'backup.target-inside',
    details: { folder: 'копия' },
  })
  expect(await failureOf('vault.backup', await describe(folder))).toMatchObject({
    details: { folder: folder.split('/').at(-1) },
  })
  // A path in the place of a token is no token.
  expect(await failureOf('vault.backup', { folder: join(folder, 'копия') })).toMatchObject({
    code: 'input.grant-used',
    details: {},
  })
  expect(existsSync(join(folder, 'копия'))).toBe(false)
})

test('a text is saved for its owner alone', async ({ app, page }) => {
  app.dialogs.push({ canceled: false, filePath: join(folder, 'ключ') })
  const { place } = await valueOf<{ place: { token: string; name: string } }>(page, 'shell.pick-save', {
    title: 'Ключ',
    suggestedName: 'ключ.txt',
    format: 'txt',
  })
  const input = { token: place.token, text: 'КЛЮЧ' }
  expect(await valueOf(page, 'shell.save-text', input)).toEqual({ name: 'ключ.txt' })
  expect(readFileSync(join(folder, 'ключ.txt'), 'utf8')).toBe('КЛЮЧ')
  expect(statSync(join(folder, 'ключ.txt')).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder)).toEqual(['ключ.txt'])
  expect(await ask(page, 'shell.save-text', input)).toMatchObject({ failure: { code: 'input.grant-used' } })
})

const saving = { title: 'Ключ', suggestedName: 'ключ.txt', format: 'txt' }
type Saving = { place: { token: string; name: string } }

test('a file chosen to be read is neither written, nor named a vault, nor kept beyond its one use', async ({
  app,
  page,
}) => {
  await checks['a file chosen to be read is never written'](app, page)
})

test('a folder chosen for an export is no file to write, and no vault to remember', async ({ app, page }) => {
  mkdirSync(join(folder, 'выписки'))
  const pick = async () => {
    app.dialogs.push({ canceled: false, filePaths: [join(folder, 'выписки')] })
    const wish = { title: 'Куда', purpose: 'export', suggestedName: 'отзыв.txt' }
    return (await valueOf<Saving>(page, 'shell.pick-folder', wish)).place.token
  }
  writeFileSync(join(folder, 'выписки/отзыв.txt'), 'прежнее')
  const refused = { failure: { code: 'input.grant-used' } }
  expect(await ask(page, 'shell.save-text', { token: await pick(), text: 'новое' })).toMatchObject(refused)
  const used = await pick()
  await ask(page, 'vault.describe', { folder: used })
  for (const name of ['shell.vault-opened', 'shell.choose-again'])
    expect(await ask(page, name, { token: used })).toMatchObject(refused)
  expect(readFileSync(join(folder, 'выписки/отзыв.txt'), 'utf8')).toBe('прежнее')
})

test('only a vault is remembered among the recent ones', async ({ app, page }) => {
  const token = await chooseVault(app, page, folder)
  await ask(page, 'vault.describe', { folder: token })
  await valueOf(page, 'shell.vault-opened', { token })
  expect(await valueOf(page, 'shell.recent-vaults')).toEqual({ vaults: [] })
})

test('a text replaces the file that the dialog asked about, and no other', async ({ app, page }) => {
  const path = file('ключ.txt', 'прежнее')
  const save = async (filePath: string) => {
    app.dialogs.push({ canceled: false, filePath })
    const { place } = await valueOf<Saving>(page, 'shell.pick-save', saving)
    return ask(page, 'shell.save-text', { token: place.token, text: 'новое' })
  }
  // The dialog asked about «ключ»: the ending makes another file of it.
  expect(await save(join(folder, 'ключ'))).toMatchObject({
    failure: { code: 'output.exists', details: { file: 'ключ.txt' } },
  })
  expect(readFileSync(path, 'utf8')).toBe('прежнее')
  expect(await save(path)).toMatchObject({ ok: true })
  expect(readFileSync(path, 'utf8')).toBe('новое')
})

test('a key is never saved beside what it opens', async ({ app, page }) => {
  const vault = await openQuickVault(app, page, { within: folder })
  app.dialogs.push({ canceled: false, filePath: join(vault, 'ключ.txt') })
  const { place } = await valueOf<Saving>(page, 'shell.pick-save', saving)
  expect(await ask(page, 'shell.save-text', { token: place.token, text: 'КЛЮЧ' })).toMatchObject({
    failure: { code: 'output.inside-vault', details: { file: 'ключ.txt' } },
  })
  expect(readdirSync(vault)).not.toContain('ключ.txt')
})

test('a lock forgets every token', async ({ app, page }) => {
  await openQuickVault(app, page, { within: folder })
  app.dialogs.push({ canceled: false, filePaths: [file('поздно.txt')] })
  const { files } = await valueOf<{ files: { token: string }[] }>(page, 'shell.pick-files', { title: '' })
  await app.menu('lock')
  const next = await app.nextWindow(page)
  const token = files[0]?.token
  expect(await ask(next, 'vault.describe', { folder: token })).toMatchObject({
    failure: { code: 'input.grant-used' },
  })
})
