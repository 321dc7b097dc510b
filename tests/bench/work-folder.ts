import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../architecture/source-files.ts'

/**
 * A folder for one benchmark, removed afterwards, also when it is interrupted. Beside the project and not in the system's temporary
 * folder, which may be in memory: there no disk would be measured.
 */
export async function inWorkFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const out = join(projectFolder, 'out')
  mkdirSync(out, { recursive: true })
  const folder = mkdtempSync(join(out, 'bench-work-'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  const stop = (): void => {
    remove()
    process.exit(130)
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
  try {
    return await work(folder)
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop)
    remove()
  }
}
