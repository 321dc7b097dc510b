import type { PlanFinding } from '../../../shared/contract/plan-contract.ts'
import type { ExportObstacle } from '../../../shared/contract/export-contract.ts'
import { foldForSearch } from '../../../shared/language/fold.ts'
import { planQuestions } from '../../../shared/law/plan-questions.ts'
import type { Plan } from '../../../shared/model/plan.ts'
import { getCase } from '../cases/cases.ts'
import { isHeld } from './held-consents.ts'
import { localDay } from '../local-time.ts'
import { checkExport, type ExportRequest, type ExportScope } from '../exports/check-export.ts'
import { personTable } from '../people/people.ts'
import { findRecord } from '../records/record.rows.ts'
import type { ReadDb } from '../vault/database.ts'

/**
 * Everything of a planned publication that will be readable outside. What it shows of people is not for its author to say: it is
 * taken to show everything.
 */
export function planAsExport(fields: Plan): ExportRequest {
  return {
    caseId: fields.caseId,
    recipient: 'media',
    text: [fields.title, fields.text, ...(fields.statements ?? []).map(({ quotation }) => quotation)]
      .filter((part) => part !== undefined)
      .join('\n'),
    evidenceIds: fields.shownEvidenceIds ?? [],
  }
}

function findOpenQuestions(fields: Plan): PlanFinding[] {
  const answers = new Map((fields.questions ?? []).map(({ question, answer }) => [question, answer]))
  return planQuestions
    .filter(({ question }) => (answers.get(question) ?? 'open') === 'open')
    .map(({ question }) => ({ code: 'question-open', field: 'questions', question, blocks: true }))
}

function findMissingConsents(db: ReadDb, fields: Plan, today: string): PlanFinding[] {
  return (fields.consents ?? []).flatMap(({ personId, scope }, at): PlanFinding[] => {
    if (isHeld(db, { personId, scope, today })) return []
    const person = findRecord(db, personTable, personId)
    const about = person === undefined ? '—' : personTable.title(person)
    return [{ code: 'consent-not-held', field: `consents.${String(at)}.scope`, about, blocks: true }]
  })
}

/** Assertions of fact that rest on nothing, and quotations the text does not hold. */
function findStatements(fields: Plan): PlanFinding[] {
  const text = foldForSearch(fields.text ?? '')
  return (fields.statements ?? []).flatMap((statement, at): PlanFinding[] => {
    const about = statement.quotation.slice(0, 120)
    const isFact =
      statement.classification === undefined ||
      statement.classification === 'fact' ||
      statement.classification === 'mixed'
    const isUnproven = isFact && (statement.evidenceIds ?? []).length === 0
    const isElsewhere = fields.text !== undefined && !text.includes(foldForSearch(statement.quotation))
    const place = `statements.${String(at)}`
    return [
      ...(isUnproven
        ? [{ code: 'statement-unproven' as const, field: `${place}.evidenceIds`, about, blocks: false }]
        : []),
      ...(isElsewhere
        ? [{ code: 'quotation-not-in-text' as const, field: `${place}.quotation`, about, blocks: false }]
        : []),
    ]
  })
}

/** What a planned publication lacks before it may be signed off. */
export function findingsOf({ db, now, environment }: ExportScope, fields: Plan): PlanFinding[] {
  const today = localDay(now, environment)
  const record = getCase(db, fields.caseId)
  const differs = record.pretrialSecrecy === true && fields.stage !== undefined && fields.stage !== 'pretrial'
  return [
    ...(fields.text === undefined ? [{ code: 'no-text' as const, field: 'text', blocks: true }] : []),
    ...(fields.stage === undefined ? [{ code: 'stage-unknown' as const, field: 'stage', blocks: true }] : []),
    ...(differs ? [{ code: 'stage-differs' as const, field: 'stage', blocks: true }] : []),
    ...findMissingConsents(db, fields, today),
    ...findOpenQuestions(fields),
    ...findStatements(fields),
  ]
}

/** What of the export policy stands against its going out. */
export function obstaclesOf(context: ExportScope, fields: Plan): ExportObstacle[] {
  return checkExport(context, planAsExport(fields))
}
