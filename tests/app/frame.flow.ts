import { expectAccessible } from '../kit/page/expect-accessible.ts'
import { expect, ownerName, test } from '../kit/page/page-flow.ts'

test('the frame shows the rooms and who is at work', async ({ desk }) => {
  const { page } = desk
  await desk.start()
  await expect(
    page.getByRole('navigation', { name: 'Комнаты' }).getByRole('button', { name: 'Дела' }),
  ).toBeVisible()
  await expect(page.getByRole('contentinfo')).toContainText(ownerName)
  await page.getByRole('button', { name: 'Настройки' }).click()
  await expect(page.getByRole('heading', { name: 'Настройки' })).toBeVisible()
  await expect(page).toHaveTitle('Настройки — Sandyq')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.getByRole('heading', { name: 'Дела', exact: true })).toBeVisible()
})

test('many open cases stand in a menu; Ctrl+W and Ctrl+1 go between them', async ({ desk }) => {
  const { page } = desk
  for (let place = 1; place <= 12; place += 1)
    await desk.ask('case.create', {
      title: `Вымышленное дело с длинным названием о пробе ${String(place)}`,
      kind: 'criminal',
      internalNumber: String(place),
    })
  await desk.start()
  for (let place = 1; place <= 12; place += 1) {
    await page.getByRole('button', { name: 'Дела', exact: true }).click()
    await page.getByRole('gridcell', { name: String(place), exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(`пробе ${String(place)}`)
  }
  await expectAccessible(page)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(1280)
  await expect(page).toHaveTitle('Дела — Sandyq')
  await page.keyboard.press('Control+1')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/пробе 1$/u)
  await page.getByRole('button', { name: 'Все открытые дела' }).click()
  await page.getByRole('menuitem', { name: /пробе 7/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('пробе 7')
  await page.keyboard.press('Control+w')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('пробе 6')
  await page.getByRole('button', { name: 'Все открытые дела' }).click()
  await page.getByRole('menuitem', { name: 'Закрыть все вкладки' }).click()
  await expect(page.getByRole('grid')).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Открытые дела' }).getByRole('button')).toHaveCount(0)
})

test('the menu changes the size of text and opens the settings; nothing to undo is said', async ({
  desk,
}) => {
  const { page, shell } = desk
  await desk.start()
  await desk.emit({ event: 'menu', command: 'text-larger' })
  await expect.poll(() => shell.settings().textSize).toBe(110)
  await desk.emit({ event: 'menu', command: 'text-normal' })
  await expect.poll(() => shell.settings().textSize).toBe(100)
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Отменять нечего')).toBeVisible()
  await desk.emit({ event: 'menu', command: 'settings' })
  await expect(page.getByRole('heading', { name: 'Настройки' })).toBeVisible()
})

test('a narrow window scrolls nothing sideways', async ({ desk }) => {
  const { page } = desk
  await desk.ask('case.create', { title: 'Дело о пробе', kind: 'civil-defamation' })
  await page.setViewportSize({ width: 900, height: 640 })
  await desk.start()
  await page.getByRole('gridcell', { name: 'Дело о пробе' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(900)
})
