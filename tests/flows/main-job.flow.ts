import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { PDFDocument } from 'mupdf'
import { passphrase } from '../standin/small-page.ts'
import { expect, test } from '../standin/fixtures.ts'
import type { StandinApp } from '../standin/harness.ts'
import { Hands } from './keyboard-hands.ts'
import { tinyPdf } from './small-case.ts'

test.use({ appOptions: { viewport: { width: 1280, height: 800 } } })
test.setTimeout(180_000)

const owner = 'Вымыслова Сауле Примеровна'

let folder: string
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandyq-hands-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const tab = (page: Page, name: string | RegExp) => page.getByRole('tab', { name, exact: true })
const line = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const cell = (page: Page, number: number, field: string) => {
  const index = ['№', 'Цитата', 'Вид высказывания', 'Наша позиция', 'Довод', 'Чем подтверждается'].indexOf(
    field,
  )
  return page.getByRole('row').nth(number).getByRole('gridcell').nth(index)
}

async function createVault(app: StandinApp, hands: Hands): Promise<void> {
  const { page } = hands
  await hands.push(button(page, 'Создать хранилище'))
  await expect(line(page, 'Ваши фамилия, имя, отчество')).toBeFocused()
  await hands.type(owner)
  app.dialogs.push({ canceled: false, filePaths: [folder] })
  await hands.push(button(page, 'Выбрать место…'))
  await expect(page.getByText(/Место выбрано/u)).toBeVisible()
  await hands.fill(page.getByLabel('Новая парольная фраза'), passphrase)
  await hands.fill(page.getByLabel('Та же фраза ещё раз'), passphrase)
  await expect(page.getByText('Фразы совпадают.')).toBeVisible()
  await hands.press('Enter')
  await confirmKit(hands)
  await expect(page.getByRole('contentinfo')).toContainText(owner)
  await hands.holds('entering the vault')
}

/** Reads the key from the sheet and types the two groups that are asked for. */
async function confirmKit(hands: Hands): Promise<void> {
  const { page } = hands
  await expect(button(page, 'Напечатать')).toBeFocused()
  const groups = await page.locator('.print-only li > span:last-child').allTextContents()
  await hands.push(button(page, 'Ключ у меня на бумаге'))
  await expect(page.getByLabel(/^Группа \d+$/u)).toHaveCount(2)
  for (const field of await page.getByLabel(/^Группа \d+$/u).all()) {
    const label = await field.evaluate((element) => (element as HTMLInputElement).labels?.[0]?.textContent)
    await hands.fill(field, groups[Number(/\d+/u.exec(label ?? '')?.[0]) - 1] ?? '')
  }
  await hands.press('Enter')
}

async function createCase(hands: Hands): Promise<void> {
  const { page } = hands
  await hands.press('KeyN')
  await expect(line(page, 'Название дела')).toBeFocused()
  await hands.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await hands.holds('Escape in the new case')
  await hands.push(button(page, 'Новое дело'))
  await expect(line(page, 'Название дела')).toBeFocused()
  await hands.type('Иск Примерова к фонду')
  await hands.choose(
    page.getByRole('combobox', { name: 'Вид дела' }),
    'Гражданское, о защите чести и достоинства',
  )
  await hands.push(button(page, 'Завести дело'))
  await expect(tab(page, 'Обзор')).toHaveAttribute('aria-selected', 'true')
}

async function addParties(hands: Hands): Promise<void> {
  const { page } = hands
  await hands.switchTo(tab(page, 'Обзор'), tab(page, 'Лица'))
  await hands.push(button(page, 'Добавить лицо'))
  await expect(page.getByRole('combobox', { name: 'Лицо' })).toBeFocused()
  await hands.reach(page.getByRole('radio', { name: 'Уже внесённое лицо' }), 'Shift+Tab')
  await hands.press('ArrowRight')
  await hands.fill(line(page, 'Фамилия'), 'Примеров')
  await hands.fill(line(page, 'Имя'), 'Образец')
  await hands.fill(line(page, 'Отчество'), 'Тестович')
  await hands.choose(page.getByRole('combobox', { name: 'Пол' }), 'Мужской')
  await hands.choose(page.getByRole('combobox', { name: 'Роль в деле' }), 'Истец')
  await hands.push(button(page, 'Добавить'))
  await expect(page.getByRole('dialog')).toBeHidden()
  await hands.holds('adding the plaintiff')
  await hands.press('KeyN')
  await expect(page.getByRole('combobox', { name: 'Лицо' })).toBeFocused()
  await hands.reach(page.getByRole('radio', { name: 'Уже внесённое лицо' }), 'Shift+Tab')
  await hands.press('ArrowRight')
  await hands.reach(page.getByRole('radio', { name: 'Физическое лицо' }))
  await hands.press('ArrowRight')
  await hands.fill(line(page, 'Полное наименование'), 'Общественный фонд «Пример»')
  await hands.choose(page.getByRole('combobox', { name: 'Роль в деле' }), 'Ответчик')
  await hands.push(button(page, 'Добавить'))
  await expect(page.getByRole('dialog')).toBeHidden()
  await hands.holds('adding the defendant')
  await expect(page.getByRole('region', { name: 'Ответчик' })).toContainText('«Пример»')
}

