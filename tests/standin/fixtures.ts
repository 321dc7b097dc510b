import { chromium, expect, test as base, type Browser, type Page } from '@playwright/test'
import { findPinnedChromium } from './find-chromium.ts'
import { launchApp, type LaunchOptions, type StandinApp } from './harness.ts'

type TestFixtures = {
  /** `test.use({ appOptions: … })` changes how the app is started. */
  readonly appOptions: LaunchOptions
  /** The running app, with a folder of user data of its own. */
  readonly app: StandinApp
  /** The page of its window. */
  readonly page: Page
}
type WorkerFixtures = { readonly engine: Browser }

/** Starts a Chromium as the stand-in needs it: no name is ever resolved, fonts look the same everywhere. */
export async function launchChromium(executablePath: string, headless = true): Promise<Browser> {
  return chromium.launch({
    executablePath,
    headless,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--host-resolver-rules=MAP * ~NOTFOUND', '--font-render-hinting=none', '--disable-gpu'],
  })
}

/** Playwright's test with the app in the stand-in: `test('…', async ({ app, page }) => …)`. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  engine: [
    async ({}, use) => {
      const browser = await launchChromium(await findPinnedChromium())
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
  appOptions: [{}, { option: true }],
  app: async ({ engine, appOptions }, use) => {
    const app = launchApp(engine, appOptions)
    await use(app)
    await app.close()
  },
  page: async ({ app }, use) => {
    await use(await app.window())
  },
})
export { expect }
