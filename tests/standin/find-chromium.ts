import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import bundled from '@sparticuz/chromium'

const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The Chromium that comes with npm: the same everywhere, so pictures of pages are compared in it alone. */
export function findPinnedChromium(): Promise<string> {
  return bundled.executablePath()
}

/** A Chromium to run the app in: `CHROMIUM_PATH`, Playwright's own, an installed one, at last the one from npm. */
export async function findChromium(): Promise<string> {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && named !== '') return named
  const found = [chromium.executablePath(), ...installed].find((path) => existsSync(path))
  return found ?? (await findPinnedChromium())
}
