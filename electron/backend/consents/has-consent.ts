import type { Stored } from '../../../shared/contract/record-operations.ts'
import { foldForSearch } from '../../../shared/language/fold.ts'
import type { Consent, ConsentPurpose, ConsentScope, ConsentState } from '../../../shared/model/consent.ts'
import { listFiles } from '../evidence/evidence-file.rows.ts'
import { evidenceTable } from '../evidence/evidence.ts'
import { isMinor } from '../../../shared/model/minor.ts'
import { personTable } from '../people/people.ts'
import { findRecord } from '../records/record.rows.ts'
import type { ReadDb } from '../vault/database.ts'
import { listConsents } from './consents.ts'
import { isOtherSide } from './representative.rows.ts'

/** The document of a consent is in the vault: its item is not deleted and has a file. */
function hasDocument(db: ReadDb, evidenceId: string | undefined): boolean {
  const item = evidenceId === undefined ? undefined : findRecord(db, evidenceTable, evidenceId)
  return item !== undefined && item.deletedAt === undefined && listFiles(db, item.id).length > 0
}

/**
 * How a consent stands on a day. Taken back, it stands for nothing from that moment, whatever else is written in it; a minor's
 * needs a representative who is not on the other side, and her own assent.
 */
export function consentStateOn(db: ReadDb, fields: Consent, today: string): ConsentState {
  const { withdrawnOn, givenOn, until, representativeId, personId, caseId } = fields
  if (withdrawnOn !== undefined) return 'withdrawn'
  if (givenOn > today) return 'not-yet'
  if (until !== undefined && until < today) return 'expired'
  if (representativeId !== undefined && isOtherSide(db, { personId, representativeId, caseId }))
    return 'improper-representative'
  const person = findRecord(db, personTable, personId)
  const isChild = person !== undefined && isMinor(person, today)
  if (isChild && fields.givenBy === 'self') return 'minor-alone'
  // Whoever refused once is not shown because another one agreed.
  if (fields.assent === 'refused' || (isChild && fields.assent !== 'given')) return 'no-assent'
  return hasDocument(db, fields.evidenceId) ? 'in-force' : 'no-document'
}

/** What is asked of a person's consents. */
type ConsentQuestion = {
  readonly personId: string
  readonly purpose: ConsentPurpose
  /** Who gets it, by name: a consent for a named recipient holds for that one only. */
  readonly recipient?: string | undefined
  readonly today: string
  /** Only the consents of this case count. */
  readonly caseId?: string | undefined
}

/** Whether a consent says something about a recipient: it names none, or this one. */
export function isForRecipient(fields: Consent, recipient: string | undefined): boolean {
  if (fields.recipient === undefined) return true
  return recipient !== undefined && foldForSearch(fields.recipient) === foldForSearch(recipient)
}

/** The consents that answer a question by person, purpose and case, whatever their state. */
function consentsFor(db: ReadDb, question: ConsentQuestion): Stored<Consent>[] {
  const { personId, purpose, caseId } = question
  return listConsents(db, personId).filter(
    (fields) => fields.purpose === purpose && (caseId === undefined || fields.caseId === caseId),
  )
}

/** Taken back after it was given: on a later day, or on the same one when this paper came before the other. */
function isTakenBackBy(given: Stored<Consent>, { id, caseId, withdrawnOn }: Stored<Consent>): boolean {
  if (caseId !== given.caseId || withdrawnOn === undefined || withdrawnOn < given.givenOn) return false
  return withdrawnOn > given.givenOn || given.id < id
}

/** What she agreed to and did not take back since, in this or another paper of the same case: the last word is the one that holds. */
export function scopesLeft(given: Stored<Consent>, withdrawn: readonly Stored<Consent>[]): ConsentScope[] {
  const later = withdrawn.filter((one) => isTakenBackBy(given, one))
  return given.scopes.filter((scope) => !later.some(({ scopes }) => scopes.includes(scope)))
}

/**
 * Which of the wanted scopes no consent in force covers, and why: none was asked for, it was taken back, or it does not hold. A
 * consent that was taken back takes with it what was agreed to before that day for the same purpose and recipient.
 */
export function findConsentGap(
  db: ReadDb,
  question: ConsentQuestion,
  scopes: readonly ConsentScope[],
): 'no-consent' | 'consent-withdrawn' | 'consent-not-valid' | undefined {
  const all = consentsFor(db, question)
  const stated = all
    .filter((fields) => isForRecipient(fields, question.recipient))
    .map((fields) => ({ fields, state: consentStateOn(db, fields, question.today) }))
  const withdrawn = stated.filter(({ state }) => state === 'withdrawn').map(({ fields }) => fields)
  const covered = new Set(
    stated.filter(({ state }) => state === 'in-force').flatMap(({ fields }) => scopesLeft(fields, withdrawn)),
  )
  const open = scopes.filter((scope) => !covered.has(scope))
  if (open.length === 0) return undefined
  if (all.length === 0) return 'no-consent'
  const isTakenBack = withdrawn.some(({ scopes: taken }) => taken.some((scope) => open.includes(scope)))
  return isTakenBack ? 'consent-withdrawn' : 'consent-not-valid'
}

/** Whether a person's consent to a purpose, for a recipient, is in force today and covers this scope. */
export function hasConsent(
  db: ReadDb,
  question: ConsentQuestion & { readonly scope: ConsentScope },
): boolean {
  return findConsentGap(db, question, [question.scope]) === undefined
}
