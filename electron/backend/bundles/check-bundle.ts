import type { BundleFinding } from '../../../shared/contract/bundle-contract.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { Stored } from '../../../shared/contract/record-operations.ts'
import { isFailure } from '../../../shared/failures/failure.ts'
import type { Evidence } from '../../../shared/model/evidence.ts'
import type { JobContext } from '../context.ts'
import { listFiles, type StoredFile } from '../evidence/evidence-file.rows.ts'
import { checkExport } from '../exports/check-export.ts'
import type { ExhibitFacts } from '../parsing/prepared-exhibit.ts'
import { getRecord } from '../records/record-table.ts'
import { bundleTable } from './bundles.ts'
import { planBundle, planText, recipeExhibits } from './plan-bundle.ts'
import { missingRecordingFacts } from './provenance.ts'

/** Larger files are not opened for the check; the build tells what becomes of them. */
const inspectLimitBytes = 200 * 1024 * 1024

type Exhibit = { readonly item: Stored<Evidence>; readonly files: readonly StoredFile[] }

/** What the record of an exhibit lacks before a court may examine it. */
export function recordFindings({ item, files }: Exhibit, language: string): BundleFinding[] {
  const evidenceId = item.id
  const found: BundleFinding[] = []
  if (item.source === undefined) found.push({ code: 'no-source', evidenceId, detail: 'ГПК 66(1)(6)' })
  if (files.length === 0 && item.kind !== 'object-elsewhere')
    found.push({ code: 'no-file', evidenceId, detail: item.title })
  for (const fact of missingRecordingFacts(item))
    found.push({ code: 'recording-fact-missing', evidenceId, detail: `${fact}, ГПК 99(2)` })
  if (item.recording?.peopleAware === 'no')
    found.push({ code: 'covert-recording', evidenceId, detail: 'ГПК 78(4)' })
  if (item.privateCorrespondence === true)
    found.push({ code: 'private-correspondence', evidenceId, detail: 'ГПК 19(3)' })
  if (item.form === undefined) found.push({ code: 'form-not-stated', evidenceId, detail: 'ГПК 100(5)' })
  if (item.language !== undefined && item.language !== language && item.translated !== true)
    found.push({ code: 'no-translation', evidenceId, detail: 'ГПК 14' })
  return found
}

function duplicateFindings(exhibits: readonly Exhibit[]): BundleFinding[] {
  const seen = new Map<string, string>()
  return exhibits.flatMap(({ item, files }) =>
    files.flatMap((file) => {
      const first = seen.get(file.sha256)
      seen.set(file.sha256, first ?? item.id)
      return first === undefined ? [] : [{ code: 'duplicate', evidenceId: item.id, detail: first }]
    }),
  )
}

/** Pictures below this are hard to read on paper. */
const lowestDpi = 100

/** What opening an exhibit showed: pages without searchable text, repairs, passwords, poor pictures. */
export function factFindings(
  facts: ExhibitFacts,
  file: { evidenceId: string; name: string },
): BundleFinding[] {
  const { evidenceId, name } = file
  const found: BundleFinding[] = facts.pagesWithoutText.map((page) => ({
    code: 'no-text-layer',
    evidenceId,
    page,
    detail: name,
  }))
  if (facts.needsPassword) found.push({ code: 'needs-password', evidenceId, detail: name })
  if (facts.repaired) found.push({ code: 'damaged-file', evidenceId, detail: name })
  if (facts.kind === 'other') found.push({ code: 'not-printable', evidenceId, detail: name })
  if (facts.imageDpi !== undefined && facts.imageDpi.lowest < lowestDpi)
    found.push({
      code: 'low-resolution',
      evidenceId,
      detail: `${String(facts.imageDpi.lowest)} dpi, ${name}`,
    })
  return found
}

async function fileFindings(context: JobContext, exhibit: Exhibit): Promise<BundleFinding[]> {
  const found: BundleFinding[] = []
  for (const file of exhibit.files) {
    if (file.size > inspectLimitBytes) {
      found.push({ code: 'not-inspected', evidenceId: exhibit.item.id, detail: file.name })
      continue
    }
    const { mediaType, name } = file
    try {
      const facts = await context.environment.parser.inspectExhibit({
        contents: context.session.objects.read(file.object),
        mediaType,
        name,
      })
      found.push(...factFindings(facts, { evidenceId: exhibit.item.id, name }))
    } catch (error) {
      if (!isFailure(error, 'worker.stopped')) throw error
      found.push({ code: 'unreadable', evidenceId: exhibit.item.id, detail: file.name })
    }
  }
  return found
}

/** Everything that would trouble the bundle in court, and what stands against letting it out. Changes nothing. */
export async function checkBundle(
  context: JobContext,
  input: ParsedInputOf<'bundle.check'>,
): Promise<OutputOf<'bundle.check'>> {
  const { exhibits, language, obstacles } = context.read((query) => {
    const recipe = getRecord(query.db, bundleTable, input.id)
    const items = recipeExhibits(query, recipe)
    const plan = planBundle(query, recipe)
    return {
      language: recipe.language,
      exhibits: items.map((item) => ({ item, files: listFiles(query.db, item.id) })),
      obstacles: checkExport(query, {
        caseId: recipe.caseId,
        recipient: 'court',
        text: planText(query, plan),
        evidenceIds: items.map((item) => item.id),
      }),
    }
  })
  const problems = [
    ...exhibits.flatMap((exhibit) => recordFindings(exhibit, language)),
    ...duplicateFindings(exhibits),
  ]
  for (const [done, exhibit] of exhibits.entries()) {
    context.signal.throwIfAborted()
    context.progress({ stage: 'inspect', done, total: exhibits.length })
    problems.push(...(await fileFindings(context, exhibit)))
  }
  return { problems, obstacles }
}
