import { expectAccessible } from '../kit/page/expect-accessible.ts'
import { test } from '../kit/page/page-flow.ts'
import { startWithSample, visit, walks } from './all-screens.ts'

for (const theme of ['light', 'dark'] as const)
  test.describe(theme, () => {
    test.use({ deskOptions: { settings: { theme }, hasVault: true } })
    for (const { name, screens } of walks)
      test(`every screen is accessible: ${name}`, async ({ desk }) => {
        test.slow()
        await startWithSample(desk)
        for (const screen of screens)
          await test.step(screen.name, () => visit(desk, screen, () => expectAccessible(desk.page)))
      })
  })
