import { expect, test } from '../kit/page/page-flow.ts'
import { languages } from '../../shared/text/wording.ts'
import { screens, settle, startWithSample } from './all-screens.ts'

/** Hashes and keys are drawn anew in every vault: what shows one has no baseline. */
const steady = screens.filter(({ name }) => name !== 'custody')

for (const language of languages)
  test.describe(language, () => {
    test.use({ deskOptions: { settings: { language }, hasVault: true, now: '2026-03-25T06:00:00.000Z' } })
    test('screens look as they are meant to', async ({ desk }) => {
      test.slow()
      const { page } = desk
      await startWithSample(desk)
      for (const screen of steady) {
        await screen.open(page)
        await settle(page)
        await expect.soft(page).toHaveScreenshot(`${screen.name}-${language}.png`)
        await page.keyboard.press('Escape')
      }
    })
  })
