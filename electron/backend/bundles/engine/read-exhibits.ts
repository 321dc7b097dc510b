import type { BundleIo, BundlePlan, PlannedExhibit } from './bundle-plan.ts'
import { countExhibit, type CountedExhibit } from './count-exhibit.ts'
import type { ExhibitStore, PreparedFile } from './exhibit-store.ts'

/** An exhibit with its files read once. */
export interface ReadExhibit extends CountedExhibit {
  readonly files: readonly PreparedFile[]
}

/** Exhibits being read at the same time: while one is parsed the next is decrypted. */
const readAhead = 3
/** A larger exhibit is read alone. */
const largeExhibitBytes = 24 * 1024 * 1024

/** Reads every exhibit, a few at a time, in order. Fails with `job.cancelled`; a bad file is an answer, not an error. */
export async function readExhibits(
  plan: BundlePlan,
  from: { planned: readonly PlannedExhibit[]; store: ExhibitStore; io: BundleIo },
): Promise<ReadExhibit[]> {
  const { planned, store, io } = from
  const exhibits: ReadExhibit[] = []
  const running: Promise<ReadExhibit>[] = []
  const takeFirst = async (): Promise<void> => {
    const first = running.shift()
    if (first === undefined) return
    exhibits.push(await first)
    io.onProgress?.({ done: exhibits.length, total: planned.length, stage: 'prepare' })
  }
  try {
    for (const exhibit of planned) {
      const isLarge = exhibit.files.some((file) => file.size > largeExhibitBytes)
      while (running.length >= (isLarge ? 1 : readAhead)) await takeFirst()
      const next = readExhibit(plan, exhibit, store)
      // A failure is met when its turn comes; until then it must not count as unhandled.
      next.catch(() => undefined)
      running.push(next)
      if (isLarge) while (running.length > 0) await takeFirst()
    }
    while (running.length > 0) await takeFirst()
  } finally {
    await Promise.allSettled(running)
  }
  return exhibits
}

async function readExhibit(
  plan: BundlePlan,
  planned: PlannedExhibit,
  store: ExhibitStore,
): Promise<ReadExhibit> {
  const files: PreparedFile[] = []
  for (const file of planned.files) files.push(await store.prepare(file))
  const states = files.map(({ file, prepared, reason }) => ({
    file,
    outcome: prepared.outcome,
    pages: prepared.pages.length,
    ...(reason === undefined ? {} : { reason }),
  }))
  return { ...countExhibit(plan, { planned, files: states }), files }
}
