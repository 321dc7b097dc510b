import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test } from '../../kit/page/page-flow.ts'
import { cellOf, expectStored, openCase, openSuit } from './suit-desk.ts'

test('a whole statement is answered from the keyboard alone', async ({ desk }) => {
  const { page } = desk
  const { statements } = await openSuit(desk, [{ quotation: 'Первое' }, { quotation: 'Второе' }])
  const [first = ''] = statements
  await cellOf(desk, 1, 'Цитата').focus()
  await page.keyboard.press('Enter')
  const quotation = page.getByRole('textbox', { name: 'Цитата' }).first()
  await expect(quotation).toBeFocused()
  await page.keyboard.type(', дополнено')
  await page.keyboard.press('Control+Enter')
  await expect(cellOf(desk, 1, 'Цитата')).toBeFocused()
  await expectStored(desk, first, { quotation: 'Первое, дополнено', version: 2 })

  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: 'Мнение', exact: true }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(cellOf(desk, 1, 'Вид')).toHaveText('Мнение')

  await expect(cellOf(desk, 1, 'Вид')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('grid').getByLabel('Соответствует действительности')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('Control+Enter')
  await expect(cellOf(desk, 1, 'Позиция')).toHaveText('Это мнение')
  await expect(cellOf(desk, 1, 'Позиция')).toBeFocused()

  await page.keyboard.press('Tab')
  await page.keyboard.press('F2')
  await page.keyboard.type('Довод с казахскими буквами: әғқңөұүһі')
  await page.keyboard.press('Tab')
  await expect(cellOf(desk, 1, 'Доказательства')).toBeFocused()
  await expectStored(desk, first, {
    classification: 'opinion',
    positions: ['opinion'],
    argument: 'Довод с казахскими буквами: әғқңөұүһі',
    version: 5,
  })
  await page.keyboard.press('Tab')
  await expect(cellOf(desk, 2, '№')).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await expect(cellOf(desk, 2, '№')).toBeFocused()
  await page.keyboard.press('Control+Home')
  await expect(cellOf(desk, 1, '№')).toBeFocused()
  await page.keyboard.press('Control+End')
  await expect(cellOf(desk, 2, 'Доказательства')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('gridcell').and(page.locator(':focus'))).toHaveCount(0)
})

test('Escape takes back what was typed, and undo takes back what was kept', async ({ desk }) => {
  const { page } = desk
  const { statements } = await openSuit(desk, [{ quotation: 'Было', argument: 'Старый довод' }])
  const [id = ''] = statements
  await cellOf(desk, 1, 'Довод').dblclick()
  await page.keyboard.type(' и лишнее')
  await page.keyboard.press('Escape')
  await expect(cellOf(desk, 1, 'Довод')).toHaveText('Старый довод')
  await expect(cellOf(desk, 1, 'Довод')).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.type(' и новое')
  await page.getByRole('grid').getByText('Было').click()
  await expectStored(desk, id, { argument: 'Старый довод и новое', version: 2 })
  await page.keyboard.press('Control+z')
  await expectStored(desk, id, { argument: 'Старый довод', version: 3 })
  await expect(cellOf(desk, 1, 'Довод')).toHaveText('Старый довод')
})

test('positions left with Escape stay as they were', async ({ desk }) => {
  const { page } = desk
  const { statements } = await openSuit(desk, [{ quotation: 'Слова', positions: ['opinion'] }])
  await cellOf(desk, 1, 'Позиция').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  await expect(cellOf(desk, 1, 'Позиция')).toHaveText('Это мнение')
  await expectStored(desk, statements[0] ?? '', { positions: ['opinion'], version: 1 })
})

test('positions that contradict each other are told of at once, and again after the page was closed', async ({
  desk,
}) => {
  const { page } = desk
  const { caseId } = await openSuit(desk, [{ quotation: 'Слова', positions: ['true'] }])
  const side = page.getByRole('complementary')
  await side.getByLabel('Это мнение').check()
  const finding = side.getByRole('button', { name: 'Выбранные позиции противоречат друг другу' })
  await expect(finding).toBeVisible()
  await expect(cellOf(desk, 1, '№').getByRole('img', { name: '1 противоречие' })).toBeVisible()
  await expectAccessible(page)
  await openCase(desk, caseId)
  await expect(finding).toBeVisible()
  await finding.click()
  await expect(side.getByRole('checkbox', { name: 'Соответствует действительности' })).toBeFocused()
  await side.getByLabel('Это мнение').uncheck()
  await expect(finding).toBeHidden()
})

