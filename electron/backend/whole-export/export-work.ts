import type { Language } from '../../../shared/text/wording.ts'
import type { JobContext } from '../context.ts'
import type { ReadDb } from '../vault/database.ts'
import type { ExportFolder } from './export-folder.ts'
import { GivenNames } from './safe-names.ts'

/** Something that could not be brought out: the rest goes on without it, and the export says so. */
export type ExportGap = {
  readonly kind: 'file' | 'document' | 'bundle'
  readonly id: string
  readonly name: string
  readonly problem: string
}

/** An export on its way: one moment of the vault, the folder it goes into, and what came of it so far. */
export type ExportWork = {
  readonly context: JobContext
  readonly db: ReadDb
  readonly schema: number
  readonly folder: ExportFolder
  readonly names: GivenNames
  readonly language: Language
  /** By file id, where its bytes lie. */
  readonly places: Map<string, string>
  readonly gaps: ExportGap[]
  /** So many more records or files are done. */
  readonly count: (more: number) => void
}

/** A folder of this name in another, under a name of its own: no file there takes it, and it takes none of theirs. */
export function createSubfolders({ names }: Pick<ExportWork, 'names'>, wanted: string) {
  const given = new Map<string, string>()
  return (folder: string): string => {
    const known = given.get(folder) ?? `${folder}/${names.give(folder, wanted)}`
    given.set(folder, known)
    return known
  }
}

/** The folder of a case, by its title. */
export function createCaseFolders(work: Pick<ExportWork, 'names'>, titleOf: (caseId: string) => string) {
  const folders = new Map<string, string>()
  return (top: string, caseId: string): string => {
    const key = `${top} ${caseId}`
    const known =
      folders.get(key) ??
      `${top}/${work.names.give(top, `${titleOf(caseId).slice(0, 70)} [${caseId.slice(-6)}]`)}`
    folders.set(key, known)
    return known
  }
}
