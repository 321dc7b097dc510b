import type { BundleFinding } from '../../../shared/contract/bundle-contract.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import { Failure, isFailure } from '../../../shared/failures/failure.ts'
import type { BuildId } from '../../../shared/model/ids.ts'
import type { JobContext, QueryContext } from '../context.ts'
import { exhibitText } from '../../../shared/document/exhibit-references.ts'
import { missingExhibitText } from '../../../shared/text/finding-text.ts'
import { ensureExport } from '../exports/check-export.ts'
import { releaseFiles } from '../exports/release-files.ts'
import type { WritableFile } from '../file-access.ts'
import { getRecord } from '../records/record-table.ts'
import { bundleIo } from './bundle-io.ts'
import { insertBuild } from './build.rows.ts'
import { bundleTable } from './bundles.ts'
import { buildBundle } from './engine/build-bundle.ts'
import type { BundleIo, BundlePlan, BundleProblem, BundleResult } from './engine/bundle-plan.ts'
import { findExhibit, planBundle, planText } from './plan-bundle.ts'
import { getBuild } from './recorded-build.ts'
import { withoutUndefined } from '../without-undefined.ts'

type Input = ParsedInputOf<'bundle.build'>

/** A recorded build needs every exhibit it was made of: one that is no longer in the case is named, never left out. */
function ensurePresent(query: QueryContext, { sections, language }: BundlePlan): void {
  for (const { evidenceId, number } of sections.flatMap((section) => section.exhibits))
    if (findExhibit(query.db, evidenceId) === undefined) {
      const problem = `${exhibitText({ number }, language)}: ${missingExhibitText[language]}`
      throw new Failure('bundle.not-built', { problem })
    }
}

function loadPlan(
  context: JobContext,
  input: Input,
): { plan: BundlePlan; recorded: BundleResult | undefined; permits: string[] } {
  return context.read((query) => {
    const recipe = getRecord(query.db, bundleTable, input.id)
    const recorded = input.rebuild === undefined ? undefined : getBuild(query.db, input.rebuild)
    if (recorded !== undefined && recorded.bundleId !== input.id)
      throw new Failure('record.not-found', { id: recorded.buildId })
    if (recorded !== undefined) ensurePresent(query, recorded.plan)
    const plan = recorded?.plan ?? planBundle(query, recipe)
    const exhibits = plan.sections.flatMap((section) => section.exhibits)
    if (exhibits.length === 0) throw new Failure('bundle.empty')
    const { permits } = ensureExport(query, {
      caseId: recipe.caseId,
      recipient: input.recipient,
      text: planText(query, plan),
      evidenceIds: exhibits.map((exhibit) => exhibit.evidenceId),
      records: [recipe.id],
    })
    return { plan, recorded: recorded?.result, permits }
  })
}

/** Volumes are written beside their names and appear together, when the last one is whole. */
function volumeWriter(context: JobContext, input: Input) {
  const targets: WritableFile[] = []
  const writeVolume: BundleIo['writeVolume'] = async (volume, totalVolumes, bytes) => {
    const target = await context.environment.files.createForWrite(input.file, {
      replace: input.replace === true,
      ...(totalVolumes > 1 ? { part: volume } : {}),
    })
    targets.push(target)
    if (bytes instanceof Uint8Array) return target.write(bytes)
    for await (const chunk of bytes) await target.write(chunk)
  }
  return {
    writeVolume,
    targets,
    abandon: async () => {
      for (const target of targets) await target.abandon()
    },
  }
}

function toFinding({ code, evidenceId, page, reason }: BundleProblem): BundleFinding {
  return withoutUndefined({ code, evidenceId, page, detail: reason })
}

/** Same inputs must give the same bytes: other ones are not written in the place of what the court has. */
function ensureSame(recorded: BundleResult | undefined, result: BundleResult): void {
  if (recorded === undefined) return
  const same =
    recorded.volumes.length === result.volumes.length &&
    recorded.volumes.every((volume, index) => volume.sha256 === result.volumes[index]?.sha256)
  if (!same)
    throw new Failure('bundle.rebuild-differs', {
      hashes: recorded.volumes.map((volume) => volume.sha256).join(' '),
    })
}

/** With `replace`, a volume of an earlier, longer build must not stay beside the new ones as if it belonged to them. */
async function ensureNoStaleVolume(context: JobContext, input: Input, volumes: number): Promise<void> {
  if (input.replace !== true) return
  for (const part of volumes === 1 ? [1, 2] : [undefined, volumes + 1])
    try {
      const name = { replace: false, ...(part === undefined ? {} : { part }) }
      await (await context.environment.files.createForWrite(input.file, name)).abandon()
    } catch (error) {
      if (!isFailure(error, 'output.exists')) throw error
      throw new Failure('bundle.stale-volume', { file: error.details['file'] ?? '' })
    }
}

/**
 * Builds a bundle, or a recorded build again, and writes its volumes once the export policy allowed it. The plan and the
 * hashes are kept, and a custody entry names them, before the volumes get their names. A rebuild that would give other bytes
 * fails with `bundle.rebuild-differs`, an earlier build's volume in the way with `bundle.stale-volume`.
 */
export async function buildBundleJob(context: JobContext, input: Input): Promise<OutputOf<'bundle.build'>> {
  const { plan, recorded, permits } = loadPlan(context, input)
  const writer = volumeWriter(context, input)
  let result: BundleResult
  try {
    result = await buildBundle(plan, bundleIo(context, writer.writeVolume))
    ensureSame(recorded, result)
    await ensureNoStaleVolume(context, input, result.volumes.length)
  } catch (error) {
    await writer.abandon()
    throw error
  }
  const buildId = input.rebuild ?? context.environment.newId()
  const volumes = result.volumes.map((volume) => volume.sha256)
  await releaseFiles(context, {
    action: input.rebuild === undefined ? 'bundle.build' : 'bundle.rebuild',
    files: writer.targets.map((target, index) => ({ target, sha256: volumes[index] ?? '' })),
    note: { subject: input.id, details: { buildId, recipient: input.recipient, volumes, permits } },
    also: (command) => {
      if (input.rebuild !== undefined) return
      insertBuild(command.db, {
        id: buildId,
        bundleId: input.id,
        builtAt: new Date(plan.frozen.builtAt).toISOString(),
        data: JSON.stringify({ plan, result }),
      })
    },
  })
  return {
    buildId: buildId as BuildId,
    pages: result.pageCount,
    volumes: result.volumes.map(({ number, pages, bytes, sha256 }) => ({ number, pages, bytes, sha256 })),
    exhibits: result.exhibits.map((exhibit) => ({ ...exhibit })),
    problems: result.problems.map(toFinding),
  }
}
