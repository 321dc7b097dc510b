import type { QueryContext } from '../context.ts'
import { localInstant } from '../local-time.ts'
import { getRecord } from '../records/record-table.ts'
import { custodyHead } from '../vault/custody.ts'
import { memoryOf } from './bundle-memory.ts'
import { bundleTable } from './bundles.ts'
import type { BundlePlan, PlannedExhibit } from './engine/bundle-plan.ts'
import { countExhibit, type CountedExhibit } from './engine/count-exhibit.ts'
import { planVolumes, type PlannedVolumes } from './engine/plan-volumes.ts'
import type { FileState } from './engine/slip-sheet.ts'
import { pageCountOf } from './page-counts.ts'
import { planBundle } from './plan-bundle.ts'

/** A bundle laid out without being built. */
export type BundleLayout = {
  /** Names the state of the vault it was laid out from: another layout has another one. */
  readonly state: string
  readonly plan: BundlePlan
  /** In the order of the plan; undefined where a file has not been counted. */
  readonly exhibits: readonly (CountedExhibit | undefined)[]
  /** Undefined until every exhibit is counted, and when there is none. */
  readonly volumes: PlannedVolumes | undefined
}

/**
 * The layout that a build of this bundle would have now. The last one of each bundle is kept while the vault is open: every
 * change of the vault has an entry in the custody log, so the same head means the same layout (and the same day the same date).
 */
export function layoutBundle(context: QueryContext, bundleId: string): BundleLayout {
  const { layouts, uncertain } = memoryOf(context.session)
  const day = localInstant(context.now, context.environment).slice(0, 10)
  const state = `${custodyHead(context.db).hash.slice(0, 16)} ${day} ${uncertain.size}`
  const known = layouts.get(bundleId)
  if (known?.state === state) return known
  const layout = { state, ...layOut(context, bundleId) }
  layouts.set(bundleId, layout)
  return layout
}

function layOut(context: QueryContext, bundleId: string): Omit<BundleLayout, 'state'> {
  const plan = planBundle(context, getRecord(context.db, bundleTable, bundleId))
  const planned = plan.sections.flatMap((section) => section.exhibits)
  const exhibits = planned.map((exhibit) => {
    const states = fileStates(context, exhibit)
    return states === undefined ? undefined : countOnce(context, plan, { planned: exhibit, files: states })
  })
  const counted = exhibits.filter((exhibit) => exhibit !== undefined)
  const isWhole = counted.length > 0 && counted.length === exhibits.length
  return { plan, exhibits, volumes: isWhole ? planVolumes(plan, counted) : undefined }
}

/** A slip sheet is laid out once as long as nothing on it but the exhibit's number changes. */
function countOnce(
  { session }: QueryContext,
  plan: BundlePlan,
  exhibit: { readonly planned: PlannedExhibit; readonly files: readonly FileState[] },
): CountedExhibit {
  const { slipPages } = memoryOf(session)
  const { evidenceId } = exhibit.planned
  const sheet = JSON.stringify([plan.language, { ...exhibit.planned, number: 0 }, exhibit.files])
  const known = slipPages.get(evidenceId)
  const counted = countExhibit(plan, exhibit, known?.sheet === sheet ? known.pages : undefined)
  if (counted.slipPages > 0) slipPages.set(evidenceId, { sheet, pages: counted.slipPages })
  return counted
}

function fileStates(context: QueryContext, exhibit: PlannedExhibit): FileState[] | undefined {
  const states: FileState[] = []
  for (const file of exhibit.files) {
    const count = pageCountOf(context, file.fileId)
    if (count === undefined) return undefined
    states.push({ file, ...count })
  }
  return states
}
