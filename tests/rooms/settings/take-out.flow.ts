import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, ownerName, passphrase, test, type Desk } from '../../kit/page/page-flow.ts'

async function openTakeOut(desk: Desk): Promise<void> {
  await desk.ask('case.create', { title: 'Дело о выводе', kind: 'criminal', confidentiality: 'sealed' })
  await desk.start()
  await desk.page.getByRole('button', { name: 'Настройки' }).click()
  await desk.page.getByRole('tab', { name: 'Хранилище' }).click()
  await desk.page.getByRole('button', { name: 'Вывести всё…' }).click()
}

/** A document of the case: its pages are what a held renderer stops at. */
async function fillLetter(desk: Desk, caseId: string): Promise<void> {
  const { templates } = await desk.ask('template.list', { language: 'ru' })
  const template = templates.find(({ filing }) => filing === 'cover-letter')?.name ?? ''
  await desk.ask('document.fill', { caseId, template, language: 'ru' })
}

/** Begins to take everything out into a folder, with the passphrase. */
async function beginTakeOut({ page, shell }: Desk, folder: string): Promise<void> {
  shell.script.folders.push(folder)
  await page.getByLabel('Зачем').fill('проба')
  await page.getByLabel('Ваша парольная фраза').fill(passphrase)
  await page.getByRole('button', { name: 'Выбрать папку и вывести…' }).click()
}

/** An export that is held on its way, before its last document. */
async function holdTakeOut(desk: Desk, folder: string) {
  const { id: caseId } = await desk.ask('case.create', { title: 'Дело', kind: 'civil-defamation' })
  await fillLetter(desk, caseId)
  await openTakeOut(desk)
  const held = desk.holdRenderer()
  await beginTakeOut(desk, folder)
  await held.reached
  return held
}

test('everything comes out in clear for a reason and with the key of who opened the vault, never without', async ({
  desk,
}) => {
  const { page, shell } = desk
  await openTakeOut(desk)
  await expect(page.getByRole('alert').first()).toBeVisible()
  await expectAccessible(page)
  const go = page.getByRole('button', { name: 'Выбрать папку и вывести…' })
  await expect(go).toBeDisabled()
  await page.getByLabel('Ваша парольная фраза').fill(passphrase)
  for (const empty of ['', '   ']) {
    await page.getByLabel('Зачем').fill(empty)
    await go.click()
    await expect(page.getByLabel('Зачем')).toHaveAccessibleDescription(/Напишите зачем: без причины/u)
    await expect(page.getByLabel('Зачем')).toBeFocused()
  }
  // By Enter from the other field it is told as well, and what was typed there stays.
  await page.getByLabel('Зачем').fill('')
  await page.getByLabel('Ваша парольная фраза').press('Enter')
  await expect(page.getByLabel('Зачем')).toBeFocused()
  await expectAccessible(page)
  await expect(page.getByLabel('Ваша парольная фраза')).toHaveValue(passphrase)
  expect(shell.script.folders).toEqual([])
  await page.getByLabel('Ваша парольная фраза').fill('')
  await page.getByLabel('Зачем').fill('передаём дела другому фонду')
  await expect(page.getByText('Напишите зачем')).toHaveCount(0)
  await expect(go).toBeDisabled()
  await page.getByLabel('Ваша парольная фраза').fill('совсем не та фраза')
  await go.click()
  await expect(page.getByText('Парольная фраза не подходит')).toBeVisible()
  expect(
    (await desk.ask('custody.list', { limit: 1_000 })).entries.map(({ action }) => action),
  ).not.toContain('vault.export')

  const folder = join(desk.folder, 'вывод')
  shell.script.folders.push(folder)
  await page.getByLabel('Ваша парольная фраза').fill(passphrase)
  await go.click()
  await expect(page.getByRole('status').filter({ hasText: /Всё выведено/u })).toBeVisible()
  expect(existsSync(join(folder, 'README.txt'))).toBe(true)
  expect(readFileSync(join(folder, 'records/case.json'), 'utf8')).toContain('Дело о выводе')
  expect((await desk.ask('custody.list', { limit: 1_000 })).entries.map(({ action }) => action)).toContain(
    'vault.export',
  )
  await expectAccessible(page)
})

