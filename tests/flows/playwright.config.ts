import { defineConfig } from '@playwright/test'

/** Flow tests: the built app, unchanged, in the stand-in for Electron against a real Chromium. */
export default defineConfig({
  testDir: '..',
  testMatch: '**/*.flow.ts',
  outputDir: '../../out/flows',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../../out/flow-results.json' }]],
  expect: { timeout: 10_000, toHaveScreenshot: { maxDiffPixels: 0 } },
})
