import type { Locator } from '@playwright/test'
import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test, type Desk } from '../../kit/page/page-flow.ts'
import { cellOf, expectStored, openSuit } from './suit-desk.ts'

const told = (desk: Desk, words: string) => desk.page.getByRole('status').filter({ hasText: words })

/** Where something stands once it rests there. */
async function placeOf(target: Locator) {
  await target.hover()
  const box = await target.boundingBox()
  if (box === null) throw new Error('nothing to drag')
  return box
}

/** Drags by the pointer, in steps, as a hand does, and lets go where it is told what comes of it. */
async function drag(desk: Desk, from: Locator, ...stops: readonly (readonly [Locator, string])[]) {
  const { mouse } = desk.page
  const ends = []
  for (const [to, words] of stops) ends.push({ ...(await placeOf(to)), words })
  const start = await placeOf(from)
  await mouse.move(start.x + 20, start.y + start.height / 2)
  await mouse.down()
  await mouse.move(start.x - 20, start.y + start.height / 2 + 8, { steps: 4 })
  for (const end of ends) {
    await mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 8 })
    await expect(told(desk, end.words)).toBeAttached()
  }
  await mouse.up()
}

const evidenceTab = (desk: Desk) =>
  desk.page.getByRole('complementary').getByRole('tab', { name: 'Доказательства' })
const item = (desk: Desk, title: string) =>
  desk.page.getByRole('complementary').getByRole('listitem').filter({ hasText: title })

test('an exhibit is dragged onto a statement, and taken off again by undo', async ({ desk }) => {
  const { page } = desk
  const { statements, exhibits } = await openSuit(desk, [{ quotation: 'Первое' }, { quotation: 'Второе' }])
  await evidenceTab(desk).click()
  await expectAccessible(page)
  const second = [cellOf(desk, 2, 'Довод'), 'Приложить к высказыванию № 2'] as const
  await drag(desk, item(desk, 'Решение суда'), second)
  await page
    .getByRole('alert')
    .filter({ hasText: 'Доказательство приложено' })
    .getByRole('button', { name: 'Отменить' })
    .click()
  await expect(cellOf(desk, 2, 'Доказательства')).toBeEmpty()
  await expect
    .poll(async () => (await desk.ask('statement.show', { id: statements[1] ?? '' })).proof)
    .toBeUndefined()
  await drag(desk, item(desk, 'Решение суда'), second)
  await expect(cellOf(desk, 2, 'Доказательства')).toContainText('Решение суда')
  await expectStored(desk, statements[1] ?? '', { proof: [{ evidenceId: exhibits['Решение суда'] }] })
  await drag(desk, item(desk, 'Решение суда'), second)
  await expect(page.getByText('Это доказательство уже приложено')).toBeVisible()
  expect((await desk.ask('statement.show', { id: statements[0] ?? '' })).proof).toBeUndefined()
})

test('what is dropped beside the table goes nowhere', async ({ desk }) => {
  const { page } = desk
  const { statements } = await openSuit(desk, [{ quotation: 'Первое' }])
  await evidenceTab(desk).click()
  await drag(
    desk,
    item(desk, 'Решение суда'),
    [cellOf(desk, 1, 'Довод'), 'Приложить к высказыванию № 1'],
    [page.getByRole('button', { name: 'Добавить высказывания' }), 'Взято: Решение суда'],
  )
  await expect(told(desk, 'Взято: Решение суда')).not.toBeAttached()
  await expect(cellOf(desk, 1, 'Доказательства')).toBeEmpty()
  expect((await desk.ask('statement.show', { id: statements[0] ?? '' })).version).toBe(1)
})

