import type { JobContext, QueryContext } from '../context.ts'
import type { BundleProblemCode } from '../../../shared/text/bundle-text.ts'
import { findFile } from '../evidence/evidence-file.rows.ts'
import { memoryOf } from './bundle-memory.ts'
import { findPageCount, savePageCount, type PageCount } from './page-count.rows.ts'

/** Another try may end otherwise: the file may come back, or the computer have more time. */
const uncertainReasons: ReadonlySet<BundleProblemCode> = new Set(['stopped', 'changed', 'not-in-vault'])

/** How a file comes out in a bundle, when it has been counted. */
export function pageCountOf(
  { db, environment, session }: QueryContext,
  fileId: string,
): PageCount | undefined {
  return memoryOf(session).uncertain.get(fileId) ?? findPageCount(db, fileId, environment.programVersion)
}

/** Keeps counts: in the vault, or only until it is locked what another try may change. */
export function keepPageCounts(
  context: JobContext,
  bundleId: string,
  counts: ReadonlyMap<string, PageCount>,
): void {
  const certain = [...counts].filter(
    ([, { reason }]) => reason === undefined || !uncertainReasons.has(reason),
  )
  for (const [fileId, count] of counts)
    if (!certain.some(([id]) => id === fileId)) memoryOf(context.session).uncertain.set(fileId, count)
  if (certain.length === 0) return
  const program = context.environment.programVersion
  context.commit('bundle.count-pages', (command) => {
    // A file may have been destroyed meanwhile.
    for (const [id, count] of certain)
      if (findFile(command.db, id) !== undefined) savePageCount(command.db, { id, program }, count)
    command.custody({ subject: bundleId, details: { files: certain.length } })
  })
}
