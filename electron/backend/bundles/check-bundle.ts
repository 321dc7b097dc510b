import type { BundleFinding } from '../../../shared/contract/bundle-contract.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { Stored } from '../../../shared/contract/record-operations.ts'
import { isFailure } from '../../../shared/failures/failure.ts'
import type { Evidence } from '../../../shared/model/evidence.ts'
import { missingRecordingFacts } from '../../../shared/model/recording-facts.ts'
import type { DocumentLanguage } from '../../../shared/model/values.ts'
import {
  findingWording,
  recordingFactText,
  type BundleFindingCode,
} from '../../../shared/text/finding-text.ts'
import type { Language } from '../../../shared/text/wording.ts'
import type { JobContext } from '../context.ts'
import { listFiles, type StoredFile } from '../evidence/evidence-file.rows.ts'
import { checkExport } from '../exports/check-export.ts'
import type { ExhibitFacts } from '../parsing/prepared-exhibit.ts'
import { getRecord } from '../records/record-table.ts'
import { bundleTable } from './bundles.ts'
import { planBundle, planText, recipeExhibits } from './plan-bundle.ts'

/** Larger files are not opened for the check; the build tells what becomes of them. */
const inspectLimitBytes = 200 * 1024 * 1024

type Exhibit = { readonly item: Stored<Evidence>; readonly files: readonly StoredFile[] }

type Particulars = Readonly<Record<string, string | number>>

/** Makes findings of one exhibit, worded in one language. */
function finder(evidenceId: string, language: Language) {
  return (code: BundleFindingCode, values: Particulars = {}): BundleFinding => {
    const wording = findingWording(language, code, values)
    const { page, file } = values
    const named = file === undefined || wording.includes(String(file)) ? wording : `${wording}: ${file}`
    return {
      code,
      evidenceId,
      ...(typeof page === 'number' ? { page } : {}),
      detail: named,
      ...(Object.keys(values).length === 0 ? {} : { values }),
    }
  }
}

/** What the record of an exhibit lacks before a court of the bundle's language may examine it, in a person's `words`. */
export function recordFindings(
  { item, files }: Exhibit,
  language: DocumentLanguage,
  words: Language = language,
): BundleFinding[] {
  const find = finder(item.id, words)
  const isUntranslated = item.language !== undefined && item.language !== language && item.translated !== true
  const found: [boolean, BundleFindingCode][] = [
    [item.source === undefined, 'no-source'],
    [files.length === 0 && item.kind !== 'object-elsewhere', 'no-file'],
    [item.recording?.peopleAware === 'no', 'covert-recording'],
    [item.privateCorrespondence === true, 'private-correspondence'],
    [item.form === undefined, 'form-not-stated'],
    [isUntranslated, 'no-translation'],
  ]
  return [
    ...found.flatMap(([holds, code]) => (holds ? [find(code)] : [])),
    ...missingRecordingFacts(item).map((fact) =>
      find('recording-fact-missing', { fact: recordingFactText[fact][words] }),
    ),
  ]
}

function duplicateFindings(exhibits: readonly Exhibit[], language: Language): BundleFinding[] {
  const seen = new Map<string, number>()
  return exhibits.flatMap(({ item, files }, index) =>
    files.flatMap(({ sha256, name }) => {
      const first = seen.get(sha256)
      seen.set(sha256, first ?? index + 1)
      return first === undefined
        ? []
        : [finder(item.id, language)('duplicate', { file: name, number: first })]
    }),
  )
}

/** Pictures below this are hard to read on paper. */
const lowestDpi = 100

/** What opening an exhibit showed: why it cannot be printed, pages without searchable text, repairs, poor pictures. */
export function factFindings(
  facts: ExhibitFacts,
  exhibit: { evidenceId: string; name: string; language: Language },
): BundleFinding[] {
  const find = finder(exhibit.evidenceId, exhibit.language)
  const file = exhibit.name
  const found = facts.pagesWithoutText.map((page) => find('no-text-layer', { page, file }))
  if (facts.reason !== undefined) found.push(find(facts.reason, { file }))
  if (facts.repaired) found.push(find('damaged-file', { file }))
  const dpi = facts.imageDpi?.lowest
  if (dpi !== undefined && dpi < lowestDpi) found.push(find('low-resolution', { dpi, file }))
  return found
}

async function fileFindings(
  context: JobContext,
  exhibit: Exhibit,
  language: Language,
): Promise<BundleFinding[]> {
  const evidenceId = exhibit.item.id
  const find = finder(evidenceId, language)
  const found: BundleFinding[] = []
  for (const file of exhibit.files) {
    const { mediaType, name, size } = file
    if (size > inspectLimitBytes) {
      found.push(find('not-inspected', { file: name }))
      continue
    }
    try {
      const contents = context.session.objects.read(file.object)
      const facts = await context.environment.parser.inspectExhibit({ contents, mediaType, name })
      const told = factFindings(facts, { evidenceId, name, language })
      // A photograph shows what happened; nobody looks for words in it.
      const isPhoto = exhibit.item.kind === 'photo'
      found.push(...told.filter(({ code }) => !isPhoto || code !== 'no-text-layer'))
    } catch (error) {
      const isMissing = isFailure(error) && error.code.startsWith('object.')
      if (!isMissing && !isFailure(error, 'worker.stopped')) throw error
      found.push(find(isMissing ? 'not-in-vault' : 'unreadable', { file: name }))
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
    return {
      language: recipe.language,
      exhibits: items.map((item) => ({ item, files: listFiles(query.db, item.id) })),
      obstacles: checkExport(query, {
        caseId: recipe.caseId,
        recipient: 'court',
        text: planText(query, planBundle(query, recipe)),
        evidenceIds: items.map((item) => item.id),
        records: [recipe.id],
      }),
    }
  })
  const words = input.language ?? language
  const problems = [
    ...exhibits.flatMap((exhibit) => recordFindings(exhibit, language, words)),
    ...duplicateFindings(exhibits, words),
  ]
  for (const [done, exhibit] of exhibits.entries()) {
    context.signal.throwIfAborted()
    context.progress({ stage: 'inspect', done, total: exhibits.length })
    problems.push(...(await fileFindings(context, exhibit, words)))
  }
  return { problems, obstacles }
}
