import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, ownerName, passphrase, test, type Desk } from '../../kit/page/page-flow.ts'

/** A closed vault that was open here before. */
async function atTheDoor(desk: Desk): Promise<void> {
  await desk.ask('vault.lock', {})
  desk.shell.recent.push(desk.vaultFolder)
  await desk.start()
}

const field = (desk: Desk) => desk.page.getByLabel('Парольная фраза')
const inside = (desk: Desk) => desk.page.getByRole('contentinfo')

test('the vault that was open last asks for its passphrase at once, and opens by keyboard alone', async ({
  desk,
}) => {
  const { page } = desk
  await atTheDoor(desk)
  await expect(page.getByRole('heading', { name: 'Открыть «Пример»' })).toBeVisible()
  await expect(page.getByText(/Создано \d\d\.\d\d\.\d{4} · 2 входа/u)).toBeVisible()
  await expect(field(desk)).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.type(passphrase)
  await page.keyboard.press('Enter')
  await expect(inside(desk)).toContainText(ownerName)
})

test('a wrong passphrase is told with the layout in mind; what was typed stays, chosen, and the next try works', async ({
  desk,
}) => {
  const { page } = desk
  await atTheDoor(desk)
  await field(desk).fill('dtnh`ysq afhbr')
  await expect(page.getByText('Раскладка, похоже, английская.')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('Парольная фраза не подходит')
  await expect(page.getByText('Может быть, фраза задана в другой раскладке')).toBeVisible()
  await expect(field(desk)).toHaveValue('dtnh`ysq afhbr')
  await expectAccessible(page)
  await page.keyboard.type(passphrase)
  await expect(page.getByText('Раскладка, похоже, русская.')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(inside(desk)).toBeVisible()
})

test('the field says Kazakh letters, mixed letters and Caps Lock, and shows what is typed only when asked', async ({
  desk,
}) => {
  const { page } = desk
  await atTheDoor(desk)
  await field(desk).fill('қала')
  await expect(page.getByText('Раскладка, похоже, казахская.')).toBeVisible()
  await field(desk).fill('қала city')
  await expect(page.getByText('Набраны и русские, и латинские буквы.')).toBeVisible()
  await field(desk).evaluate((input) => {
    const event = new KeyboardEvent('keydown', { key: 'A', bubbles: true, modifierCapsLock: true })
    input.dispatchEvent(event)
  })
  await expect(page.getByText('Включён Caps Lock.')).toBeVisible()
  await expect(field(desk)).toHaveAttribute('type', 'password')
  await page.getByRole('button', { name: 'Показать или скрыть' }).click()
  await expect(field(desk)).toHaveAttribute('type', 'text')
})

test('the list tells which vaults are not there now and forgets them', async ({ desk }) => {
  const { page, shell } = desk
  await desk.ask('vault.lock', {})
  const gone = join(desk.folder, 'Флешка с очень длинным названием, которое не помещается.sandyq')
  shell.recent.push(gone, desk.vaultFolder)
  await desk.start()
  await expect(page.getByRole('heading', { name: 'Хранилища' })).toBeVisible()
  await expect(page.getByRole('button', { name: /Флешка/u }).first()).toBeDisabled()
  await expect(page.getByText('Сейчас не найдено')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: /^Убрать «Флешка/u }).click()
  await expect(page.getByText('Сейчас не найдено')).toBeHidden()
  expect(shell.recent).toEqual([desk.vaultFolder])
  await page
    .getByRole('button', { name: /Пример/u })
    .first()
    .click()
  await expect(field(desk)).toBeFocused()
})

test('another folder opens too, and is remembered; a folder without a vault says so', async ({ desk }) => {
  const { page, shell } = desk
  await desk.ask('vault.lock', {})
  await desk.start()
  await expect(page.getByText('Хранилищ на этом компьютере ещё не открывали.')).toBeVisible()
  shell.script.folders.push(undefined, desk.folder, desk.vaultFolder)
  const open = page.getByRole('button', { name: 'Открыть папку…' })
  await open.click()
  await open.click()
  await expect(page.getByRole('alert')).toContainText('Здесь нет хранилища')
  await open.click()
  await field(desk).fill(passphrase)
  await page.getByRole('button', { name: 'Открыть', exact: true }).click()
  await expect(inside(desk)).toBeVisible()
  await expect.poll(() => shell.recent).toEqual([desk.vaultFolder])
})

test('a damaged vault is not shown as one to open', async ({ desk }) => {
  const { page, shell } = desk
  await desk.ask('vault.lock', {})
  await desk.start()
  writeFileSync(join(desk.vaultFolder, 'vault.json'), 'not json')
  shell.script.folders.push(desk.vaultFolder)
  await page.getByRole('button', { name: 'Открыть папку…' }).click()
  await expect(page.getByRole('alert')).toContainText('Хранилище повреждено (vault.json)')
})

test('a vault opened from outside comes to the door; behind the door it has to wait', async ({ desk }) => {
  const { page, shell } = desk
  await desk.ask('vault.lock', {})
  await desk.start()
  await desk.emit({ event: 'open-vault', token: shell.grant(desk.vaultFolder), name: 'Пример.sandyq' })
  await field(desk).fill(passphrase)
  await page.keyboard.press('Enter')
  await expect(inside(desk)).toBeVisible()
  await desk.emit({ event: 'open-vault', token: shell.grant('/another.sandyq'), name: 'another.sandyq' })
  await expect(page.getByText('Чтобы открыть «another», закройте это хранилище.')).toBeVisible()
})

test('a crash of the backend is told calmly, with its code, until a vault is open again', async ({
  desk,
}) => {
  const { page, shell } = desk
  shell.recent.push(desk.vaultFolder)
  await desk.start()
  await desk.ask('vault.lock', {})
  await desk.emit({ event: 'backend', state: 'crashed', support: '0a1b2c3d' })
  await expect(page.getByRole('alert')).toContainText('Сохранённое не пропало')
  await expect(page.getByRole('alert')).toContainText('0a1b2c3d')
  await field(desk).fill(passphrase)
  await page.keyboard.press('Enter')
  await expect(inside(desk)).toBeVisible()
  await desk.ask('vault.lock', {})
  await expect(field(desk)).toBeVisible()
  await expect(page.getByRole('alert')).toBeHidden()
})

test('language and theme are chosen at the door and kept', async ({ desk }) => {
  const { page, shell } = desk
  await atTheDoor(desk)
  await page.getByText('Қазақша').click()
  await expect(page.getByRole('heading', { name: '«Пример» қоймасын ашу' })).toBeVisible()
  await page.getByText('Қараңғы').click()
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await expectAccessible(page)
  await page.getByText('English').click()
  await expect(page.getByRole('heading', { name: 'Open “Пример”' })).toBeVisible()
  expect(shell.settings()).toMatchObject({ language: 'en', theme: 'dark' })
})
