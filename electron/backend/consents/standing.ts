import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { Stored } from '../../../shared/contract/record-operations.ts'
import { consentPurpose, type Consent, type ConsentState } from '../../../shared/model/consent.ts'
import { listRoles } from '../cases/cases.ts'
import type { QueryContext } from '../context.ts'
import { localDay } from '../local-time.ts'
import { getRecord } from '../records/record-table.ts'
import { consentTable, isRestrictedOn, listConsents, listRestrictions } from './consents.ts'
import { consentStateOn, isForRecipient, scopesLeft } from './has-consent.ts'
import type { ReadDb } from '../vault/database.ts'
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

/** How consents to one purpose stand beside one another: what was taken back since by another paper is taken back. */
function statesOf(db: ReadDb, consents: readonly Stored<Consent>[], today: string): ConsentState[] {
  const withdrawn = consents.filter(({ withdrawnOn }) => withdrawnOn !== undefined)
  return consents.map((fields) => {
    const later = withdrawn.filter((one) => isForRecipient(one, fields.recipient))
    return scopesLeft(fields, later).length === 0 ? 'withdrawn' : consentStateOn(db, fields, today)
  })
}

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
      const states = statesOf(
        db,
        own.filter((fields) => fields.purpose === purpose),
        today,
      )
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
