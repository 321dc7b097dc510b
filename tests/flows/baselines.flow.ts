import { expect, test } from '../kit/page/page-flow.ts'
import { languages } from '../../shared/text/wording.ts'
import { startWithSample, visit, walks } from './all-screens.ts'

/** Hashes and keys are drawn anew in every vault: what shows one has no baseline. */
const unsteady = new Set(['custody', 'take-out', 'take-out-running'])

for (const language of languages)
  test.describe(language, () => {
    test.use({ deskOptions: { settings: { language }, hasVault: true, now: '2026-03-25T06:00:00.000Z' } })
    for (const walk of walks)
      test(`screens look as they are meant to: ${walk.name}`, async ({ desk }) => {
        test.slow()
        const { page } = desk
        await startWithSample(desk)
        for (const screen of walk.screens)
          if (!unsteady.has(screen.name))
            await visit(desk, screen, () =>
              expect.soft(page).toHaveScreenshot(`${screen.name}-${language}.png`),
            )
      })
  })
