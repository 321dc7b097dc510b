import chromium from '@sparticuz/chromium'
import { chromium as playwright, type Browser } from '@playwright/test'

/** The engine of every flow test: one version from the lock file, no sandbox of its own (tests may run as root), no listener. */
export async function launchPinnedChromium(): Promise<Browser> {
  return playwright.launch({ executablePath: await chromium.executablePath(), headless: true })
}
