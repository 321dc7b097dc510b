import { join } from 'node:path'
import { csvOf } from '../../backend/case-import/messy-list.ts'
import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test, type Desk } from '../../kit/page/page-flow.ts'

/** Two rows that may be headings: the program takes the first, the list goes by the second. */
const rows = [
  ['Дело №', 'Вид дела', 'Потерпевшая', 'Код'],
  ['Іс №', 'Іс түрі', 'Күдікті', 'Код'],
  ['1', 'уголовное', 'Заглавный Захар', 'к-1'],
  ['2', 'уголовное', 'Рядовой Роман', 'к-2'],
]

async function open(desk: Desk, words: { command: string; choose: string }): Promise<void> {
  const { page, shell } = desk
  await desk.start()
  await page.keyboard.press('Control+k')
  await page.keyboard.type(words.command)
  await page.getByRole('option', { name: words.command }).first().click()
  shell.script.files.push([desk.file('list.csv', csvOf(rows))])
  await page.getByRole('button', { name: words.choose }).click()
}
const inRussian = { command: 'Внести список', choose: 'Выбрать файл…' }

test('another row of headings, chosen by keyboard, proposes anew; what was mapped by hand stays', async ({
  desk,
}) => {
  const { page } = desk
  await open(desk, inRussian)
  const means = (heading: string) => page.getByRole('combobox', { name: `Что значит «${heading}»` })
  await expect(means('Потерпевшая')).toHaveValue('Имя целиком')
  await expect(means('Код')).toHaveValue('')
  await means('Код').click()
  await page.keyboard.type('Номер дела в суде')
  await page.getByRole('option', { name: 'Номер дела в суде' }).click()
  await expect(means('Код')).toHaveValue('Номер дела в суде')

  // The answer is on its way while she types on: the rows wait for it.
  const release = desk.hold('case.describe-sheet')
  await page.getByLabel('Заголовки в строке').focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('2')
  await page.getByRole('button', { name: 'Посмотреть строки' }).focus()
  await page.keyboard.press('Enter')
  release()
  await expect(page.getByText('Дел: 2 · новых лиц: 2')).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)

  await page.getByRole('button', { name: 'К столбцам' }).click()
  await expect(page.getByLabel('Заголовки в строке')).toHaveValue('2')
  await expect(page.getByText('CSV, UTF-8 · 2 строки')).toBeVisible()
  await expect(means('Іс №')).toBeVisible()
  await expect(means('Дело №')).toHaveCount(0)
  await expect(page.getByRole('combobox', { name: 'О ком «Күдікті»' })).toHaveValue('1. Подозреваемый')
  await expect(page.getByRole('combobox', { name: 'Лицо 2' })).toHaveCount(0)
  await expect(means('Код')).toHaveValue('Номер дела в суде')
  await expectAccessible(page)

  // One row up by the arrow, and all is as it was proposed at first.
  await page.getByLabel('Заголовки в строке').focus()
  await page.keyboard.press('ArrowDown')
  await expect(means('Потерпевшая')).toHaveValue('Имя целиком')
  await expect(page.getByRole('combobox', { name: 'О ком «Потерпевшая»' })).toHaveValue('1. Потерпевший')
  await expect(means('Код')).toHaveValue('Номер дела в суде')
})

test('a row below the table means nothing, and the number may be typed anew', async ({ desk }) => {
  const { page } = desk
  await open(desk, inRussian)
  const row = page.getByLabel('Заголовки в строке')
  await row.focus()
  await page.keyboard.press('End')
  await page.keyboard.type('5')
  await expect(page.getByText('CSV, UTF-8 · 0 строк')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Посмотреть строки' })).toBeDisabled()
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  await expect(row).toHaveValue('')
  await page.keyboard.type('2')
  await expect(page.getByRole('combobox', { name: 'О ком «Күдікті»' })).toHaveValue('1. Подозреваемый')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Tab')
  await expect(row).toHaveValue('2')
})

test('where the row could not be read, that is said, and nothing is taken in silence', async ({ desk }) => {
  const { page } = desk
  await open(desk, inRussian)
  const allow = desk.refuse('case.describe-sheet')
  await page.getByLabel('Заголовки в строке').fill('2')
  await expect(page.getByRole('alert')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Посмотреть строки' }).click()
  await expect(page.getByRole('alert')).toContainText(
    'Этих столбцов в таблице нет: Дело №, Вид дела, Потерпевшая',
  )
  await expectAccessible(page)
  allow()
  await page.getByRole('button', { name: 'К столбцам' }).click()
  await page.getByLabel('Заголовки в строке').fill('1')
  await page.getByLabel('Заголовки в строке').fill('2')
  await expect(page.getByRole('combobox', { name: 'О ком «Күдікті»' })).toHaveValue('1. Подозреваемый')
  await page.getByRole('button', { name: 'Посмотреть строки' }).click()
  await expect(page.getByText('Дел: 2')).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('the chosen row outlives a lock: the same file comes back with its headings', async ({ desk }) => {
  const { page } = desk
  await open(desk, inRussian)
  await page.getByLabel('Заголовки в строке').fill('2')
  await expect(page.getByRole('combobox', { name: 'О ком «Күдікті»' })).toHaveValue('1. Подозреваемый')
  await desk.emit({ event: 'locking', reason: 'idle' })
  await expect
    .poll(async () => (await desk.ask('draft.list', {})).drafts.map(({ value }) => value).join('\n'))
    .toContain('Күдікті')
  await page.reload()
  desk.shell.script.files.push([join(desk.folder, 'list.csv')])
  await page.getByRole('button', { name: inRussian.choose }).click()
  await expect(page.getByRole('combobox', { name: 'О ком «Күдікті»' })).toHaveValue('1. Подозреваемый')
  await expect(page.getByLabel('Заголовки в строке')).toHaveValue('2')
  await page.getByRole('button', { name: 'Посмотреть строки' }).click()
  await expect(page.getByText('Дел: 2')).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test.describe('in Kazakh, in the dark', () => {
  test.use({ deskOptions: { settings: { language: 'kk', theme: 'dark' }, hasVault: true } })

  test('the chosen row of headings shows its columns', async ({ desk }) => {
    const { page } = desk
    await open(desk, { command: 'Істер тізімін кестеден', choose: 'Файлды таңдау…' })
    await page.getByLabel('Тақырыптар жолы').fill('2')
    await expect(page.getByRole('combobox', { name: /Күдікті/u }).first()).toBeVisible()
    await expectAccessible(page)
  })
})
