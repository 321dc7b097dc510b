import { defineConfig } from 'vitest/config'

/** Long runs, one after the other: each file takes minutes and measures memory or kills processes. */
export default defineConfig({
  test: {
    root: '.',
    include: ['tests/campaign/**/*.campaign.ts'],
    pool: 'forks',
    maxWorkers: 1,
    testTimeout: 3_600_000,
    hookTimeout: 300_000,
  },
})
