import { join } from 'node:path'
import { buildSample } from '../../demo/build-sample.ts'
import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, ownerName, test, type Desk } from '../../kit/page/page-flow.ts'

async function openLog(desk: Desk): Promise<string> {
  const caseId = await buildSample(desk.ask, join(desk.folder, 'sources'))
  await desk.start()
  await desk.page
    .getByRole('gridcell', { name: /вымышленн/iu })
    .first()
    .click()
  await desk.page.getByRole('tab', { name: 'Журнал хранения' }).click()
  await expect(desk.page.getByRole('grid', { name: 'Журнал хранения' })).toBeVisible()
  return caseId
}

test('the log of a case tells in words who did what to what, the newest first', async ({ desk }) => {
  const { page } = desk
  const caseId = await openLog(desk)
  const { items, total } = await desk.ask('custody.browse', { caseId })
  const rows = page.getByRole('grid', { name: 'Журнал хранения' }).getByRole('row')
  await expect(rows.nth(1)).toContainText(String(items[0]?.sequence))
  await expect(rows.nth(1)).toContainText('Запись создана: высказывание')
  await expect(rows.nth(1)).toContainText(ownerName)
  await expect(page.getByText(new RegExp(`^${String(total)} запис`, 'u'))).toBeVisible()
  await expectAccessible(page)
})

test('it is narrowed by action, person, day and record, and widened again', async ({ desk }) => {
  const { page } = desk
  await openLog(desk)
  await page.getByRole('combobox', { name: 'Любое действие' }).fill('принято')
  await page.getByRole('option', { name: 'Принято в хранилище' }).click()
  await expect(page.getByText('12 записей')).toBeVisible()
  const grid = page.getByRole('grid', { name: 'Журнал хранения' })
  await grid.focus()
  await page.keyboard.press('Enter')
  const entry = page.getByRole('complementary', { name: /^Запись №/u })
  await expect(entry).toContainText('Хеш записи')
  await entry.getByRole('button', { name: 'Всё о ней' }).click()
  await expect(page.getByText(/^Только: /u)).toBeVisible()
  await expect(page.getByText('3 записи')).toBeVisible()
  await page.getByRole('button', { name: 'Показать все записи' }).click()
  await page.getByLabel('С какого дня').fill('2031-01-01')
  await expect(page.getByText('Ни одна запись не подходит под отбор.')).toBeVisible()
  await page.getByRole('button', { name: 'Сбросить отбор' }).click()
  await page.getByRole('combobox', { name: 'Кто угодно' }).click()
  await page.getByRole('option', { name: ownerName }).click()
  await expect(grid.getByRole('row').nth(1)).toContainText(ownerName)
  await expectAccessible(page)
})

test('a record is opened from its entry', async ({ desk }) => {
  const { page } = desk
  await openLog(desk)
  await page.getByRole('combobox', { name: 'Любое действие' }).fill('принято')
  await page.getByRole('option', { name: 'Принято в хранилище' }).click()
  await expect(page.getByText('12 записей')).toBeVisible()
  await page.getByRole('grid', { name: 'Журнал хранения' }).getByRole('row').nth(1).click()
  await page.getByRole('button', { name: 'Открыть запись' }).click()
  await expect(page.getByRole('tab', { name: 'Доказательства' })).toHaveAttribute('aria-selected', 'true')
})

test('the log is verified, and a printed head is held against it', async ({ desk }) => {
  const { page, shell } = desk
  await openLog(desk)
  await page.getByRole('button', { name: 'Скопировать' }).click()
  const { head, sequence } = await desk.ask('custody.list', { limit: 1 })
  await expect.poll(() => shell.copied).toEqual([`${String(sequence)}:${head}`])
  await page.getByRole('button', { name: 'Проверить журнал' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Проверить' }).click()
  await expect(dialog.getByRole('status')).toContainText('цепочка не прерывается')
  const heads = dialog.getByRole('textbox', { name: 'Номер и хеш с распечатки' })
  await heads.fill('12 абв')
  await expect(dialog.getByText(/строка: 1/u)).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Проверить' })).toBeDisabled()
  await heads.fill(`${String(sequence)} ${head.toUpperCase()}`)
  await dialog.getByRole('button', { name: 'Проверить' }).click()
  await expect(dialog.getByRole('status')).toContainText('Распечатка сходится.')
  await heads.fill(`3 ${head}`)
  await dialog.getByRole('button', { name: 'Проверить' }).click()
  await expect(dialog.getByRole('alert')).toContainText('№ 3: Не совпадает с распечаткой')
  await expectAccessible(page)
})

test('details are erased for good, with a reason; the entry stays', async ({ desk }) => {
  const { page } = desk
  await openLog(desk)
  await page.getByRole('grid', { name: 'Журнал хранения' }).getByRole('row').nth(1).click()
  const entry = page.getByRole('complementary', { name: /^Запись №/u })
  await expect(entry).toContainText('Поля')
  await entry.getByRole('button', { name: 'Стереть содержание…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: 'Стереть навсегда' })).toBeDisabled()
  await dialog.getByRole('textbox', { name: 'Причина' }).fill('по требованию закона')
  await dialog.getByRole('button', { name: 'Стереть навсегда' }).click()
  await expect(dialog).toBeHidden()
  await expect(entry).toContainText('Содержание стёрто.')
  await expect(entry.getByRole('button', { name: 'Стереть содержание…' })).toBeHidden()
  const rows = page.getByRole('grid', { name: 'Журнал хранения' }).getByRole('row')
  await expect(rows.nth(1)).toContainText('Подробности записи журнала стёрты')
  await expect(rows.nth(2)).toContainText('содержание стёрто')
})
