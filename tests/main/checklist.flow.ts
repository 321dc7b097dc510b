import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../standin/harness.ts'
import { expect, test } from '../standin/small-page.ts'
import { checks } from './checks.ts'

/** Electron's checklist row by row, as resources/decisions and the security page number it. Fuses (19) belong to the package. */
for (const [name, check] of Object.entries(checks)) test(name, ({ app, page }) => check(app, page))

test('16 Electron is of a version that is still supported', () => {
  const manifest = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>
  }
  const major = Number(manifest.devDependencies['electron']?.split('.')[0])
  const supportedUntil = lastDays[major]
  expect(supportedUntil, `the end of support of Electron ${String(major)} is not known`).toBeDefined()
  expect(new Date().toISOString().slice(0, 10) <= (supportedUntil ?? '')).toBe(true)
})

/**
 * The last day of a major's support: three majors are supported, and one comes every eight weeks. 45 came on 2026-10-20 by that
 * count; whoever raises the version looks the day up.
 */
const lastDays: Readonly<Record<number, string>> = { 45: '2027-04-06' }
