import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test, type Desk } from '../../kit/page/page-flow.ts'

test.use({ deskOptions: { settings: {}, hasVault: false } })

const phrase = 'сорок пять тихих барж везут ноябрь'
const person = 'Әлемова Қымбат Ғалымқызы'

async function fillForm(desk: Desk, folder: string): Promise<void> {
  const { page, shell } = desk
  await page.getByRole('button', { name: 'Создать хранилище' }).click()
  await page.getByLabel('Ваши фамилия, имя, отчество').fill(person)
  shell.script.folders.push(folder)
  await page.getByRole('button', { name: 'Выбрать место…' }).click()
  await expect(page.getByText(/Место выбрано/u)).toBeVisible()
  await page.getByLabel('Новая парольная фраза').fill(phrase)
  await page.getByLabel('Та же фраза ещё раз').fill(phrase)
}

/** The groups as they stand on the sheet. */
async function paperGroups(page: Page): Promise<string[]> {
  return page.locator('.print-only li > span:last-child').allTextContents()
}

/** Types the two groups that are asked for; `spoil` mistypes them. */
async function typeGroups(
  page: Page,
  groups: readonly string[],
  spoil = (group: string) => group,
): Promise<void> {
  await expect(page.getByLabel(/^Группа \d+$/u)).toHaveCount(2)
  for (const input of await page.getByLabel(/^Группа \d+$/u).all()) {
    const label = await input.evaluate(
      (element) => (element as HTMLInputElement).labels?.[0]?.textContent ?? '',
    )
    await input.fill(spoil(groups[Number(/\d+/u.exec(label)?.[0]) - 1] ?? ''))
  }
}

