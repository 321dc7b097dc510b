import { launchApp } from './harness.ts'
import { electronProgram, launchRealApp, type RunningApp } from './real-app.ts'
import { test as base } from './small-page.ts'

/**
 * Tests that run twice: in the stand-in, and in Electron itself (project `electron`), where they are skipped, and counted as
 * skipped, when its program is not installed.
 */
export const test = base.extend<{ readonly running: RunningApp }>({
  running: async ({ engine, smallProgram }, use, testInfo) => {
    const isReal = testInfo.project.name === 'electron'
    if (isReal && electronProgram === undefined) testInfo.skip(true, 'Electron’s program is not installed')
    const app =
      isReal && electronProgram !== undefined
        ? await launchRealApp(electronProgram, smallProgram)
        : launchApp(engine, { program: smallProgram })
    await use(app)
    await app.close()
  },
  page: async ({ running }, use) => {
    await use(await running.window())
  },
})
export { expect } from '@playwright/test'
