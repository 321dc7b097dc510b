import { expectAccessible } from '../kit/page/expect-accessible.ts'
import { test } from '../kit/page/page-flow.ts'
import { screens, settle, startWithSample } from './all-screens.ts'

for (const theme of ['light', 'dark'] as const)
  test.describe(theme, () => {
    test.use({ deskOptions: { settings: { theme }, hasVault: true } })
    test('every screen is accessible', async ({ desk }) => {
      test.slow()
      await startWithSample(desk)
      for (const screen of screens)
        await test.step(screen.name, async () => {
          await screen.open(desk.page)
          await settle(desk.page)
          await expectAccessible(desk.page)
          await desk.page.keyboard.press('Escape')
        })
    })
  })
