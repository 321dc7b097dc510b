import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './harness.ts'

/** A change of one built file: the text must stand in it exactly once. */
export type Patch = { readonly file: string; readonly from: string; readonly to: string }

export type ProgramChanges = {
  /** Another folder in the place of the page. */
  readonly page?: string
  readonly patches?: readonly Patch[]
}

function applyPatch(program: string, { file, from, to }: Patch): void {
  const path = join(program, file)
  const text = readFileSync(path, 'utf8')
  if (text.split(from).length !== 2) throw new Error(`${file} does not hold this once: ${from}`)
  writeFileSync(
    path,
    text.replace(from, () => to),
  )
}

/**
 * A copy of the built program with another page or other lines, in a folder where it finds its packages and resources. It
 * stays until `remove` is called.
 */
export function prepareProgram({ page, patches = [] }: ProgramChanges): {
  program: string
  remove: () => void
} {
  const out = join(projectFolder, 'out')
  const copies = join(out, 'standin')
  mkdirSync(copies, { recursive: true })
  if (!existsSync(join(copies, 'resources')))
    try {
      symlinkSync(join(projectFolder, 'resources'), join(copies, 'resources'), 'junction')
    } catch (error) {
      if (!existsSync(join(copies, 'resources'))) throw error
    }
  const program = mkdtempSync(join(copies, 'program-'))
  for (const part of ['main', 'preload']) cpSync(join(out, part), join(program, part), { recursive: true })
  cpSync(page ?? join(out, 'renderer'), join(program, 'renderer'), { recursive: true })
  for (const patch of patches) applyPatch(program, patch)
  return { program, remove: () => rmSync(program, { recursive: true, force: true }) }
}
