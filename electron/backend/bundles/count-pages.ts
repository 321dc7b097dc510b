import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { JobContext } from '../context.ts'
import { bundleIo } from './bundle-io.ts'
import type { PlannedFile } from './engine/bundle-plan.ts'
import { ensureNotCancelled, ExhibitStore } from './engine/exhibit-store.ts'
import { layoutBundle } from './layout-bundle.ts'
import type { PageCount } from './page-count.rows.ts'
import { keepPageCounts, pageCountOf } from './page-counts.ts'

/** Counts that are kept together: one entry of the log for so many files. */
const keptTogether = 50

/**
 * Counts the pages of every file of a bundle that has not been counted, exactly as a build does: each is made ready in the
 * keyless worker and let go again. What was counted stays counted when the job is cancelled. Answers how many it counted.
 */
export async function countMissing(context: JobContext, bundleId: string): Promise<number> {
  const files = context.read((query) =>
    layoutBundle(query, bundleId)
      .plan.sections.flatMap((section) => section.exhibits)
      .flatMap((exhibit) => exhibit.files)
      .filter((file) => pageCountOf(query, file.fileId) === undefined),
  )
  const store = new ExhibitStore(bundleIo(context), 0)
  const counted = new Map<string, PageCount>()
  const keep = () => {
    keepPageCounts(context, bundleId, counted)
    counted.clear()
  }
  try {
    for (const [done, file] of files.entries()) {
      ensureNotCancelled(context.signal)
      context.progress({ stage: 'count', done, total: files.length })
      counted.set(file.fileId, await countFile(store, file))
      if (counted.size >= keptTogether) keep()
    }
  } finally {
    keep()
  }
  return files.length
}

async function countFile(store: ExhibitStore, file: PlannedFile): Promise<PageCount> {
  const { prepared, reason } = await store.prepare(file)
  const { outcome, pages } = prepared
  return { outcome, pages: pages.length, ...(reason === undefined ? {} : { reason }) }
}

/** The job of counting alone: its answer is how many files it counted. */
export async function countPages(
  context: JobContext,
  input: ParsedInputOf<'bundle.count-pages'>,
): Promise<OutputOf<'bundle.count-pages'>> {
  return { counted: await countMissing(context, input.id) }
}
