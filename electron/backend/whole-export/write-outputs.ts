import { isFailure, type Failure } from '../../../shared/failures/failure.ts'
import { bundleTable } from '../bundles/bundles.ts'
import { buildsOf } from '../bundles/recorded-build.ts'
import { documentTable } from '../documents/documents.ts'
import { renderOptions } from '../documents/preview-document.ts'
import { createCaseFolders, createSubfolders, type ExportGap, type ExportWork } from './export-work.ts'
import { pagesOf } from './whole-export.rows.ts'
import { writeBuild } from './write-build.ts'
import { caseTitle } from './write-files.ts'

const pageSize = 100

/** What ends the whole export, whatever it was at. */
function endsExport(error: unknown): error is Failure {
  const codes = ['job.cancelled', 'vault.locked', 'vault.disk-full', 'output.not-written'] as const
  return codes.some((code) => isFailure(error, code))
}

/** Does one piece of work; what fails only for this piece is told and the rest goes on. */
async function attempt(
  work: ExportWork,
  gap: Omit<ExportGap, 'problem'>,
  make: () => Promise<void>,
): Promise<void> {
  work.context.signal.throwIfAborted()
  try {
    await make()
  } catch (error) {
    if (work.context.signal.aborted || endsExport(error)) throw error
    work.gaps.push({ ...gap, problem: isFailure(error) ? error.code : 'internal.unexpected' })
  }
  work.count(1)
}

/** Filled documents as DOCX, which any word processor opens. */
async function writeDocuments(work: ExportWork): Promise<void> {
  const folderOf = createCaseFolders(work, (caseId) => caseTitle(work, caseId))
  const deletedIn = createSubfolders(work, 'deleted')
  const { environment, signal } = work.context
  for (const page of pagesOf(work.db, documentTable, pageSize))
    for (const record of page) {
      const gap = { kind: 'document', id: record.id, name: record.title } as const
      await attempt(work, gap, async () => {
        const own = folderOf('documents', record.caseId)
        const folder = record.deletedAt === undefined ? own : deletedIn(own)
        const options = renderOptions(record)
        const bytes = await environment.renderer.render(
          { format: 'docx', tree: record.tree, options },
          signal,
        )
        await work.folder.write(`${folder}/${work.names.give(folder, `${record.title}.docx`)}`, [bytes])
      })
    }
}

/** Every bundle that was built, from what was recorded of it. */
async function writeBuilds(work: ExportWork): Promise<void> {
  const folderOf = createCaseFolders(work, (caseId) => caseTitle(work, caseId))
  for (const page of pagesOf(work.db, bundleTable, pageSize))
    for (const record of page)
      for (const build of buildsOf(work.db, record.id)) {
        const gap = { kind: 'bundle', id: build.buildId, name: record.title ?? '' } as const
        await attempt(work, gap, () =>
          writeBuild(work, { build, folder: folderOf('bundles', record.caseId) }),
        )
      }
}

/** What was made from the records: documents and bundles, as they can be read without this program. */
export async function writeOutputs(work: ExportWork): Promise<void> {
  await writeDocuments(work)
  await writeBuilds(work)
}
