import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { PageBridge } from '../../shared/contract/page-bridge.ts'
import { expectAccessible } from '../kit/page/expect-accessible.ts'
import { expect, passphrase, test, type Desk } from '../kit/page/page-flow.ts'

test('locking saves where the person was, and opening brings her back there', async ({ desk }) => {
  const { page } = desk
  const { id } = await desk.ask('case.create', { title: 'Дело о возврате', kind: 'criminal' })
  const tab = { at: 'case', caseId: id, section: 'people' }
  await desk.ask('draft.save', {
    drafts: [{ key: 'workspace', value: JSON.stringify({ place: tab, tabs: [tab] }) }],
  })
  await desk.start()
  const openCases = page.getByRole('navigation', { name: 'Открытые дела' })
  await expect(openCases.getByRole('button', { name: 'Дело о возврате', exact: true })).toBeVisible()
  await expect(page.getByRole('tab', { name: 'Лица' })).toHaveAttribute('aria-selected', 'true')
  await page.getByRole('tab', { name: 'Обзор' }).click()
  const another = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Закрыть хранилище' }).click()
  await another
  await expect(openCases).toBeHidden()
  await desk.ask('vault.open', { folder: desk.vaultFolder, passphrase })
  const saved = (await desk.ask('draft.list', {})).drafts
  expect(saved.map(({ key }) => key)).toEqual(['workspace'])
  await desk.start()
  await expect(page.getByRole('tab', { name: 'Обзор' })).toHaveAttribute('aria-selected', 'true')
})

test('a workspace that is no workspace is left aside', async ({ desk }) => {
  await desk.ask('draft.save', { drafts: [{ key: 'workspace', value: '{"place":{"at":"moon"}}' }] })
  await desk.start()
  await expect(desk.page.getByRole('heading', { name: 'Дела', exact: true })).toBeVisible()
})

/** A case is on screen and its judge is being typed, not left yet; then the vault locks, as the clock or a closed lid does it. */
async function lockWhileTyping(desk: Desk): Promise<string> {
  const { page, shell } = desk
  shell.recent.push(desk.vaultFolder)
  const { id } = await desk.ask('case.create', {
    title: 'Дело о черновике',
    kind: 'criminal',
    judge: 'Прежний А.',
  })
  const tab = { at: 'case', caseId: id, section: 'overview' }
  await desk.ask('draft.save', {
    drafts: [{ key: 'workspace', value: JSON.stringify({ place: tab, tabs: [tab] }) }],
  })
  await desk.start()
  await page.getByLabel('Судья').fill('Ғабитова Ұ. — недописано')
  await lock(page)
  return id
}

async function lock(page: Page): Promise<void> {
  // The page is loaded anew: what is typed before that goes with the old one.
  const reloaded = page.waitForEvent('load')
  await page.evaluate(async () => {
    await (globalThis as unknown as { sandyq: PageBridge }).sandyq.call('shell.lock', {})
  })
  await reloaded
}

async function unlock(desk: Desk): Promise<void> {
  await desk.page.getByLabel('Парольная фраза').fill(passphrase)
  await desk.page.keyboard.press('Enter')
}

test('every room is found again after a lock', async ({ desk }) => {
  const { page, shell } = desk
  shell.recent.push(desk.vaultFolder)
  await desk.start()
  const rooms = page.locator('[data-room]')
  await expect(rooms.first()).toBeVisible()
  const names = await rooms.evaluateAll((all) => all.map((each) => each.getAttribute('data-room') ?? ''))
  expect(names.length).toBeGreaterThanOrEqual(5)
  for (const name of names.toReversed()) {
    await page.locator(`[data-room="${name}"]`).click()
    await expect(page.locator('[data-room][aria-current]')).toHaveAttribute('data-room', name)
    await lock(page)
    await unlock(desk)
    await expect(page.locator('[data-room][aria-current]')).toHaveAttribute('data-room', name)
  }
})

test('what was being typed when the vault locked is in its field again, and is kept when it is saved', async ({
  desk,
}) => {
  const { page } = desk
  const id = await lockWhileTyping(desk)
  await unlock(desk)
  const field = page.getByLabel('Судья')
  await expect(field).toHaveValue('Ғабитова Ұ. — недописано')
  await expect(page.getByText('Восстановлен черновик.')).toBeVisible()
  expect((await desk.ask('case.show', { id })).judge).toBe('Прежний А.')
  await expectAccessible(page)
  await page.getByRole('status').getByRole('button', { name: 'Сохранить' }).click()
  await expect(page.getByText('Восстановлен черновик.')).toBeHidden()
  await expect.poll(async () => (await desk.ask('case.show', { id })).judge).toBe('Ғабитова Ұ. — недописано')
  await expect
    .poll(async () => (await desk.ask('draft.list', {})).drafts.map(({ key }) => key))
    .toEqual(['workspace'])
})

