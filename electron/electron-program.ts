import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Electron's own program in a project's packages; undefined where it was not fetched. Fetches nothing: `require('electron')` would. */
export function findElectronProgram(project: string): string | undefined {
  const installed = join(project, 'node_modules/electron')
  const pathFile = join(installed, 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const program = join(installed, 'dist', readFileSync(pathFile, 'utf8').trim())
  return existsSync(program) ? program : undefined
}
