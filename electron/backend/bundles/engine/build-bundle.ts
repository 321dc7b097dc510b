import { createHash } from 'node:crypto'
import { Failure } from '../../../../shared/failures/failure.ts'
import { bundleProblemText, type BundleProblemCode } from '../../../../shared/text/bundle-text.ts'
import type { ExhibitOutcome } from '../../parsing/prepared-exhibit.ts'
import { GlyphUse } from '../../parsing/typeset/page-canvas.ts'
import type {
  BuiltExhibit,
  BundleIo,
  BundlePlan,
  BundleProblem,
  BundleResult,
  PlannedExhibit,
} from './bundle-plan.ts'
import { composeVolume } from './compose-volume.ts'
import { ensureNotCancelled, ExhibitStore, type PreparedFile } from './exhibit-store.ts'
import { planVolumes, type CountedExhibit, type PlannedVolumes } from './plan-volumes.ts'
import { slipSheetPages } from './slip-sheet.ts'
import { writeVolume } from './write-volume.ts'

/** An exhibit with its files read once. */
export interface ReadExhibit extends CountedExhibit {
  readonly files: readonly PreparedFile[]
  readonly outcome: ExhibitOutcome
  readonly reason?: BundleProblemCode
}

/**
 * Builds a bundle and hands it over volume by volume. Nothing is dropped: a file that cannot be shown whole stands as
 * pictures or as a slip sheet with the reason, and is listed in the result. The same plan and files give the same bytes.
 * Fails with `bundle.empty`, `job.cancelled`, or `bundle.not-built`; what `io` throws while writing passes through.
 */
export async function buildBundle(plan: BundlePlan, io: BundleIo): Promise<BundleResult> {
  const planned = plan.sections.flatMap((section) => section.exhibits)
  if (planned.length === 0) throw new Failure('bundle.empty')
  const store = new ExhibitStore(io)
  const exhibits = await readExhibits(plan, { planned, store, io })
  const layout = layOut(plan, exhibits)
  const volumes: BundleResult['volumes'][number][] = []
  for (const volume of layout.volumes) {
    ensureNotCancelled(io.signal)
    io.onProgress?.({ done: volume.number - 1, total: layout.volumes.length, stage: 'write' })
    const contents = await composeVolume({ plan, exhibits, layout, volume, store, parser: io.parser })
    const tally = { hash: createHash('sha256'), bytes: 0, isWhole: false }
    await io.writeVolume(
      volume.number,
      layout.volumes.length,
      count(writeVolume(contents), { tally, signal: io.signal }),
    )
    if (!tally.isWhole) throw new Failure('bundle.not-built', { problem: 'volume' })
    const pages = contents.pageHeights.length
    volumes.push({ number: volume.number, pages, sha256: tally.hash.digest('hex'), bytes: tally.bytes })
  }
  io.onProgress?.({ done: volumes.length, total: volumes.length, stage: 'write' })
  return {
    volumes,
    exhibits: exhibits.map((exhibit, index) => describeExhibit(plan, exhibit, layout.spans[index])),
    pageCount: volumes.reduce((sum, volume) => sum + volume.pages, 0),
    problems: listProblems(plan, exhibits, layout),
  }
}

/** Exhibits being read at the same time: while one is parsed the next is decrypted. */
const readAhead = 3
/** A larger exhibit is read alone. */
const largeExhibitBytes = 24 * 1024 * 1024

async function readExhibits(
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
  const worst =
    files.find((file) => file.prepared.outcome === 'slip-sheet') ??
    files.find((file) => file.prepared.outcome === 'rasterised')
  const outcome = files.length === 0 ? 'slip-sheet' : (worst?.prepared.outcome ?? 'whole')
  const reason = files.length === 0 ? 'no-files' : worst?.reason
  const slipGlyphs = new GlyphUse()
  const needsSlip = plan.options.slipSheets || outcome !== 'whole'
  const states = files.map(({ file, prepared, reason }) => ({
    file,
    outcome: prepared.outcome,
    pages: prepared.pages.length,
    ...(reason === undefined ? {} : { reason }),
  }))
  return {
    planned,
    files,
    outcome,
    slipGlyphs,
    slipSheet: needsSlip ? slipSheetPages(plan, { planned, files: states }, slipGlyphs) : [],
    filePages: files.map(({ prepared }) => prepared.pages.length),
    ...(reason === undefined ? {} : { reason }),
  }
}

function layOut(plan: BundlePlan, exhibits: readonly ReadExhibit[]): PlannedVolumes {
  try {
    return planVolumes(plan, exhibits)
  } catch (error) {
    throw new Failure(
      'bundle.not-built',
      { problem: error instanceof Error ? error.message : '' },
      { cause: error },
    )
  }
}

async function* count(
  bytes: AsyncIterable<Uint8Array>,
  watch: {
    tally: { hash: { update(piece: Uint8Array): unknown }; bytes: number; isWhole: boolean }
    signal: AbortSignal | undefined
  },
): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    ensureNotCancelled(watch.signal)
    watch.tally.hash.update(piece)
    watch.tally.bytes += piece.length
    yield piece
  }
  watch.tally.isWhole = true
}

function describeExhibit(
  plan: BundlePlan,
  exhibit: ReadExhibit,
  span: PlannedVolumes['spans'][number] = { volume: 1, firstPage: 1, lastPage: 1 },
): BuiltExhibit {
  return {
    evidenceId: exhibit.planned.evidenceId,
    number: exhibit.planned.number,
    ...span,
    outcome: exhibit.outcome,
    ...(exhibit.reason === undefined ? {} : { reason: bundleProblemText[exhibit.reason][plan.language] }),
  }
}

function listProblems(
  plan: BundlePlan,
  exhibits: readonly ReadExhibit[],
  layout: PlannedVolumes,
): BundleProblem[] {
  const say = (code: BundleProblemCode): string => bundleProblemText[code][plan.language]
  const problems: BundleProblem[] = []
  exhibits.forEach((exhibit, index) => {
    const { evidenceId } = exhibit.planned
    if (exhibit.files.length === 0) problems.push({ code: 'no-files', evidenceId, reason: say('no-files') })
    let page = (layout.spans[index]?.firstPage ?? 1) + exhibit.slipSheet.length
    for (const { file, prepared, reason } of exhibit.files) {
      const where = { evidenceId, fileId: file.fileId }
      if (reason !== undefined) problems.push({ code: reason, ...where, reason: say(reason) })
      for (const note of prepared.notes) {
        const place = 'page' in note ? { page: page + note.page - 1 } : {}
        problems.push({ code: note.code, ...where, ...place, reason: say(note.code) })
      }
      page += prepared.pages.length
    }
  })
  for (const volume of layout.volumes.filter((one) => one.isTooLong)) {
    const [only] = volume.exhibits
    const isAlone = volume.exhibits.length === 1
    const code = isAlone && volume.statement.length === 0 ? 'exhibit-longer-than-volume' : 'volume-too-long'
    const evidenceId = only === undefined ? undefined : exhibits[only]?.planned.evidenceId
    problems.push({ code, reason: say(code), ...(evidenceId === undefined ? {} : { evidenceId }) })
  }
  return problems
}
