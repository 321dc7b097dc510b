import { join } from 'node:path'
import { existsSync } from 'node:fs'
import { test, expect, type Desk } from '../../kit/page/page-flow.ts'
import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { fillNumbers } from './fill-numbers.ts'

async function openNumbers(desk: Desk, name = 'Цифры') {
  await desk.start()
  const { page } = desk
  await page.getByRole('button', { name, exact: true }).click()
  return page
}

const line = (page: Desk['page'], table: string, name: string) =>
  page
    .getByRole('region', { name: table, exact: true })
    .getByRole('row', { name: new RegExp(`^${name}`, 'u') })

test('every number is on screen, small ones too, each table with its share and what it counts', async ({
  desk,
}) => {
  await fillNumbers(desk)
  const page = await openNumbers(desk)
  await expect(page.getByText('Сосчитано 20 дел')).toBeVisible()
  await expect(page.getByText('нет чисел меньше 5')).toBeVisible()
  await expect(line(page, 'Дела по виду', 'Уголовное')).toContainText('1260 %')
  await expect(line(page, 'Дела по виду', 'Сопровождение')).toContainText('210 %')
  await expect(page.getByText('Больше всего: Уголовное — 12 из 20.')).toBeVisible()
  await expect(line(page, 'От обращения до регистрации', 'В тот же день')).toContainText('1')
  await expectAccessible(page)
})

test('years and kinds narrow what is counted, and an end before the start goes', async ({ desk }) => {
  await fillNumbers(desk)
  const page = await openNumbers(desk)
  const choose = async (label: string, option: string) => {
    await page.getByRole('combobox', { name: label }).click()
    await page.getByRole('option', { name: option }).click()
  }
  await choose('С года', 'с 2025 года')
  await expect(page.getByText('Сосчитано 12 дел')).toBeVisible()
  await choose('Вид дела', 'Уголовное')
  await expect(page.getByText('Сосчитано 4 дела')).toBeVisible()
  await choose('По год', 'по 2024 год')
  await expect(page.getByText('Сосчитано 8 дел')).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'С года' })).toHaveValue('')
  await choose('Вид дела', 'Сопровождение без суда')
  await expect(page.getByText('Таких дел нет')).toBeVisible()
  await page.getByRole('button', { name: 'Все дела' }).click()
  await expect(page.getByText('Сосчитано 20 дел')).toBeVisible()
})

test('what is for others has no small number, as pages and as files', async ({ desk }) => {
  await fillNumbers(desk)
  const page = await openNumbers(desk)
  await page.getByText('Для других', { exact: true }).click()
  const pages = page.getByRole('region', { name: 'Страницы' })
  await expect(pages).toContainText('не показано', { timeout: 20_000 })
  await expect(pages).not.toContainText('Вымыслов')
  await expect(page.getByRole('combobox', { name: 'Кому' })).toHaveValue('Доноры')
  await expectAccessible(page)
  const file = join(desk.folder, 'Цифры.pdf')
  desk.shell.script.saves.push(file)
  await page.getByRole('button', { name: 'Выбрать место и записать' }).click()
  await expect(page.getByText(/^Записано:/u)).toBeVisible()
  expect(existsSync(file)).toBe(true)
  const table = join(desk.folder, 'Цифры.xlsx')
  desk.shell.script.saves.push(table)
  await page.getByRole('button', { name: 'Записать таблицей (XLSX)' }).click()
  await expect(page.getByText('Записано: Цифры.xlsx')).toBeVisible()
  expect(existsSync(table)).toBe(true)
})

test('is reached and scrolled by keyboard alone', async ({ desk }) => {
  await fillNumbers(desk)
  await desk.start()
  const { page } = desk
  await page.keyboard.press('Control+k')
  await page.keyboard.type('цифры')
  await page.getByRole('option', { name: 'Цифры работы' }).waitFor()
  await page.keyboard.press('Enter')
  const screen = page.getByRole('region', { name: 'Цифры работы' })
  await screen.focus()
  await page.keyboard.press('End')
  await expect(page.getByRole('heading', { name: 'От обращения до ответа' })).toBeInViewport()
})

test('without a case it says what numbers come of', async ({ desk }) => {
  const page = await openNumbers(desk)
  await expect(page.getByText('Считать пока нечего')).toBeVisible()
  await expectAccessible(page)
})

for (const [language, name, counted] of [
  ['kk', 'Сандар', '20 іс саналды'],
  ['en', 'Numbers', '20 cases counted'],
] as const)
  test.describe(language, () => {
    test.use({ deskOptions: { settings: { language, theme: 'dark' }, hasVault: true } })
    test('counts the same', async ({ desk }) => {
      await fillNumbers(desk)
      const page = await openNumbers(desk, name)
      await expect(page.getByText(counted)).toBeVisible()
      await expectAccessible(page)
    })
  })
