import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { nameReadError } from './read-input.ts'

/** What file managers leave behind; nobody means to file it as evidence. */
const leftovers = /^(?:\..*|Thumbs\.db|desktop\.ini)$/iu

type FoundFiles = { readonly files: readonly string[]; readonly skipped: readonly string[] }

async function walk(
  folder: string,
  shown: string,
  found: { files: string[]; skipped: string[] },
): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true })
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    const name = join(shown, entry.name)
    if (leftovers.test(entry.name)) found.skipped.push(name)
    else if (entry.isDirectory()) await walk(path, name, found)
    else if (entry.isFile()) found.files.push(name)
    else found.skipped.push(name)
  }
}

/**
 * The named files, with every folder replaced by the files in it, in order of name. In folders, links, devices, hidden files
 * and what file managers leave behind are skipped and told; a file named outright is always taken. Throws
 * `input.file-not-found`, `input.file-unreadable`.
 */
export async function expandFolders(base: string, names: readonly string[]): Promise<FoundFiles> {
  const found = { files: [] as string[], skipped: [] as string[] }
  for (const name of names) {
    try {
      const path = resolve(base, name)
      if ((await stat(path)).isDirectory()) await walk(path, name, found)
      else found.files.push(name)
    } catch (error) {
      throw nameReadError(error, name)
    }
  }
  return found
}
