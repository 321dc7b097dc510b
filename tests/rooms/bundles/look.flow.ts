import { test } from '../../kit/page/page-flow.ts'
import { openSection, sampleCase } from './sample-bundle-desk.ts'

for (const [language, theme, tab, log] of [
  ['kk', 'dark', 'Қосымшалар томдары', 'Сақтау журналы'],
  ['en', 'light', 'Bundles', 'Custody log'],
] as const) {
  test.describe(language, () => {
    test.use({ deskOptions: { settings: { language, theme }, hasVault: true } })
    test('look', async ({ desk }) => {
      const { page } = desk
      const caseId = await sampleCase(desk)
      const { id } = await desk.ask('bundle.create-all', { caseId })
      await desk.ask('bundle.count-pages', { id })
      await desk.ask('bundle.update', { id, version: 1, changes: { pagesPerVolume: 40 } })
      await desk.ask('bundle.build', { id, file: desk.file('x.txt', '').replace('x.txt', 'b.pdf') })
      await desk.start()
      await openSection(desk, tab)
      await page.waitForTimeout(600)
      await page.screenshot({ path: `/tmp/${language}-1.png` })
      const views = page.getByRole('radiogroup').first().locator('label')
      for (const i of [2, 3, 4]) {
        await views.nth(i).click()
        await page.waitForTimeout(1500)
        await page.screenshot({ path: `/tmp/${language}-${i}.png` })
      }
      await page.getByRole('tab', { name: log }).click()
      await page.getByRole('grid').getByRole('row').nth(2).click()
      await page.waitForTimeout(500)
      await page.screenshot({ path: `/tmp/${language}-5.png` })
    })
  })
}
