import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, ownerName, passphrase, test, type Desk } from '../../kit/page/page-flow.ts'

const fresh = 'сорок пять тихих барж везут ноябрь'
const other = 'кружевной самовар 9 ждёт тихую грозу'
const colleague = 'Помощникова Әсем Ғабитқызы'

async function openKeys(desk: Desk): Promise<void> {
  await desk.start()
  await desk.page.getByRole('button', { name: 'Настройки' }).click()
  await desk.page.getByRole('tab', { name: 'Входы и ключи' }).click()
}

const slots = async (desk: Desk) =>
  (await desk.ask('vault.slots.list', {})).slots.map(({ kind, person }) => `${kind} ${person}`)

const choose = async (desk: Desk, kind: string) => {
  await desk.page.getByRole('button', { name: 'Добавить вход…' }).click()
  await desk.page.getByRole('dialog').getByRole('combobox', { name: 'Чем открывает' }).click()
  await desk.page.getByRole('option', { name: kind }).click()
}

test('a colleague gets a passphrase of her own, and opens the vault with it', async ({ desk }) => {
  const { page } = desk
  await openKeys(desk)
  await page.getByRole('button', { name: 'Добавить вход…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Кто', { exact: true }).fill(colleague)
  await dialog.getByLabel('Пометка').fill('её ноутбук')
  await dialog.getByLabel('Новая парольная фраза').fill('abcdefghijklmnop')
  await expect(dialog.getByText(/знаки по порядку/u)).toBeVisible()
  await dialog.getByLabel('Новая парольная фраза').fill(other)
  await dialog.getByLabel('Та же фраза ещё раз').fill(other)
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Добавить' }).click()
  await expect(page.getByText(`Вход добавлен: ${colleague}`)).toBeVisible()
  await expect(page.getByRole('row', { name: /её ноутбук/u })).toContainText(colleague)
  await desk.ask('vault.lock', {})
  expect((await desk.ask('vault.open', { folder: desk.vaultFolder, passphrase: other })).person).toBe(
    colleague,
  )
})

test('another recovery key goes to paper before its window closes', async ({ desk }) => {
  const { page, shell } = desk
  await openKeys(desk)
  await choose(desk, 'Ключ восстановления')
  await page.getByRole('dialog').getByLabel('Пометка').fill('у нотариуса')
  await page.getByRole('dialog').getByRole('button', { name: 'Добавить' }).click()
  await expect(page.getByRole('heading', { name: 'Ключ восстановления' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page)
  const groups = await page.locator('.print-only li > span:last-child').allTextContents()
  await page.getByRole('button', { name: 'Напечатать' }).click()
  await expect.poll(() => shell.printed()).toBe(1)
  await page.getByRole('button', { name: 'Ключ у меня на бумаге' }).click()
  await expect(page.getByLabel(/^Группа \d+$/u)).toHaveCount(2)
  for (const input of await page.getByLabel(/^Группа \d+$/u).all()) {
    const label = await input.evaluate((element) => (element as HTMLInputElement).labels?.[0]?.textContent)
    await input.fill(groups[Number(/\d+/u.exec(label ?? '')?.[0]) - 1] ?? '')
  }
  await page.getByRole('button', { name: 'Готово, ключ на бумаге' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  expect((await desk.ask('draft.list', {})).drafts).toEqual([])
  await desk.ask('vault.lock', {})
  const recoveryKey = `AGE-SECRET-KEY-1${groups.join('')}`
  await desk.ask('vault.open', { folder: desk.vaultFolder, recoveryKey })
})

test('a recovery key that was locked away before it was on paper is spoken of at the next opening', async ({
  desk,
}) => {
  const { page } = desk
  await openKeys(desk)
  await choose(desk, 'Ключ восстановления')
  await page.getByRole('dialog').getByRole('button', { name: 'Добавить' }).click()
  await expect(page.getByRole('heading', { name: 'Ключ восстановления' })).toBeVisible()
  await expect.poll(async () => (await desk.ask('draft.list', {})).drafts.length).toBe(1)
  await desk.ask('vault.lock', {})
  await desk.ask('vault.open', { folder: desk.vaultFolder, passphrase })
  await desk.start()
  const notice = page.getByRole('region', { name: 'О хранилище' })
  await expect(notice).toContainText('не был перенесён на бумагу')
  await expectAccessible(page)
  await notice.getByRole('button', { name: 'К ключам' }).click()
  await expect(page.getByRole('tab', { name: 'Входы и ключи' })).toHaveAttribute('aria-selected', 'true')
  await notice.getByRole('button', { name: 'Позже' }).click()
  await expect(notice).toBeHidden()
})

test('a recipient that is none is refused in the window it was typed in', async ({ desk }) => {
  const { page } = desk
  await openKeys(desk)
  await choose(desk, 'Ключ age')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Открытый ключ age').fill('age1nobody')
  await dialog.getByRole('button', { name: 'Добавить' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Это не открытый ключ age')
  await expect(dialog.getByLabel('Открытый ключ age')).toHaveValue('age1nobody')
  expect(await slots(desk)).toEqual([`passphrase ${ownerName}`, `recovery ${ownerName}`])
})

test('removing asks first, names what comes of it, and warns of the only recovery key', async ({ desk }) => {
  const { page } = desk
  await desk.ask('vault.slots.add', {
    kind: 'passphrase',
    label: 'её ноутбук',
    person: colleague,
    passphrase: other,
  })
  await openKeys(desk)
  await page.getByRole('button', { name: 'Убрать вход «её ноутбук, Парольная фраза»' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(`${colleague} больше не откроет хранилище этим входом (парольная фраза)`)
  await expect(dialog).toContainText('смените после этого ключи')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  expect(await slots(desk)).toHaveLength(3)
  await page.getByRole('button', { name: 'Убрать вход «её ноутбук, Парольная фраза»' }).click()
  await dialog.getByRole('button', { name: 'Убрать вход' }).click()
  await expect(page.getByText(/Вход убран/u)).toBeVisible()
  await expect(dialog).toBeHidden()
  expect(await slots(desk)).toEqual([`passphrase ${ownerName}`, `recovery ${ownerName}`])
  await page.getByRole('button', { name: /^Убрать вход .*Ключ восстановления/u }).click()
  await expect(dialog).toContainText('Это единственный ключ восстановления')
  await dialog.getByRole('button', { name: 'Убрать вход' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: /^Убрать вход .*Ключ/u })).toBeHidden()
  await page.getByRole('button', { name: /^Убрать вход/u }).click()
  await dialog.getByRole('button', { name: 'Убрать вход' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Это последний способ открыть хранилище')
})

test('the passphrase is changed with the present one; a wrong one is told where it was typed', async ({
  desk,
}) => {
  const { page } = desk
  await openKeys(desk)
  await page.getByRole('button', { name: 'Сменить фразу…' }).click()
  await page.getByLabel('Нынешняя парольная фраза').fill('вовсе не та фраза')
  await page.getByLabel('Новая парольная фраза').fill(fresh)
  await page.getByLabel('Та же фраза ещё раз').fill(fresh)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Сменить', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('Парольная фраза не подходит')
  await page.getByLabel('Нынешняя парольная фраза').fill(passphrase)
  await page.getByRole('button', { name: 'Сменить', exact: true }).click()
  await expect(page.getByText(/^Фраза изменена/u)).toBeVisible()
  await desk.ask('vault.lock', {})
  await desk.ask('vault.open', { folder: desk.vaultFolder, passphrase: fresh })
})

test('the keys are rotated after a question, and the vault works on', async ({ desk }) => {
  const { page } = desk
  await openKeys(desk)
  await page.getByRole('button', { name: 'Сменить ключи…' }).click()
  await expect(page.getByRole('dialog')).toContainText('понадобится столько же места')
  await page.getByRole('dialog').getByRole('button', { name: 'Сменить ключи' }).click()
  await expect(page.getByText('Ключи сменены.')).toBeVisible()
  const { entries } = await desk.ask('custody.list', { limit: 10_000 })
  expect(entries.map(({ action }) => action)).toContain('vault.rotate')
})

test('a vault that has been open for a while asks who is there before it lets a new way in', async ({
  desk,
}) => {
  const { page } = desk
  await openKeys(desk)
  desk.letPass(5)
  await page.getByRole('button', { name: 'Сменить ключи…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Сменить ключи' }).click()
  const question = page.getByRole('dialog', { name: 'Это вы?' })
  await expect(question.getByLabel('Парольная фраза')).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.type('не та фраза вовсе')
  await page.keyboard.press('Enter')
  await expect(question.getByRole('alert')).toContainText('Парольная фраза не подходит')
  await question.getByRole('button', { name: 'Отмена' }).click()
  await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible()
  expect(
    (await desk.ask('custody.list', { limit: 10_000 })).entries.map(({ action }) => action),
  ).not.toContain('vault.rotate')
  await page.getByRole('dialog').getByRole('button', { name: 'Сменить ключи' }).click()
  await question.getByLabel('Парольная фраза').fill(passphrase)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Ключи сменены.')).toBeVisible()
  await expect(question).toBeHidden()
})

test('a way in that is being made waits, with all that was typed, for the key of who opened the vault', async ({
  desk,
}) => {
  const { page } = desk
  await openKeys(desk)
  await choose(desk, 'Ключ восстановления')
  desk.letPass(60)
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Пометка').fill('второй сейф')
  await dialog.getByRole('button', { name: 'Добавить' }).click()
  const question = page.getByRole('dialog', { name: 'Это вы?' })
  await expect(question.getByLabel('Парольная фраза')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(question).toBeHidden()
  await expect(dialog.getByLabel('Пометка')).toHaveValue('второй сейф')
  expect(await slots(desk)).toHaveLength(2)
  await dialog.getByRole('button', { name: 'Добавить' }).click()
  await question.getByLabel('Парольная фраза').fill(passphrase)
  await question.getByRole('button', { name: 'Подтвердить' }).click()
  await expect(page.getByRole('button', { name: 'Ключ у меня на бумаге' })).toBeVisible()
  expect(await slots(desk)).toHaveLength(3)
})

test('who opened the vault with the recovery key gives it again as it stands on paper', async ({ desk }) => {
  const { page } = desk
  await desk.ask('vault.lock', {})
  await desk.ask('vault.open', { folder: desk.vaultFolder, recoveryKey: desk.recoveryKey })
  await openKeys(desk)
  desk.letPass(5)
  await page.getByRole('button', { name: 'Сменить ключи…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Сменить ключи' }).click()
  const question = page.getByRole('dialog', { name: 'Это вы?' })
  const field = question.getByRole('textbox', { name: 'Ключ восстановления' })
  await expect(field).toBeFocused()
  const groups = desk.recoveryKey.slice('AGE-SECRET-KEY-1'.length).match(/.{1,5}/gu) ?? []
  await field.fill(groups.slice(1).join(' '))
  await expect(question.getByText('Ещё 5 знаков')).toBeVisible()
  await expect(question.getByRole('button', { name: 'Подтвердить' })).toBeDisabled()
  await field.fill(groups.join(' ').toLowerCase())
  await expect(question.getByText('Ключ набран полностью.')).toBeVisible()
  await expectAccessible(page)
  await question.getByRole('button', { name: 'Подтвердить' }).click()
  await expect(page.getByText('Ключи сменены.')).toBeVisible()
})
