import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import { consentPurpose, type ConsentState } from '../../../shared/model/consent.ts'
import { listRoles } from '../cases/cases.ts'
import type { QueryContext } from '../context.ts'
import { localDay } from '../local-time.ts'
import { getRecord } from '../records/record-table.ts'
import { consentTable, isRestrictedOn, listConsents, listRestrictions } from './consents.ts'
import { consentStateOn } from './has-consent.ts'
import { countNotes } from './note.rows.ts'
import { isCloseToOtherSide } from './representative.rows.ts'

/** How a consent stands today, and whether whoever gave it is of the family of the other side: worth a second thought. */
export function checkConsent(
  context: QueryContext,
  { id }: ParsedInputOf<'consent.check'>,
): OutputOf<'consent.check'> {
  const { db } = context
  const fields = getRecord(db, consentTable, id)
  const { representativeId, caseId } = fields
  return {
    state: consentStateOn(db, fields, localDay(context.now, context.environment)),
    isCloseToOtherSide:
      representativeId !== undefined && isCloseToOtherSide(db, { representativeId, caseId }),
  }
}

/** The better a state, the earlier it stands: of several consents to one purpose the best one is told. */
const byWorth: readonly ConsentState[] = [
  'in-force',
  'not-yet',
  'no-document',
  'no-assent',
  'minor-alone',
  'improper-representative',
  'expired',
  'withdrawn',
]

/**
 * What keeps a record inside or lets it out, for a mark beside it: the consents of those survivors among its people, the
 * restrictions on the case, on the record and on them, and how many notes there are.
 */
export function showStanding(
  context: QueryContext,
  input: ParsedInputOf<'consent.standing'>,
): OutputOf<'consent.standing'> {
  const { db } = context
  const { caseId, recordId, personIds } = input
  const today = localDay(context.now, context.environment)
  const roles = listRoles(db, caseId)
  const isHelped = (id: string) =>
    roles.some(({ personId, role }) => personId === id && (role === 'survivor' || role === 'victim'))
  const people = personIds.filter(isHelped).map((personId) => {
    const own = listConsents(db, personId).filter((fields) => fields.caseId === caseId)
    const purposes = consentPurpose.options.flatMap((purpose) => {
      const states = own
        .filter((fields) => fields.purpose === purpose)
        .map((fields) => consentStateOn(db, fields, today))
      const best = byWorth.find((state) => states.includes(state))
      return best === undefined ? [] : [{ purpose, state: best }]
    })
    return { personId, purposes }
  })
  const abouts = new Set([...(recordId === undefined ? [] : [recordId]), ...personIds])
  const restrictions = listRestrictions(db, caseId)
    .filter((fields) => isRestrictedOn(fields, today))
    .filter(({ about }) => about === undefined || abouts.has(about.id))
    .map(({ id, kind, about }) => ({ id, kind, isOfCase: about === undefined }))
  const notes = recordId === undefined ? { count: 0, marked: 0 } : countNotes(db, recordId)
  return { people, restrictions, notes }
}
