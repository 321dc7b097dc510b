import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Opens the built app in Electron, when its program is here. Fetches nothing: `require('electron')` would. */
const project = resolve(import.meta.dirname, '..')
const installed = join(project, 'node_modules/electron')
const pathFile = join(installed, 'path.txt')
const program = existsSync(pathFile)
  ? join(installed, 'dist', readFileSync(pathFile, 'utf8').trim())
  : undefined

if (program === undefined || !existsSync(program)) {
  console.error(
    'Electron itself is not here: fetch it with `npx install-electron`, or run `npm run start:chromium`, which opens the same app in an installed Chromium, for development only.',
  )
  process.exitCode = 1
} else {
  process.exitCode = spawnSync(program, [project, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1
}
