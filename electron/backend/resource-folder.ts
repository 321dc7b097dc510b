import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The program's own folder of fonts, templates and law data, from source and from the built program alike. */
export function resourceFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'resources', 'templates'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error('the resources folder is not beside the program')
    folder = parent
  }
  return join(folder, 'resources')
}
