import { caseTable } from '../cases/cases.ts'
import { listFilesOf, type StoredFile } from '../evidence/evidence-file.rows.ts'
import { evidenceTable } from '../evidence/evidence.ts'
import { findRecord } from '../records/record.rows.ts'
import { isFailure } from '../../../shared/failures/failure.ts'
import { createCaseFolders, createSubfolders, type ExportWork } from './export-work.ts'
import { pagesOf } from './whole-export.rows.ts'

const pageSize = 200

/** A file may be larger than what is left of the time before a lock ends the process: it is stopped within, not after it. */
async function* untilStopped(pieces: AsyncIterable<Uint8Array>, signal: AbortSignal) {
  for await (const piece of pieces) {
    signal.throwIfAborted()
    yield piece
  }
}

async function writeFile(work: ExportWork, file: StoredFile, folder: string): Promise<void> {
  const { context, names, places, gaps } = work
  const path = `${folder}/${names.give(folder, file.name)}`
  try {
    await work.folder.write(path, untilStopped(context.session.objects.read(file.object), context.signal))
    places.set(file.id, path)
  } catch (error) {
    // One lost object must not keep everything else in.
    if (!isFailure(error, 'object.missing') && !isFailure(error, 'object.damaged')) throw error
    gaps.push({ kind: 'file', id: file.id, name: file.name, problem: error.code })
  }
}

/** The title of a case, for the name of its folder. */
export function caseTitle({ db }: Pick<ExportWork, 'db'>, caseId: string): string {
  return findRecord(db, caseTable, caseId)?.title ?? caseId
}

/** The bytes of every file of every exhibit, hashes proved on the way, in a folder for each case. */
export async function writeFiles(work: ExportWork): Promise<void> {
  const folderOf = createCaseFolders(work, (caseId) => caseTitle(work, caseId))
  const intimateIn = createSubfolders(work, 'intimate')
  const deletedIn = createSubfolders(work, 'deleted')
  for (const items of pagesOf(work.db, evidenceTable, pageSize)) {
    const files = listFilesOf(
      work.db,
      items.map(({ id }) => id),
    )
    for (const item of items) {
      const own = folderOf('files', item.caseId)
      const live = item.deletedAt === undefined ? own : deletedIn(own)
      // Not to be met by whoever only looks into the folder of a case: file managers draw pictures of what they show.
      const folder = item.intimate === true ? intimateIn(live) : live
      for (const file of files.get(item.id) ?? []) {
        work.context.signal.throwIfAborted()
        await writeFile(work, file, folder)
        work.count(1)
      }
    }
  }
}