async function createSuit(hands: Hands): Promise<void> {
  const { page } = hands
  await hands.command('иск и выс', 'В деле: иск и высказывания')
  await expect(tab(page, 'Иск и высказывания')).toHaveAttribute('aria-selected', 'true')
  await hands.push(page.getByRole('checkbox', { name: 'Опровержение' }), 'Space')
  await hands.fill(line(page, 'Сумма морального вреда'), '5 000 000')
  await hands.fill(line(page, 'Дата подачи иска'), '01.03.2026')
  await hands.push(button(page, 'Завести иск'))
  await expect(page.getByText('Высказываний пока нет')).toBeVisible()
  await hands.holds('creating the suit')
}

async function addStatements(hands: Hands): Promise<void> {
  const { page } = hands
  await hands.push(button(page, 'Добавить высказывания'))
  await expect(page.getByLabel('Текст высказываний')).toBeFocused()
  await hands.type('Примеров присвоил деньги.')
  await hands.press('Enter')
  await hands.press('Enter')
  await hands.type('Примеров скрылся.')
  await expect(button(page, /^Добавить 2/u)).toBeEnabled()
  await hands.press('Control+Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(cell(page, 1, 'Цитата')).toBeFocused()
  for (const [number, argument] of [
    [1, 'Сведения подтверждает решение суда.'],
    [2, 'Это оценка, а не сообщение о факте.'],
  ] as const) {
    if (number === 2) {
      await hands.press('Home')
      await hands.press('ArrowDown')
      await hands.press('ArrowRight')
    }
    await expect(cell(page, number, 'Цитата')).toBeFocused()
    await hands.press('ArrowRight')
    await hands.press('ArrowRight')
    await hands.press('Enter')
    await expect(
      cell(page, number, 'Наша позиция').getByLabel('Соответствует действительности'),
    ).toBeFocused()
    if (number === 2) await hands.press('Tab')
    await hands.press('Space')
    await hands.press('Control+Enter')
    await expect(cell(page, number, 'Наша позиция')).toBeFocused()
    await expect(cell(page, number, 'Наша позиция')).toContainText(
      number === 1 ? 'Соответствует действительности' : 'Это мнение',
    )
    await hands.press('ArrowRight')
    await hands.press('F2')
    await hands.type(argument)
    await hands.press('Control+Enter')
    await expect(cell(page, number, 'Довод')).toBeFocused()
    await expect(cell(page, number, 'Довод')).toHaveText(argument)
  }
}

async function takeInFiles(app: StandinApp, hands: Hands): Promise<void> {
  const { page } = hands
  await hands.command('доказательства', 'В деле: доказательства')
  app.dialogs.push({
    canceled: false,
    filePaths: [
      file('Решение.pdf', tinyPdf('JUDGMENT')),
      file('Переписка.txt', 'Вымышленная переписка.\n'),
      file('Заметка.txt', 'Вымышленная заметка.\n'),
    ],
  })
  await hands.push(button(page, 'Добавить файлы'))
  await expect(page.getByRole('dialog')).toContainText('Решение.pdf')
  await hands.fill(
    page.getByRole('dialog').getByRole('textbox', { name: 'Источник' }),
    'архив Фонда «Пример»',
  )
  await hands.push(button(page, 'Принять'))
  await expect(page.getByText('Принято 3 файла')).toBeVisible()
  await hands.holds('taking the files in')
  const list = page.getByRole('listbox', { name: 'Доказательства' })
  await expect(list.getByRole('option')).toHaveCount(3)
  await hands.reach(list)
  await hands.press('End')
  await hands.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Решение' })).toBeVisible()
  await hands.reach(line(page, 'Источник'))
  await hands.press('End')
  await hands.type(', опись 7')
  await hands.press('Enter')
  await expect(page.getByRole('contentinfo')).toContainText('Сохранено')
  await hands.press('Alt+ArrowLeft')
  await expect(list).toBeFocused()
  await expect(list.getByRole('option').nth(2)).toContainText('опись 7')
}

async function attach(hands: Hands): Promise<void> {
  const { page } = hands
  await hands.command('иск и выс', 'В деле: иск и высказывания')
  await expect(cell(page, 1, 'Цитата')).toBeVisible()
  await hands.press('F6')
  await expect(cell(page, 1, 'Цитата')).toBeFocused()
  for (let step = 0; step < 4; step += 1) await hands.press('ArrowRight')
  await hands.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Какое доказательство' })).toBeFocused()
  await hands.type('Реш')
  await expect(page.getByRole('option')).toHaveCount(1)
  await hands.press('ArrowDown')
  await hands.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(cell(page, 1, 'Чем подтверждается')).toBeFocused()
  await expect(cell(page, 1, 'Чем подтверждается')).toContainText('Решение')
}

async function writeResponse(app: StandinApp, hands: Hands): Promise<void> {
  const { page } = hands
  await hands.command('документы', 'В деле: документы')
  await hands.fill(line(page, 'Найти шаблон'), 'отзыв защите')
  await expect(page.getByRole('group', { name: 'Шаблоны' }).getByRole('button').first()).toContainText(
    'Отзыв на иск о защите чести',
  )
  await hands.press('Enter')
  await expect(page.getByText(/^Страница 1 из \d+$/u)).toBeVisible({ timeout: 30_000 })
  await hands.holds('opening the template')
  await hands.fill(line(page, 'Истец 1: адрес для суда'), 'г. Примерск, ул. Истцовая, 5')
  await hands.press('Enter')
  await expect(page.getByText('Заполнено')).toBeVisible()
  await hands.reach(button(page, 'Сохранить документ'), 'Shift+Tab')
  await hands.press('Enter')
  await expect(button(page, 'Вывести в файл')).toBeVisible()
  await hands.holds('keeping the document')
  const target = join(folder, 'отзыв.pdf')
  await hands.push(button(page, 'Вывести в файл'))
  app.dialogs.push({ canceled: false, filePath: target })
  await hands.push(button(page, 'Выбрать место и записать'))
  await expect(page.getByText(/^Записано: отзыв\.pdf/u)).toBeVisible()
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Закрыть' }).last()).toBeFocused()
  await hands.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(button(page, 'Вывести в файл')).toBeFocused()
  expect(readFileSync(target).subarray(0, 5).toString('latin1')).toBe('%PDF-')
}

async function buildBundle(app: StandinApp, hands: Hands): Promise<void> {
  const { page } = hands
  await hands.command('тома', 'В деле: тома приложений')
  await hands.push(button(page, 'Из всех доказательств'))
  await expect(page.getByTestId('plan-total')).toHaveText(/^3 приложения · \d+ страниц/u)
  await hands.holds('making the bundle')
  const view = page.getByRole('radiogroup', { name: 'Вид' })
  await hands.switchTo(
    view.getByRole('radio', { name: 'Состав' }),
    view.getByRole('radio', { name: 'Сборка' }),
  )
  const target = join(folder, 'том.pdf')
  app.dialogs.push({ canceled: false, filePath: target })
  await hands.push(button(page, 'Собрать и сохранить…'))
  await expect(page.getByText('Собрано: том.pdf')).toBeVisible({ timeout: 30_000 })
  await hands.holds('building the bundle')
  const document = new PDFDocument(readFileSync(target))
  const pages = Array.from({ length: document.countPages() }, (_unused, index) => document.loadPage(index))
  const total = await page.getByTestId('plan-total').textContent()
  expect(pages).toHaveLength(Number(/(\d+) страниц/u.exec(total ?? '')?.[1]))
  const links = pages.flatMap((each) => each.getLinks()).map((link) => document.resolveLink(link))
  expect(links.length).toBeGreaterThanOrEqual(3)
  for (const to of links) expect(to).toBeLessThan(pages.length)
}

/** Chooses what the application menu has under this key: the system hears its keys, not the page. */
async function menuKey(app: StandinApp, accelerator: string): Promise<void> {
  await app.evaluate(({ Menu }, key) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []) ?? []
    const found = items.find((item) => item.accelerator === key)
    if (found === undefined) throw new Error(`no menu item has ${key}`)
    found.click()
  }, accelerator)
}

test('the whole main job is done by the keyboard alone, in the app as it ships', async ({ app, page }) => {
  mkdirSync(folder, { recursive: true })
  const hands = new Hands(page)
  await test.step('a vault', () => createVault(app, hands))
  await test.step('a case', () => createCase(hands))
  await test.step('its parties', () => addParties(hands))
  await test.step('its suit', () => createSuit(hands))
  await test.step('the statements', () => addStatements(hands))
  await test.step('the evidence', () => takeInFiles(app, hands))
  await test.step('what proves a statement', () => attach(hands))
  await test.step('the response', () => writeResponse(app, hands))
  await test.step('the bundle', () => buildBundle(app, hands))
  await test.step('the lock', async () => {
    await menuKey(app, 'CmdOrCtrl+L')
    const door = new Hands(await app.nextWindow(page))
    await expect(door.page.getByLabel('Парольная фраза')).toBeFocused()
    await door.type(passphrase)
    await door.press('Enter')
    await expect(door.page.getByTestId('plan-total')).toHaveText(/^3 приложения/u)
    await door.holds('opening the vault again')
  })
  expect(app.refused).toEqual([])
})
