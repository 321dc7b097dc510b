import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative, resolve } from 'node:path'

/** The project's folder. */
export const projectFolder = resolve(import.meta.dirname, '../..')

/** A TypeScript file of the project with what it imports. */
export type SourceFile = {
  readonly path: string
  readonly text: string
  readonly lines: number
  /** Repository paths of relative imports. */
  readonly imports: readonly string[]
  readonly packages: readonly string[]
  readonly typeOnly: ReadonlySet<string>
}

const importPattern =
  /^(?:import|export)\s(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gmu

function readSource(path: string): SourceFile {
  const text = readFileSync(join(projectFolder, path), 'utf8')
  const found = [...text.matchAll(importPattern)].map((match) => ({
    type: match[1] !== undefined,
    name: match[2] ?? match[3] ?? match[4] ?? '',
  }))
  const toPath = (name: string) => normalize(join(dirname(path), name))
  return {
    path,
    text,
    lines: text.split('\n').length - 1,
    imports: found.filter(({ name }) => name.startsWith('.')).map(({ name }) => toPath(name)),
    packages: found.filter(({ name }) => !name.startsWith('.')).map(({ name }) => name),
    typeOnly: new Set(
      found.filter(({ name, type }) => type && name.startsWith('.')).map(({ name }) => toPath(name)),
    ),
  }
}

/** Every `.ts` and `.tsx` file below these folders. */
export function listSources(...folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
      .map((entry) => readSource(relative(projectFolder, join(entry.parentPath, entry.name)))),
  )
}
