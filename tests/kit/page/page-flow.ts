import { test as base, type Browser } from '@playwright/test'
import { openDesk, type Desk, type DeskOptions } from './open-desk.ts'
import { launchPinnedChromium } from './pinned-chromium.ts'

export { expect } from '@playwright/test'
export { ownerName, passphrase, type Desk, type DeskOptions } from './open-desk.ts'

type WorkerFixtures = { readonly chromium: Browser }
type TestFixtures = { readonly desk: Desk; readonly deskOptions: DeskOptions }

/** A test with a desk: the built page, the real backend, a vault of its own. It fails when the page complained of anything. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  chromium: [
    async ({}, use) => {
      const browser = await launchPinnedChromium()
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
  deskOptions: [{ settings: {}, hasVault: true }, { option: true }],
  desk: async ({ chromium, deskOptions }, use) => {
    const { desk, close } = await openDesk(chromium, deskOptions)
    await use(desk)
    await close()
    base.expect(desk.complaints).toEqual([])
  },
})