test('an exhibit is carried to a statement by the keyboard', async ({ desk }) => {
  const { page } = desk
  const { statements, exhibits } = await openSuit(desk, [
    { quotation: 'Первое' },
    { quotation: 'Второе' },
    { quotation: 'Третье' },
  ])
  await cellOf(desk, 1, 'Цитата').click()
  await evidenceTab(desk).click()
  await item(desk, 'Переписка редакции').focus()
  await page.keyboard.press('ArrowDown')
  await expect(item(desk, 'Протокол осмотра')).toBeFocused()
  await page.keyboard.press('Space')
  await expect(told(desk, 'Приложить к высказыванию № 1')).toBeAttached()
  await page.keyboard.press('ArrowDown')
  await expect(told(desk, 'Приложить к высказыванию № 2')).toBeAttached()
  await page.keyboard.press('ArrowDown')
  await expect(told(desk, 'Приложить к высказыванию № 3')).toBeAttached()
  await page.keyboard.press('Space')
  await expect(told(desk, 'Приложить к высказыванию')).toHaveCount(0)
  await expectStored(desk, statements[2] ?? '', { proof: [{ evidenceId: exhibits['Протокол осмотра'] }] })
  await page.keyboard.press('Space')
  await expect(told(desk, 'Приложить к высказыванию')).toBeAttached()
  await page.keyboard.press('ArrowDown')
  await expect(told(desk, 'Приложить к высказыванию № 2')).toBeAttached()
  await page.keyboard.press('Escape')
  await expect(told(desk, 'Приложить к высказыванию')).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expectStored(desk, statements[0] ?? '', { proof: [{ evidenceId: exhibits['Протокол осмотра'] }] })
  expect((await desk.ask('statement.show', { id: statements[1] ?? '' })).version).toBe(1)
})

test('an exhibit is found by a few letters and attached from its cell', async ({ desk }) => {
  const { page } = desk
  const { statements, exhibits } = await openSuit(desk, [{ quotation: 'Первое' }])
  await cellOf(desk, 1, 'Доказательства').focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Приложить доказательство' })
  await expect(dialog.getByLabel('Какое доказательство')).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.type('реше')
  await page.getByRole('option', { name: 'Решение суда' }).waitFor()
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expectStored(desk, statements[0] ?? '', { proof: [{ evidenceId: exhibits['Решение суда'] }] })
  await expect(cellOf(desk, 1, 'Доказательства')).toBeFocused()
})

test('proof says its kind and what it proves; a final act says why it binds; it can be detached', async ({
  desk,
}) => {
  const { page } = desk
  const { statements, exhibits } = await openSuit(desk, [{ quotation: 'Первое' }])
  const [id = ''] = statements
  const evidenceId = exhibits['Решение суда'] ?? ''
  await desk.ask('statement.update', { id, version: 1, changes: { proof: [{ evidenceId }] } })
  const side = page.getByRole('complementary')
  await side.getByRole('combobox', { name: 'Вид доказательства: Решение суда' }).click()
  await page.getByRole('option', { name: 'Вступивший в силу судебный акт' }).click()
  await expect(side.getByText(/ГПК 76\(2\)/u)).toBeVisible()
  await expect(cellOf(desk, 1, 'Доказательства')).toContainText('Вступивший в силу судебный акт')
  await side.getByLabel('Что подтверждает: Решение суда').fill('Суд обязал возместить расходы')
  await page.keyboard.press('Enter')
  await expectStored(desk, id, {
    proof: [{ evidenceId, kind: 'final-judicial-act', proves: 'Суд обязал возместить расходы' }],
  })
  await side.getByRole('button', { name: 'Открепить: Решение суда' }).click()
  await expect(cellOf(desk, 1, 'Доказательства')).toBeEmpty()
  await page.keyboard.press('Control+z')
  await expect(cellOf(desk, 1, 'Доказательства')).toContainText('Решение суда')
})

test('the evidence beside the table is searched, also when there is a lot of it', async ({ desk }) => {
  const { page } = desk
  const { caseId } = await openSuit(desk, [{ quotation: 'Первое' }])
  for (let number = 1; number <= 220; number += 1)
    await desk.ask('evidence.create', {
      caseId,
      title: `Құжат ${String(number).padStart(3, '0')}`,
      kind: 'document',
    })
  await evidenceTab(desk).click()
  await item(desk, 'Құжат 001').focus()
  await page.keyboard.press('End')
  await expect(item(desk, 'Решение суда')).toBeFocused()
  expect(await page.getByRole('complementary').getByRole('listitem').count()).toBeLessThan(60)
  await page.getByLabel('Найти доказательство').fill('құжат 217')
  await expect(page.getByRole('complementary').getByRole('listitem')).toHaveCount(1)
  await page.getByLabel('Найти доказательство').fill('нет такого')
  await expect(page.getByText('Ничего не найдено')).toBeVisible()
})
