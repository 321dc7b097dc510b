import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { QueryContext } from '../context.ts'
import { evidenceTable, exhibitDate } from '../evidence/evidence.ts'
import { getRecord } from '../records/record-table.ts'
import { withoutUndefined } from '../without-undefined.ts'
import type { PlannedVolume } from './engine/plan-volumes.ts'
import { layoutBundle, type BundleLayout } from './layout-bundle.ts'

type Plan = OutputOf<'bundle.plan'>

/** What a build of this bundle would give now: pages of every exhibit, section and volume, as far as they are counted. */
export function showPlan(context: QueryContext, input: ParsedInputOf<'bundle.plan'>): Plan {
  const layout = layoutBundle(context, input.id)
  const exhibits = showExhibits(context, layout)
  const volumes = layout.volumes?.volumes.map(showVolume) ?? []
  return withoutUndefined({
    state: layout.state,
    exhibits,
    volumes,
    pages:
      layout.volumes === undefined ? undefined : volumes.reduce((total, volume) => total + volume.pages, 0),
    uncounted: exhibits.filter((exhibit) => exhibit.pages === undefined).length,
  })
}

function showExhibits(context: QueryContext, layout: BundleLayout): Plan['exhibits'] {
  const planned = layout.plan.sections.flatMap((section) => section.exhibits)
  return planned.map(({ evidenceId, number, title, files }, place) => {
    const item = getRecord(context.db, evidenceTable, evidenceId)
    const counted = layout.exhibits[place]
    const span = layout.volumes?.spans[place]
    return withoutUndefined({
      evidenceId: item.id as Plan['exhibits'][number]['evidenceId'],
      number,
      title,
      kind: item.kind,
      datedOn: exhibitDate(item),
      intimate: item.intimate,
      files: files.length,
      bytes: files.reduce((sum, file) => sum + file.size, 0),
      pages: counted?.filePages.reduce((sum, pages) => sum + pages, 0),
      slipPages: counted?.slipPages,
      outcome: counted?.outcome,
      reason: counted?.reason,
      volume: span?.volume,
      firstPage: span?.firstPage,
      lastPage: span?.lastPage,
    })
  })
}

function showVolume(volume: PlannedVolume): Plan['volumes'][number] {
  const { number, pages, counts, exhibits, isTooLong } = volume
  return { number, pages, ...counts, exhibits: exhibits.length, isTooLong }
}
