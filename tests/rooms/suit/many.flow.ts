import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test } from '../../kit/page/page-flow.ts'
import { cellOf, openSuit, storedOrder } from './suit-desk.ts'

const long = 'Ұзақ дәйексөз: әділетті қорғау — өте маңызды іс. '.repeat(60)
const many = Array.from({ length: 240 }, (_, index) => ({
  quotation: `Цитата ${String(index + 1)}. ${index % 3 === 0 ? long : ''}`,
  language: index % 2 === 0 ? ('ru' as const) : ('kk' as const),
  ...(index % 4 === 0 ? { argument: 'Довод о деле' } : {}),
}))

test('a table of 240 long statements shows only what is on screen and goes to its end by a key', async ({
  desk,
}) => {
  const { page } = desk
  const { suitId } = await openSuit(desk, many)
  await expect(page.getByText('240 высказываний')).toBeVisible()
  expect(await page.getByRole('row').count()).toBeLessThan(40)
  await cellOf(desk, 1, 'Цитата').focus()
  await page.keyboard.press('Control+End')
  await expect(cellOf(desk, 240, 'Доказательства')).toBeFocused()
  await expect(cellOf(desk, 240, 'Доказательства')).toBeInViewport()
  await page.keyboard.press('Home')
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(async () => (await storedOrder(desk, suitId))[238]).toBe('Цитата 240.')
  await expect(cellOf(desk, 239, '№')).toBeFocused()
  await page.keyboard.press('PageUp')
  await expect(cellOf(desk, 231, '№')).toBeFocused()
  await expect(cellOf(desk, 231, '№')).toBeInViewport()
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBe(1280)
})

test('a long statement keeps what is typed in it while the table is scrolled away', async ({ desk }) => {
  const { page } = desk
  const { statements } = await openSuit(desk, many)
  await cellOf(desk, 2, 'Довод').dblclick()
  await page.keyboard.type('Начатый довод')
  await page.getByRole('grid').hover()
  await page.mouse.wheel(0, 20_000)
  await expect(
    page
      .getByRole('gridcell')
      .filter({ hasText: /^Цитата 1\d\d\./u })
      .first(),
  ).toBeVisible()
  await page.keyboard.type(' дописан')
  await page.keyboard.press('Control+Enter')
  await expect
    .poll(async () => (await desk.ask('statement.show', { id: statements[1] ?? '' })).argument)
    .toBe('Начатый довод дописан')
})

test('the table is searched by words, also by Kazakh ones typed without their letters', async ({ desk }) => {
  const { page } = desk
  await openSuit(desk, many)
  await page.getByLabel('Найти в таблице').fill('узак дайексоз')
  await expect(page.getByText('80 из 240')).toBeVisible()
  await page.getByLabel('Найти в таблице').fill('цитата 217')
  await expect(page.getByRole('gridcell').filter({ hasText: 'Цитата 217' })).toBeVisible()
  await expect(cellOf(desk, 217, '№')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Найти в таблице').fill('нет таких слов')
  await expect(page.getByText('Ничего не найдено')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText('240 высказываний')).toBeVisible()
})

test('the columns a person chose are there after a lock', async ({ desk }) => {
  const { page } = desk
  await openSuit(desk, [{ quotation: 'Первое' }])
  await page.getByRole('button', { name: 'Столбцы' }).click()
  await page.getByRole('checkbox', { name: 'Результат' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('columnheader', { name: 'Результат' })).toBeVisible()
  await desk.emit({ event: 'locking', reason: 'idle' })
  await expect
    .poll(async () => (await desk.ask('draft.list', {})).drafts.map(({ value }) => value).join())
    .toContain('result')
  await page.reload()
  await expect(page.getByRole('columnheader', { name: 'Результат' })).toBeVisible()
})
