import { expect, test } from '../kit/page/page-flow.ts'
import { languages } from '../../shared/text/wording.ts'
import { screens, settle, startWithSample } from './all-screens.ts'

/** What differs from run to run: times of this run, hashes, ids. */
const changing = '[data-changing], time'

for (const language of languages)
  test.describe(language, () => {
    test.use({ deskOptions: { settings: { language }, hasVault: true } })
    test('screens look as they are meant to', async ({ desk }) => {
      test.slow()
      const { page } = desk
      await startWithSample(desk)
      for (const screen of screens) {
        await screen.open(page)
        await settle(page)
        await expect
          .soft(page)
          .toHaveScreenshot(`${screen.name}-${language}.png`, { mask: [page.locator(changing)] })
        await page.keyboard.press('Escape')
      }
    })
  })
