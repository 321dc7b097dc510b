import { createHash } from 'node:crypto'
import { Failure } from '../../../../shared/failures/failure.ts'
import { bundleProblemText, type BundleProblemCode } from '../../../../shared/text/bundle-text.ts'
import type { BuiltExhibit, BundleIo, BundlePlan, BundleProblem, BundleResult } from './bundle-plan.ts'
import { composeVolume } from './compose-volume.ts'
import { ensureNotCancelled, ExhibitStore } from './exhibit-store.ts'
import { planVolumes, type PlannedVolumes } from './plan-volumes.ts'
import { readExhibits, type ReadExhibit } from './read-exhibits.ts'
import { writeVolume } from './write-volume.ts'

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

function layOut(plan: BundlePlan, exhibits: readonly ReadExhibit[]): PlannedVolumes {
  try {
    const layout = planVolumes(plan, exhibits)
    // Laid out now: what does not fit is told before anything is written.
    for (const volume of layout.volumes) void volume.cover
    return layout
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
