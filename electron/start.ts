import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { findElectronProgram } from './electron-program.ts'

/** Opens the built app in Electron, when its program is here. */
const project = resolve(import.meta.dirname, '..')
const program = findElectronProgram(project)

if (program === undefined) {
  console.error(
    'Electron itself is not here: fetch it with `npx install-electron`, or run `npm run start:chromium`, which opens the same app in an installed Chromium, for development only.',
  )
  process.exitCode = 1
} else {
  process.exitCode = spawnSync(program, [project, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1
}