test('a restored text that is not wanted goes for good', async ({ desk }) => {
  const { page } = desk
  const id = await lockWhileTyping(desk)
  await unlock(desk)
  await page.getByRole('button', { name: 'Не сохранять' }).click()
  await expect(page.getByLabel('Судья')).toHaveValue('Прежний А.')
  await expect
    .poll(async () => (await desk.ask('draft.list', {})).drafts.map(({ key }) => key))
    .toEqual(['workspace'])
  expect((await desk.ask('case.show', { id })).judge).toBe('Прежний А.')
})

test('a restored text outlives another lock, and one that nobody has looked at', async ({ desk }) => {
  const { page } = desk
  await lockWhileTyping(desk)
  await unlock(desk)
  await expect(page.getByLabel('Судья')).toHaveValue('Ғабитова Ұ. — недописано')
  await page.getByRole('button', { name: 'Настройки' }).click()
  await lock(page)
  await unlock(desk)
  await expect(page.getByRole('heading', { name: 'Настройки' })).toBeVisible()
  await page.getByRole('navigation', { name: 'Открытые дела' }).getByRole('button').first().click()
  await expect(page.getByLabel('Судья')).toHaveValue('Ғабитова Ұ. — недописано')
})

test('after a crash of the backend the page itself still has what was being typed', async ({ desk }) => {
  const { page, shell } = desk
  shell.recent.push(desk.vaultFolder)
  const { id } = await desk.ask('case.create', { title: 'Дело о черновике', kind: 'criminal' })
  await desk.start()
  await page.getByText('Дело о черновике').first().click()
  await page.getByLabel('Судья').fill('Ғабитова Ұ.')
  await desk.emit({ event: 'backend', state: 'crashed', support: '0a1b2c3d' })
  await desk.ask('vault.lock', {})
  await unlock(desk)
  await expect(page.getByLabel('Судья')).toHaveValue('Ғабитова Ұ.')
  await page.getByRole('status').getByRole('button', { name: 'Сохранить' }).click()
  await expect.poll(async () => (await desk.ask('case.show', { id })).judge).toBe('Ғабитова Ұ.')
})

test('whoever opens another vault after a crash finds nothing of the one before', async ({ desk }) => {
  const { page } = desk
  const { id } = await desk.ask('case.create', { title: 'Дело о черновике', kind: 'criminal' })
  await desk.start()
  await page.getByText('Дело о черновике').first().click()
  const judge = page.getByLabel('Судья')
  await judge.fill('Ғабитова Ұ.')
  await judge.press('Enter')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect.poll(async () => (await desk.ask('case.show', { id })).judge).toBe('Ғабитова Ұ.')
  await expect(page.getByRole('navigation', { name: 'Открытые дела' }).getByRole('button')).not.toHaveCount(0)

  await desk.emit({ event: 'backend', state: 'crashed', support: '0a1b2c3d' })
  await desk.ask('vault.lock', {})
  const folder = join(desk.folder, 'другое.sandyq')
  await desk.ask('vault.create', { folder, person: 'Другова Проба Тестовна', passphrase })
  await desk.emit({ event: 'backend', state: 'ready' })
  await expect(page.getByText('Другова Проба Тестовна')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('navigation', { name: 'Открытые дела' }).getByRole('button')).toHaveCount(0)
  expect(await page.locator('body').innerText()).not.toContain('черновике')
})

test('leaving a case by keyboard keeps what was being typed there', async ({ desk }) => {
  const { page } = desk
  const { id } = await desk.ask('case.create', { title: 'Дело о черновике', kind: 'criminal' })
  await desk.start()
  await page.getByText('Дело о черновике').first().click()
  await page.getByLabel('Судья').fill('Ғабитова Ұ.')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect.poll(async () => (await desk.ask('case.show', { id })).judge).toBe('Ғабитова Ұ.')
})

test('the page answers a lock at once when there is nothing to keep', async ({ desk }) => {
  const { page, shell } = desk
  await desk.ask('vault.lock', {})
  shell.recent.push(desk.vaultFolder)
  await desk.start()
  await lock(page)
  await expect(page.getByLabel('Парольная фраза')).toBeVisible()
})
