import type { Recipient } from '../../../shared/model/recipient.ts'
import { getCase, listRoles } from '../cases/cases.ts'
import { hasConsent } from '../consents/has-consent.ts'
import type { QueryContext } from '../context.ts'
import { consentPurposeOf } from '../exports/consent-obstacles.ts'
import { localDay } from '../local-time.ts'
import { listAboutSameSuspects, listAboutSuspect } from './report.rows.ts'

type Question = {
  readonly caseId: string
  readonly suspectId?: string | undefined
  /** Who is to get the table. */
  readonly recipient: Recipient
}

/** Everyone whose story the reports of a case tell has agreed that it is told to the recipient. No one there agrees for nobody; a sealed case says nothing. */
function isAllowed(context: QueryContext, caseId: string, recipient: Recipient): boolean {
  const purpose = consentPurposeOf(recipient)
  if (purpose === undefined || getCase(context.db, caseId).confidentiality === 'sealed') return false
  const today = localDay(context.now, context.environment)
  const survivors = listRoles(context.db, caseId).filter(
    ({ role }) => role === 'survivor' || role === 'victim',
  )
  const people = [...new Set(survivors.map(({ personId }) => personId))]
  return (
    people.length > 0 &&
    people.every((personId) => hasConsent(context.db, { personId, purpose, today, caseId, scope: 'story' }))
  )
}

/**
 * Reports of other cases about the suspect of a table, or about every suspect its case names. Another survivor's report may
 * stand in a table only with her consent in force to this recipient; without one it is withheld.
 */
export function reportsOfOtherCases(
  context: QueryContext,
  question: Question,
): { readonly allowed: readonly string[]; readonly withheld: number } {
  const { caseId, suspectId, recipient } = question
  const found =
    suspectId === undefined
      ? listAboutSameSuspects(context.db, caseId)
      : listAboutSuspect(context.db, suspectId).filter((entry) => entry.caseId !== caseId)
  const cases = [...new Set(found.map((entry) => entry.caseId))]
  const open = new Set(cases.filter((other) => isAllowed(context, other, recipient)))
  const allowed = found.filter((entry) => open.has(entry.caseId)).map((entry) => entry.reportId)
  return { allowed, withheld: found.length - allowed.length }
}
