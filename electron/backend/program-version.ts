import { existsSync, readFileSync } from 'node:fs'

/** package.json of the program, in the nearest folder above that also holds `resources`: the same from source and built. */
function findPackageFile(): URL {
  for (let folder = new URL('./', import.meta.url); ; folder = new URL('../', folder)) {
    const file = new URL('package.json', folder)
    if (existsSync(file) && existsSync(new URL('resources/', folder))) return file
    if (folder.pathname === new URL('../', folder).pathname) throw new Error('package.json is missing')
  }
}

/** The version of the program: what `--version` says, and what bundles and documents print. */
export function readProgramVersion(): string {
  const { version } = JSON.parse(readFileSync(findPackageFile(), 'utf8')) as { version: string }
  return version
}
