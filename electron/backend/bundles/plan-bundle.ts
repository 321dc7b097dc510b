import { dateText, provenanceLines } from './provenance.ts'
import type { BundlePlan, CustodyLine, PlannedExhibit } from './engine/bundle-plan.ts'
import type { Stored } from '../../../shared/contract/record-operations.ts'
import type { Bundle } from '../../../shared/model/bundle.ts'
import type { Evidence } from '../../../shared/model/evidence.ts'
import { provenanceText } from '../../../shared/text/provenance-text.ts'
import { getCase } from '../cases/cases.ts'
import type { QueryContext } from '../context.ts'
import { listFiles, policyText } from '../evidence/evidence-file.rows.ts'
import { evidenceTable, exhibitDate } from '../evidence/evidence.ts'
import { personTitle } from '../../../shared/model/person-title.ts'
import { personTable } from '../people/people.ts'
import { nameView } from '../documents/person-view.ts'
import { findRecord } from '../records/record.rows.ts'
import { getRecord } from '../records/record-table.ts'
import { custodyHead, listCustody, openCustodyEntries, type OpenedCustodyEntry } from '../vault/custody.ts'
import { localInstant } from '../local-time.ts'
import { instantText } from './engine/page-names.ts'
import { custodyActionText } from '../../../shared/text/custody-action-text.ts'
import type { ReadDb } from '../vault/database.ts'
import { withoutUndefined } from '../without-undefined.ts'

type Language = Bundle['language']

/** Most custody entries printed for one exhibit; more than that are on request. */
const longestCustody = 1_000

function planExhibit(
  context: QueryContext,
  item: Stored<Evidence>,
  shown: { number: number; language: Language },
): PlannedExhibit {
  const { language, number } = shown
  return {
    evidenceId: item.id,
    number,
    title: language === 'kk' ? (item.titleKk ?? item.title) : item.title,
    dateText: dateText(exhibitDate(item)),
    sourceText: item.source ?? provenanceText[language].notStated,
    formText: item.form === undefined ? '—' : provenanceText[language].forms[item.form],
    provenance: provenanceLines(item, language),
    files: listFiles(context.db, item.id).map((file) => ({
      fileId: file.id,
      name: file.name,
      mediaType: file.mediaType,
      size: file.size,
      sha256: file.sha256,
    })),
  }
}

function actorName(context: QueryContext, personId: string): string {
  const person = findRecord(context.db, personTable, personId)
  return person === undefined ? personId : personTitle(person)
}

function actionName(action: string, language: Language): string {
  const words = custodyActionText[action]?.[language]
  return words === undefined ? action : `${words} (${action})`
}

/** Details and salt as the commitment was made of them, so that whoever holds the paper can compute it again. */
function openedText(entry: OpenedCustodyEntry | undefined, language: Language): string | undefined {
  if (entry?.details === undefined || entry.salt === undefined) return undefined
  return `${entry.details} · ${provenanceText[language].salt}: ${Buffer.from(entry.salt).toString('hex')}`
}

/**
 * Actions whose details a court may read: what was taken in, given out, deleted. Which fields of a record were edited, and
 * when, is work product: such an entry stands by its commitment alone.
 */
const openedActions: ReadonlySet<string> = new Set([
  'evidence.add',
  'evidence.export',
  'evidence.delete',
  'evidence.destroy',
  'custody.erase',
])

/** The custody entries of these exhibits only, in the order of the log; those a court may read are opened. */
function custodyLines(
  context: QueryContext,
  exhibits: readonly PlannedExhibit[],
  language: Language,
): CustodyLine[] {
  const entries = exhibits.flatMap((exhibit) =>
    listCustody(context.db, { subject: exhibit.evidenceId, limit: longestCustody }).map((entry) => ({
      exhibit,
      entry,
    })),
  )
  entries.sort((a, b) => a.entry.sequence - b.entry.sequence)
  const opened = openCustodyEntries(
    context.db,
    entries.map(({ entry }) => entry.sequence),
  )
  return entries.map(({ exhibit, entry }, index) =>
    withoutUndefined({
      sequence: entry.sequence,
      time: instantText(localInstant(entry.time, context.environment)),
      actor: actorName(context, entry.actor),
      action: actionName(entry.action, language),
      subjectTitle: exhibit.title,
      commitment: entry.commitment,
      hash: entry.hash,
      details: openedActions.has(entry.action) ? openedText(opened[index], language) : undefined,
    }),
  )
}

/** An exhibit unless it was deleted. */
export function findExhibit(db: ReadDb, id: string): Stored<Evidence> | undefined {
  const item = findRecord(db, evidenceTable, id)
  return item?.deletedAt === undefined ? item : undefined
}

/** The exhibits a recipe names, in its order. */
export function recipeExhibits(context: QueryContext, recipe: Bundle): Stored<Evidence>[] {
  return recipe.sections.flatMap((section) =>
    section.evidenceIds.map((id) => getRecord(context.db, evidenceTable, id)),
  )
}

function courtName(
  context: QueryContext,
  courtId: string | undefined,
  language: Language,
): string | undefined {
  const court = courtId === undefined ? undefined : findRecord(context.db, personTable, courtId)
  const name = court === undefined ? undefined : nameView(court)
  return language === 'kk' ? (name?.fullKk ?? name?.full) : name?.full
}

/** Freezes a recipe into a plan: records as they are now, the custody head, the time and the program's version. */
export function planBundle(context: QueryContext, recipe: Bundle): BundlePlan {
  const record = getCase(context.db, recipe.caseId)
  let number = 0
  const sections = recipe.sections.map((section) => ({
    title: section.title,
    exhibits: section.evidenceIds.map((id) => {
      number += 1
      const item = getRecord(context.db, evidenceTable, id)
      return planExhibit(context, item, { number, language: recipe.language })
    }),
  }))
  const head = custodyHead(context.db)
  return withoutUndefined({
    language: recipe.language,
    title: recipe.title,
    caseTitle: record.title,
    court: courtName(context, record.courtId, recipe.language),
    caseNumber: record.courtNumber,
    confidentialityMark: recipe.confidentialityMark,
    sections,
    options: withoutUndefined({
      pagesPerVolume: recipe.pagesPerVolume,
      slipSheets: recipe.slipSheets,
      cover: recipe.cover,
      watermark: recipe.watermark,
      author: recipe.author,
    }),
    frozen: {
      builtAt: localInstant(context.now, context.environment),
      custodySequence: head.sequence,
      custodyHead: head.hash,
      programVersion: context.environment.programVersion,
      actor: context.session.slot.personName,
    },
    custody: custodyLines(
      context,
      sections.flatMap((section) => section.exhibits),
      recipe.language,
    ),
  })
}

/** Everything of a plan and its exhibits that will be readable outside, for the export policy. */
export function planText(context: QueryContext, plan: BundlePlan): string {
  const exhibits = plan.sections.flatMap((section) => section.exhibits)
  return [
    plan.title,
    plan.caseTitle,
    plan.court ?? '',
    plan.caseNumber ?? '',
    plan.confidentialityMark ?? '',
    plan.options.watermark ?? '',
    plan.options.author ?? '',
    plan.frozen.actor,
    ...plan.sections.map((section) => section.title),
    ...plan.custody.map((line) => `${line.actor} ${line.details ?? ''}`),
    ...exhibits.flatMap((exhibit) => [
      exhibit.title,
      exhibit.sourceText,
      ...exhibit.provenance.map((line) => line.value),
      ...exhibit.files.map(({ fileId, name }) => policyText(context.db, { id: fileId, name })),
    ]),
  ].join('\n')
}