test('who opened the vault with her own age key is asked for it, not for a passphrase', async ({ desk }) => {
  const { page, shell } = desk
  const own = await generateX25519Identity()
  const recipient = await identityToRecipient(own)
  await desk.ask('vault.slots.add', {
    kind: 'recipient',
    label: 'ключ на флешке',
    person: ownerName,
    recipient,
  })
  await desk.ask('vault.lock', {})
  await desk.ask('vault.open', { folder: desk.vaultFolder, recoveryKey: own })
  await openTakeOut(desk)
  await expect(page.getByLabel('Ваша парольная фраза')).toHaveCount(0)
  await page.getByLabel('Зачем').fill('передаём дела другому фонду')
  const field = page.getByRole('textbox', { name: 'Ключ восстановления или ваш ключ age' })
  await field.fill(own.toLowerCase().slice('AGE-SECRET-KEY-1'.length))
  shell.script.folders.push(join(desk.folder, 'вывод'))
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Выбрать папку и вывести…' }).click()
  await expect(page.getByRole('status').filter({ hasText: /Всё выведено/u })).toBeVisible()
})

test('it shows how far it is, and a stop leaves nothing behind', async ({ desk }) => {
  const { page } = desk
  const { id: caseId } = await desk.ask('case.create', { title: 'Дело с письмом', kind: 'civil-defamation' })
  await desk.ask('evidence.add', { caseId, files: [desk.file('письмо.txt', 'вымышленное письмо')] })
  await fillLetter(desk, caseId)
  await openTakeOut(desk)
  const held = desk.holdRenderer()
  const folder = join(desk.folder, 'вывод')
  const before = readdirSync(desk.folder)
  await beginTakeOut(desk, folder)
  await held.reached
  const panel = page.getByRole('tabpanel')
  // All but the document is written by now, into a folder without its name.
  const { records, files } = await desk.ask('vault.export-contents', {})
  const [done, total] = [String(records + files), String(records + files + 1)]
  await expect(panel.getByText(`Выведено ${done} из ${total}`)).toBeVisible()
  expect(existsSync(`${folder}.partial`)).toBe(true)
  expect(existsSync(folder)).toBe(false)
  await expectAccessible(page)

  // Whoever looks at something else meanwhile finds it again.
  await page.getByRole('tab', { name: 'Вид и язык' }).click()
  await page.getByRole('tab', { name: 'Хранилище' }).click()
  await expect(panel.getByText(`Выведено ${done} из ${total}`)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Вывести всё…' })).toBeDisabled()
  await panel.getByRole('button', { name: 'Остановить' }).click()
  await expect(panel.getByText('Остановлено')).toBeVisible()
  await expect(panel.getByText(`Выведено ${done} из ${total}`)).toHaveCount(0)
  expect(readdirSync(desk.folder)).toEqual(before)
  const actions = async () =>
    (await desk.ask('custody.list', { limit: 1_000 })).entries.map(({ action }) => action)
  expect(await actions()).not.toContain('vault.export')

  // It can be begun again in the same place.
  held.release()
  await page.getByRole('button', { name: 'Вывести всё…' }).click()
  await beginTakeOut(desk, folder)
  await expect(page.getByRole('status').filter({ hasText: /Всё выведено/u })).toBeVisible()
  expect(existsSync(join(folder, 'README.txt'))).toBe(true)
  expect(existsSync(`${folder}.partial`)).toBe(false)
})

test('a stop where it was begun is told there', async ({ desk }) => {
  const { page } = desk
  await holdTakeOut(desk, join(desk.folder, 'вывод'))
  await page.getByRole('tabpanel').getByRole('button', { name: 'Остановить' }).click()
  await expect(page.getByRole('tabpanel').getByText('Остановлено')).toBeVisible()
  await expectAccessible(page)
})

test('what goes wrong while she looks at something else is told when she comes back', async ({ desk }) => {
  const { page } = desk
  const folder = join(desk.folder, 'вывод')
  const held = await holdTakeOut(desk, folder)
  await page.getByRole('tab', { name: 'Вид и язык' }).click()
  // Somebody took the name meanwhile.
  mkdirSync(folder)
  desk.file('вывод/чужое.txt', 'не наше')
  held.release()
  await expect(page.getByText(/Вывод всего/u)).toHaveCount(0)
  await page.getByRole('tab', { name: 'Хранилище' }).click()
  await expect(page.getByRole('tabpanel').getByRole('alert')).toContainText('уже есть: вывод')
  await expectAccessible(page)
  expect(readdirSync(folder)).toEqual(['чужое.txt'])
  expect(existsSync(`${folder}.partial`)).toBe(false)
  await page.getByRole('button', { name: 'Вывести всё…' }).click()
  await expect(page.getByLabel('Зачем')).toHaveValue('')
})
