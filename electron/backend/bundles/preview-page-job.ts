import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import type { JobContext } from '../context.ts'
import { evidenceTable } from '../evidence/evidence.ts'
import type { PreparedExhibit } from '../parsing/prepared-exhibit.ts'
import { getRecord } from '../records/record-table.ts'
import { bundleIo } from './bundle-io.ts'
import { memoryOf } from './bundle-memory.ts'
import { countMissing } from './count-pages.ts'
import type { PlannedFile } from './engine/bundle-plan.ts'
import { ExhibitStore } from './engine/exhibit-store.ts'
import { findPage } from './engine/find-page.ts'
import { previewPage, type CountedBundle } from './engine/preview-page.ts'
import { layoutBundle } from './layout-bundle.ts'

/**
 * One page as a build would give it, for looking at inside the program: nothing is written, stored or let out. Only the file
 * that the page comes from is read. Fails with `bundle.empty`, `bundle.no-page`, and with `evidence.intimate` until the person
 * has confirmed that she wants to see it.
 */
export async function previewBundlePage(
  context: JobContext,
  input: ParsedInputOf<'bundle.preview-page'>,
): Promise<OutputOf<'bundle.preview-page'>> {
  await countMissing(context, input.id)
  const bundle = context.read((query): CountedBundle => {
    const { plan, exhibits, volumes } = layoutBundle(query, input.id)
    if (volumes === undefined) throw new Failure('bundle.empty')
    const counted = exhibits.filter((exhibit) => exhibit !== undefined)
    const found = findPage(volumes, counted, input)
    if (found?.kind === 'exhibit' && found.exhibit !== undefined && input.confirmed !== true) {
      const item = getRecord(query.db, evidenceTable, found.exhibit.planned.evidenceId)
      if (item.intimate === true) throw new Failure('evidence.intimate')
    }
    return { plan, exhibits: counted, layout: volumes }
  })
  const { found, bytes, width, height, links } = await previewPage(bundle, input, {
    parser: context.environment.parser,
    prepare: (file) => prepareFile(context, file),
  })
  return {
    pdf: new Uint8Array(bytes),
    kind: found.kind,
    width,
    height,
    links: links.map(({ rect, page }) => ({ rect: [...rect], page })),
    ...(found.exhibit === undefined ? {} : { evidenceId: found.exhibit.planned.evidenceId }),
  }
}

async function prepareFile(context: JobContext, file: PlannedFile): Promise<PreparedExhibit> {
  const { prepared } = memoryOf(context.session)
  const known = prepared.get(file.fileId)
  if (known !== undefined) return known
  const made = await new ExhibitStore(bundleIo(context), 0).load(file)
  prepared.put(file.fileId, made)
  return made
}