test('what a statement lacks is said with the article it rests on, and leads to the field', async ({
  desk,
}) => {
  const { page } = desk
  const { publicationId, statements } = await openSuit(desk, [{ quotation: 'Слова', positions: ['true'] }])
  const side = page.getByRole('complementary')
  const findings = side.getByRole('list', { name: 'На что посмотреть' })
  await expect(findings.getByRole('listitem')).toHaveText([
    'Нет довода на языке судопроизводства ГПК 166',
    'Нет доказательства ГПК 72',
    'Не указано, где опубликовано',
  ])
  await findings.getByRole('button', { name: /Нет довода/u }).click()
  await expect(side.getByLabel('Довод', { exact: true })).toBeFocused()
  await page.keyboard.type('Довод')
  await page.keyboard.press('Control+Enter')
  await expect(findings.getByRole('listitem')).toHaveCount(2)
  await findings.getByRole('button', { name: /где опубликовано/u }).click()
  await expect(side.getByRole('combobox', { name: 'Публикация' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(findings.getByRole('listitem')).toHaveCount(1)
  await expectStored(desk, statements[0] ?? '', { publicationId })
})

test('what cannot be kept stays in its cell with the reason', async ({ desk }) => {
  const { page } = desk
  const { statements } = await openSuit(desk, [{ quotation: 'Слова', argument: 'Довод' }])
  const [id = ''] = statements
  await cellOf(desk, 1, 'Цитата').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('grid').getByText(/нужно заполнить|не приняты/u)).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Цитата' }).first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expectStored(desk, id, { quotation: 'Слова', version: 1 })
})

test('another column takes the place of one that is not needed', async ({ desk }) => {
  const { page } = desk
  const { statements } = await openSuit(desk, [{ quotation: 'Слова' }])
  await page.getByRole('button', { name: 'Столбцы' }).click()
  const columns = page.getByRole('dialog', { name: 'Столбцы' })
  await columns.getByLabel('Вид высказывания').click()
  await columns.getByLabel('Вопросы эксперту').click()
  await columns.getByLabel('Соответствует действительности').click()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('columnheader')).toHaveText([
    '№',
    'Цитата',
    'Соответствует действительности',
    'Наша позиция',
    'Довод',
    'Чем подтверждается',
    'Вопросы эксперту',
  ])
  await cellOf(desk, 1, 7).dblclick()
  await page.keyboard.type('Это мнение?\n\nО ком речь?')
  await page.keyboard.press('Control+Enter')
  await expect(cellOf(desk, 1, 7)).toBeFocused()
  await expectStored(desk, statements[0] ?? '', { expertQuestions: ['Это мнение?', 'О ком речь?'] })
  await cellOf(desk, 1, 3).dblclick()
  await page.getByRole('option', { name: 'Нет', exact: true }).click()
  await expectStored(desk, statements[0] ?? '', { isTrue: false })
})

test('a cell that is left for another field keeps its text and not the focus', async ({ desk }) => {
  const { page } = desk
  const { statements } = await openSuit(desk, [{ quotation: 'Слова' }])
  await cellOf(desk, 1, 'Довод').dblclick()
  await page.keyboard.type('Довод')
  await page.getByLabel('Найти в таблице').click()
  await expectStored(desk, statements[0] ?? '', { argument: 'Довод', version: 2 })
  await expect(cellOf(desk, 1, 'Довод')).toHaveText('Довод')
  await expect(page.getByLabel('Найти в таблице')).toBeFocused()
  await cellOf(desk, 1, 'Позиция').dblclick()
  await page.getByRole('grid').getByLabel('Это мнение').check()
  await page.getByLabel('Найти в таблице').click()
  await expectStored(desk, statements[0] ?? '', { positions: ['opinion'], version: 3 })
  await expect(page.getByLabel('Найти в таблице')).toBeFocused()
})

test('a cell that is opened while the one before is still being kept stays open', async ({ desk }) => {
  const { page } = desk
  const { statements } = await openSuit(desk, [{ quotation: 'Слова' }])
  await cellOf(desk, 1, 'Довод').dblclick()
  await page.keyboard.type('Довод')
  await page.keyboard.press('Control+Enter')
  await cellOf(desk, 1, 'Цитата').dblclick()
  await page.keyboard.type(' и ещё')
  await expectStored(desk, statements[0] ?? '', { argument: 'Довод' })
  await expect(page.getByRole('textbox', { name: 'Цитата' }).first()).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expectStored(desk, statements[0] ?? '', { quotation: 'Слова и ещё', version: 3 })
})
