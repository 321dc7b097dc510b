import { defineConfig } from '@playwright/test'

/** Flow tests: the built page in a real Chromium. `npm run build` comes first. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.flow.ts',
  outputDir: '../out/flows',
  snapshotPathTemplate: '{testDir}/baselines/{arg}{ext}',
  workers: 2,
  fullyParallel: false,
  retries: 0,
  // Patience costs nothing where all goes well: a slower machine needs more of it.
  timeout: 120_000,
  expect: { timeout: 20_000, toHaveScreenshot: { maxDiffPixelRatio: 0.002, animations: 'disabled' } },
  reporter: [['list'], ['json', { outputFile: '../out/flow-results.json' }]],
  projects: [
    { name: 'stand-in' },
    // The same tests in Electron itself; skipped, and counted as skipped, where its program is not installed.
    { name: 'electron', testMatch: 'main/either.flow.ts' },
  ],
})
