import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test, type Desk } from '../../kit/page/page-flow.ts'
import { cellOf, openSuit, storedOrder } from './suit-desk.ts'

const told = (desk: Desk, words: string) => desk.page.getByRole('status').filter({ hasText: words })
const three = [{ quotation: 'Первое' }, { quotation: 'Второе' }, { quotation: 'Третье' }]

test('a row is dragged by its number to another place, and back by undo', async ({ desk }) => {
  const { page } = desk
  const { suitId } = await openSuit(desk, three)
  // Rows find their places as they are measured: the pointer waits until they rest.
  await cellOf(desk, 3, '№').hover({ position: { x: 10, y: 10 } })
  const [start, end] = [
    await cellOf(desk, 3, '№').boundingBox(),
    await cellOf(desk, 1, 'Довод').boundingBox(),
  ]
  if (start === null || end === null) throw new Error('the table is not there')
  await page.mouse.down()
  await page.mouse.move(start.x + 20, start.y - 10, { steps: 4 })
  await page.mouse.move(end.x + 20, end.y + 10, { steps: 6 })
  await expect(told(desk, 'На место высказывания № 1')).toBeAttached()
  await page.mouse.up()
  await expect.poll(() => storedOrder(desk, suitId)).toEqual(['Третье', 'Первое', 'Второе'])
  await expect(cellOf(desk, 1, 'Цитата')).toHaveText('Третье')
  await page.keyboard.press('Control+z')
  await expect.poll(() => storedOrder(desk, suitId)).toEqual(['Первое', 'Второе', 'Третье'])
})

test('a row is moved by the keyboard, taken up or by single steps', async ({ desk }) => {
  const { page } = desk
  const { suitId } = await openSuit(desk, three)
  await cellOf(desk, 1, '№').focus()
  await page.keyboard.press('Space')
  await expect(told(desk, 'Взято: Первое')).toBeAttached()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(told(desk, 'На место высказывания № 3')).toBeAttached()
  await page.keyboard.press('Enter')
  await expect.poll(() => storedOrder(desk, suitId)).toEqual(['Второе', 'Третье', 'Первое'])
  await expect(cellOf(desk, 3, '№')).toBeFocused()
  await page.keyboard.press('Space')
  await expect(told(desk, 'Взято: Первое')).toBeAttached()
  await page.keyboard.press('ArrowUp')
  await expect(told(desk, 'На место высказывания № 2')).toBeAttached()
  await page.keyboard.press('Escape')
  await expect(told(desk, 'На место высказывания № 2')).not.toBeAttached()
  expect(await storedOrder(desk, suitId)).toEqual(['Второе', 'Третье', 'Первое'])
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(() => storedOrder(desk, suitId)).toEqual(['Второе', 'Первое', 'Третье'])
  await expect(cellOf(desk, 2, '№')).toBeFocused()
})

test('a statement is repeated below itself and deleted with a reason, from the keyboard', async ({
  desk,
}) => {
  const { page } = desk
  const { suitId } = await openSuit(desk, [
    { quotation: 'Первое', positions: ['opinion'] },
    { quotation: 'Второе' },
  ])
  await cellOf(desk, 1, '№').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menu')).toBeVisible()
  await expectAccessible(page)
  await expect(page.getByRole('menuitem', { name: 'Приложить доказательство' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitem').nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect.poll(() => storedOrder(desk, suitId)).toEqual(['Первое', 'Первое', 'Второе'])
  await expect(cellOf(desk, 2, 'Позиция')).toHaveText('Это мнение')
  await expect(cellOf(desk, 2, 'Цитата')).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  await page.keyboard.press('End')
  await expect(page.getByRole('menuitem').last()).toBeFocused()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Удалить высказывание № 2' })
  await expect(dialog.getByLabel('Причина')).toBeFocused()
  await page.keyboard.type('повтор')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect.poll(() => storedOrder(desk, suitId)).toEqual(['Первое', 'Второе'])
  // The deletion is taken back, then the repetition.
  await page.keyboard.press('Control+z')
  await expect.poll(() => storedOrder(desk, suitId)).toEqual(['Первое', 'Первое', 'Второе'])
  await page.keyboard.press('Control+z')
  await expect.poll(() => storedOrder(desk, suitId)).toEqual(['Первое', 'Второе'])
})