test('a vault is made, its key goes to paper and is checked, and only then the person is inside', async ({
  desk,
}) => {
  const { page, shell } = desk
  const folder = join(desk.folder, 'Дела.sandyq')
  await desk.start()
  await expectAccessible(page)
  await fillForm(desk, folder)
  await expect(page.getByText('Надёжная фраза.')).toBeVisible()
  await expect(page.getByText('Фразы совпадают.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Создать', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Ключ восстановления' })).toBeVisible()
  await expect(page.getByRole('contentinfo')).toBeHidden()
  await expectAccessible(page)
  const groups = await paperGroups(page)
  expect(groups.map((group) => group.length)).toEqual([...Array<number>(11).fill(5), 3])
  await page.getByRole('button', { name: 'Напечатать' }).click()
  await expect(page.getByText(/Отправлено на печать/u)).toBeVisible()
  expect(shell.printed()).toBe(1)
  await page.getByRole('button', { name: 'Ключ у меня на бумаге' }).click()
  await expect(page.getByText(groups[0] ?? '')).toBeHidden()
  await expectAccessible(page)
  await typeGroups(page, groups, (group) => `Q${group.slice(1)}X`)
  await page.getByRole('button', { name: 'Войти в хранилище' }).click()
  await expect(page.getByText('Не совпадает с ключом.').first()).toBeVisible()
  await page.getByRole('button', { name: 'Вернуться к ключу' }).click()
  await expect(page.locator('main').getByText(groups[0] ?? '')).toBeVisible()
  await page.getByRole('button', { name: 'Ключ у меня на бумаге' }).click()
  await typeGroups(page, groups, (group) => ` ${group.slice(0, 2)}-${group.slice(2).toLowerCase()} `)
  await page.getByRole('button', { name: 'Войти в хранилище' }).click()
  await expect(page.getByRole('contentinfo')).toContainText(person)
  expect(shell.recent).toEqual([folder])
  const everything = await page.evaluate(() => document.documentElement.outerHTML)
  for (const group of groups.slice(0, 11)) expect(everything).not.toContain(group)
  expect((await desk.ask('draft.list', {})).drafts).toEqual([])
  await desk.ask('vault.lock', {})
  const recoveryKey = `AGE-SECRET-KEY-1${groups.join('')}`
  await desk.ask('vault.open', { folder, recoveryKey })
})

test('the sheet says what the key is for, for which vault, and how to open it without the program', async ({
  desk,
}) => {
  const { page } = desk
  await desk.start()
  await fillForm(desk, join(desk.folder, 'Дела.sandyq'))
  await page.getByRole('button', { name: 'Создать', exact: true }).click()
  const paper = page.locator('.print-only')
  await paper.waitFor({ state: 'attached' })
  await expect(paper).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(paper).toBeVisible()
  await expect(page.locator('main')).toBeHidden()
  await expect(paper).toContainText('Дела.sandyq')
  await expect(paper).toContainText(person)
  await expect(paper).toContainText('Кто держит этот лист, тот может открыть хранилище.')
  await expect(paper).toContainText('age -d -i recovery-key.txt -o secret.json secret.age')
  const { height } = (await paper.boundingBox()) ?? { height: 0 }
  expect(height).toBeLessThan(1000)
})

test('the key becomes a file only after a warning and a second step', async ({ desk }) => {
  const { page, shell } = desk
  await desk.start()
  await fillForm(desk, join(desk.folder, 'Дела.sandyq'))
  await page.getByRole('button', { name: 'Создать', exact: true }).click()
  await page.getByRole('button', { name: 'Сохранить файлом…' }).click()
  await expect(page.getByText(/прочтёт любой, кто возьмёт этот диск/u)).toBeVisible()
  expect(shell.savedTexts).toEqual([])
  await expectAccessible(page)
  shell.script.saves.push(undefined, '/stick/ключ.txt')
  await page.getByRole('button', { name: 'Понимаю, сохранить…' }).click()
  await page.getByRole('button', { name: 'Понимаю, сохранить…' }).click()
  await expect(page.getByText('Сохранено: ключ.txt')).toBeVisible()
  expect(shell.savedTexts).toHaveLength(1)
  const saved = shell.savedTexts[0]?.text ?? ''
  expect(saved).toContain(`AGE-SECRET-KEY-1${(await paperGroups(page)).join('')}`)
  expect(saved).toContain('Дела.sandyq')
})

test('weak passphrases are told why, in words; what differs is told; neither makes a vault', async ({
  desk,
}) => {
  const { page, shell } = desk
  await desk.start()
  await fillForm(desk, join(desk.folder, 'Дела.sandyq'))
  const first = page.getByLabel('Новая парольная фраза')
  const create = page.getByRole('button', { name: 'Создать', exact: true })
  for (const [typed, said] of [
    ['короткая', /короче 12 знаков/u],
    ['йцукенгшщзхъ', /соседние клавиши/u],
    [person, /ваше имя/u],
  ] as const) {
    await first.fill(typed)
    await expect(page.getByText(said)).toBeVisible()
  }
  await expect(page.getByText('Фразы не совпадают.')).toBeVisible()
  await expect(create).toBeDisabled()
  await page.getByLabel('Та же фраза ещё раз').fill(person)
  await create.click()
  await expect(page.getByRole('alert')).toContainText('ваше имя')
  expect(shell.recent).toEqual([])
  await first.fill(phrase)
  await page.getByLabel('Та же фраза ещё раз').fill(phrase.normalize('NFD'))
  await create.click()
  await expect(page.getByRole('heading', { name: 'Ключ восстановления' })).toBeVisible()
})

test('words are suggested in two languages, large enough to copy, and have to be typed once more', async ({
  desk,
}) => {
  const { page } = desk
  await desk.start()
  await page.getByRole('button', { name: 'Создать хранилище' }).click()
  await page.getByRole('button', { name: 'Предложить слова' }).click()
  const words = page.getByText(/^(?:[а-яё]+ ){4}[а-яё]+$/u)
  await expect(words).toBeVisible()
  const before = await words.textContent()
  await page.getByRole('button', { name: 'Другие слова' }).click()
  await expect(page.getByText(before ?? '', { exact: true })).toBeHidden()
  await page.getByText('Английские').click()
  await expect(page.getByText(/^(?:[a-z-]+ ){4}[a-z-]+$/u)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Взять эту фразу' }).click()
  await expect(page.getByLabel('Новая парольная фраза')).toHaveValue(/^(?:[a-z-]+ ){4}[a-z-]+$/u)
  await expect(page.getByLabel('Та же фраза ещё раз')).toHaveValue('')
  await expect(page.getByText('Надёжная фраза.')).toBeVisible()
})

test('a place that is taken is refused before anything is typed for nothing', async ({ desk }) => {
  const { page, shell } = desk
  await desk.ask('vault.create', { folder: join(desk.folder, 'Дела.sandyq'), person, passphrase: phrase })
  await desk.ask('vault.lock', {})
  await desk.start()
  await page.getByRole('button', { name: 'Создать хранилище' }).click()
  shell.script.folders.push(undefined, join(desk.folder, 'Дела.sandyq'), join(desk.folder, 'Новые.sandyq'))
  const pick = page.getByRole('button', { name: 'Выбрать место…' })
  await pick.click()
  await expect(page.getByText('Место не выбрано')).toBeVisible()
  await pick.click()
  await expect(page.getByText('Там уже есть хранилище «Дела.sandyq».', { exact: false })).toBeVisible()
  await pick.click()
  await expect(page.getByText('Место выбрано: Новые.sandyq')).toBeVisible()
  await page.getByLabel('Название папки').fill('Другое')
  await expect(page.getByText('Место не выбрано')).toBeVisible()
})

test('the form fits in one screen, with the words open, in every language', async ({ desk }) => {
  const { page } = desk
  await desk.start()
  await page.getByRole('button', { name: 'Создать хранилище' }).click()
  await page.getByRole('button', { name: 'Предложить слова' }).click()
  for (const [language, code] of [
    ['Қазақша', 'kk'],
    ['English', 'en'],
    ['Русский', 'ru'],
  ] as const) {
    await page.getByText(language, { exact: true }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', code)
    const main = page.locator('main')
    const scrolls = await main.evaluate((element) => element.scrollHeight > element.clientHeight)
    expect([language, scrolls]).toEqual([language, false])
  }
})
