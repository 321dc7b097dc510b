import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test } from '../../kit/page/page-flow.ts'
import { fillCases } from './fill-cases.ts'

test.describe('a new vault', () => {
  test('says what belongs here and makes the first case by three questions', async ({ desk }) => {
    const { page } = desk
    await desk.start()
    await expect(page.getByRole('heading', { name: 'Здесь будут ваши дела' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Новое дело' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByLabel('Название дела')).toBeFocused()
    await expectAccessible(page)
    await page.keyboard.type('Иск Примерова к фонду')
    await expect(dialog.getByRole('button', { name: 'Завести дело' })).toBeDisabled()
    await dialog.getByRole('combobox', { name: 'Вид дела' }).click()
    await page.getByRole('option', { name: 'Гражданское, о защите чести и достоинства' }).click()
    await dialog.getByRole('button', { name: 'Завести дело' }).click()
    await expect(page.getByRole('heading', { name: 'Иск Примерова к фонду' })).toBeVisible()
    const { items } = await desk.ask('case.list', {})
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({ kind: 'civil-defamation', title: 'Иск Примерова к фонду' })
  })

  test('takes the case back with Ctrl+Z', async ({ desk }) => {
    const { page } = desk
    await desk.start()
    await page.keyboard.press('n')
    await page.getByLabel('Название дела').fill('Ошибка')
    await page.getByRole('combobox', { name: 'Вид дела' }).click()
    await page.getByRole('option', { name: 'Уголовное' }).click()
    await page.getByRole('button', { name: 'Завести дело' }).click()
    await expect(page.getByRole('heading', { name: 'Ошибка' })).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(page.getByText('Отменено: Дело заведено')).toBeVisible()
    expect((await desk.ask('case.list', {})).total).toBe(0)
  })
})

test.describe('240 cases', () => {
  test('are filtered by text, kind, stage and state, and the filter is reset', async ({ desk }) => {
    const { page } = desk
    await fillCases(desk, 240)
    await desk.start()
    await expect(page.getByText('240 дел')).toBeVisible()
    await expectAccessible(page)

    await page.keyboard.press('/')
    await page.keyboard.type('заметкиной')
    await expect(page.getByText('48 дел', { exact: true })).toBeVisible()
    await page.getByRole('combobox', { name: 'Стадия' }).click()
    await page.getByRole('option', { name: 'Апелляция' }).click()
    await page.getByText('Идут', { exact: true }).click()
    const filtered = await desk.ask('case.list', {
      text: 'заметкиной',
      filter: { stage: 'Апелляция', closed: false },
    })
    await expect(page.getByRole('status').filter({ hasText: /дел/ })).toContainText(String(filtered.total))
    await page.getByRole('textbox', { name: 'Искать в делах' }).fill('нет такого')
    await expect(page.getByRole('heading', { name: 'Ни одно дело не подходит' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Сбросить' }).last().click()
    await expect(page.getByText('240 дел')).toBeVisible()
  })

  test('are sorted by a click on a column, the second the other way round', async ({ desk }) => {
    const { page } = desk
    await fillCases(desk, 240)
    await desk.start()
    const header = page.getByRole('columnheader', { name: 'Номер', exact: true })
    const firstCell = page.getByRole('row').nth(1).getByRole('gridcell').first()
    await header.getByRole('button').click()
    await expect(header).toHaveAttribute('aria-sort', 'ascending')
    await expect(firstCell).toHaveText('1/2026')
    await header.getByRole('button').click()
    await expect(header).toHaveAttribute('aria-sort', 'descending')
    await expect(firstCell).toHaveText('240/2026')
  })

  test('are walked through with the keyboard and opened by Enter', async ({ desk }) => {
    const { page } = desk
    await fillCases(desk, 240)
    await desk.start()
    const grid = page.getByRole('grid', { name: 'Таблица дел' })
    await expect(grid).toBeFocused()
    await page.keyboard.press('End')
    await expect(page.getByRole('gridcell', { name: '1/2026', exact: true })).toBeVisible()
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('239')
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(grid).toBeFocused()
  })

  test('are shown again by a view that was given a name; a deleted one comes back', async ({ desk }) => {
    const { page } = desk
    await fillCases(desk, 40)
    await desk.start()
    await page.getByText('Закрыты', { exact: true }).click()
    await expect(page.getByText('8 дел', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Виды' }).click()
    await page.getByRole('menuitem', { name: 'Сохранить этот вид…' }).click()
    await page.getByLabel('Название вида').fill('Закрытые дела')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Вид сохранён')).toBeVisible()
    await page.getByText('Все', { exact: true }).click()
    await expect(page.getByText('40 дел', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Виды' }).click()
    await page.getByRole('menuitem', { name: 'Закрытые дела' }).click()
    await expect(page.getByText('8 дел', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Виды' }).click()
    await page.getByRole('button', { name: 'Удалить вид «Закрытые дела»' }).click()
    await page.getByRole('button', { name: 'Отменить' }).click()
    await expect.poll(async () => (await desk.ask('view.list', {})).views.length).toBe(1)
  })
})

test.describe('in Kazakh and English', () => {
  for (const [language, title] of [
    ['kk', 'Істер'],
    ['en', 'Cases'],
  ] as const)
    test.describe(language, () => {
      test.use({ deskOptions: { settings: { language, theme: 'dark' }, hasVault: true } })
      test(`the table speaks ${language}`, async ({ desk }) => {
        await fillCases(desk, 30)
        await desk.start()
        await expect(desk.page.getByRole('heading', { name: title, exact: true })).toBeVisible()
        await expectAccessible(desk.page)
      })
    })
})
