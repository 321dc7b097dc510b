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
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.getByRole('heading', { name: 'Дела', exact: true })).toBeVisible()
})
