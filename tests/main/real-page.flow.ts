import { expect, test } from '../standin/fixtures.ts'

/** The page that ships, in the shell that ships. */
test('the page starts under the policy it is served with, and complains of nothing', async ({
  app,
  page,
}) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.loadURL('sandyq://app/index.html'),
  )
  await expect(page.getByRole('button').first()).toBeVisible()
  await expect(page.locator('#root')).not.toBeEmpty()
  expect(await page.evaluate(() => document.fonts.ready.then(() => document.fonts.size))).toBeGreaterThan(0)
  expect(complaints).toEqual([])
  expect(app.refused).toEqual([])
})
