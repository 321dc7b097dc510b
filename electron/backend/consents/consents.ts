import { isDeepStrictEqual } from 'node:util'
import type { Stored } from '../../../shared/contract/record-operations.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import { consent, type Consent } from '../../../shared/model/consent.ts'
import { note, type Note } from '../../../shared/model/note.ts'
import { restriction, type Restriction } from '../../../shared/model/restriction.ts'
import type { AboutRecord } from '../../../shared/model/about-record.ts'
import type { CommandContext } from '../context.ts'
import { allWhere } from '../records/record.rows.ts'
import {
  createRecord,
  deleteRecord,
  getRecord,
  updateRecord,
  type Pointer,
  type RecordTable,
} from '../records/record-table.ts'
import type { ReadDb } from '../vault/database.ts'
import { isOtherSide } from './representative.rows.ts'

export const consentTable: RecordTable<Consent> = {
  entity: 'consent',
  table: 'consent',
  schema: consent,
  title: (fields) => fields.purpose,
  words: (fields) => [
    fields.recipient,
    fields.explainedBy,
    fields.assentNote,
    fields.withdrawnWhy,
    ...(fields.tags ?? []),
    fields.notes,
  ],
  caseId: (fields) => fields.caseId,
  filters: { caseId: 'case_id', personId: 'person_id', purpose: 'purpose' },
  sorts: { given: 'given_on' },
  pointsAt: (fields) => [
    { table: 'case_record', id: fields.caseId, where: 'caseId' },
    { table: 'person', id: fields.personId, where: 'personId' },
    { table: 'person', id: fields.representativeId, where: 'representativeId' },
    { table: 'evidence', id: fields.evidenceId, where: 'evidenceId', caseId: fields.caseId },
  ],
}

/** The pointer of a note or a restriction at the record it is about, which belongs to the same case. */
function aboutPointers(fields: { caseId: string; about?: AboutRecord | undefined }): Pointer[] {
  const { about, caseId } = fields
  if (about === undefined) return []
  const table = about.entity === 'order' ? 'protective_order' : about.entity
  const pointer = { table, id: about.id, where: 'about.id' }
  return [about.entity === 'person' ? pointer : { ...pointer, caseId }]
}

export const restrictionTable: RecordTable<Restriction> = {
  entity: 'restriction',
  table: 'restriction',
  schema: restriction,
  title: (fields) => fields.kind,
  words: (fields) => [fields.source, ...(fields.tags ?? []), fields.notes],
  caseId: (fields) => fields.caseId,
  filters: { caseId: 'case_id', kind: 'kind', aboutId: 'about_id' },
  pointsAt: (fields) => [
    { table: 'case_record', id: fields.caseId, where: 'caseId' },
    ...aboutPointers(fields),
  ],
}

const longestTitle = 120

export const noteTable: RecordTable<Note> = {
  entity: 'note',
  table: 'note',
  schema: note,
  title: (fields) => (fields.text.split('\n')[0] ?? '').slice(0, longestTitle),
  words: (fields) => [fields.text, fields.author, ...(fields.tags ?? []), fields.notes],
  caseId: (fields) => fields.caseId,
  filters: { caseId: 'case_id', aboutId: 'about_id', mark: 'mark' },
  sorts: { written: 'written_on' },
  pointsAt: (fields) => [
    { table: 'case_record', id: fields.caseId, where: 'caseId' },
    { table: 'person', id: fields.authorId, where: 'authorId' },
    ...aboutPointers(fields),
  ],
}

/** A consent is not spoken by the one it protects from: a suspect, an accused, a defendant of the case, or of any of hers. */
function ensureProperRepresentative(db: ReadDb, fields: Consent): void {
  const { personId, representativeId, caseId } = fields
  if (representativeId === undefined || !isOtherSide(db, { personId, representativeId, caseId })) return
  throw new Failure('input.invalid', {
    where: 'representativeId',
    problem: 'suspect',
    issue: 'representative-is-other-side',
    entity: 'consent',
  })
}

/** Nobody takes back what she had not given yet. */
function ensureGivenFirst({ givenOn, withdrawnOn }: Consent): void {
  if (withdrawnOn !== undefined && withdrawnOn < givenOn)
    throw new Failure('input.invalid', {
      where: 'withdrawnOn',
      problem: 'before givenOn',
      issue: 'ends-before-start',
      entity: 'consent',
    })
}

/** Creates a consent; refused when its giver stands on the other side. */
export function createConsent(context: CommandContext, fields: Consent) {
  ensureGivenFirst(fields)
  ensureProperRepresentative(context.db, fields)
  return createRecord(context, consentTable, { fields })
}

/** What a consent that was taken back keeps saying: whose it was, for what, for whom and how far, and that it is no more. */
const withdrawnFields = ['caseId', 'personId', 'purpose', 'scopes', 'recipient'] as const

function refuseWithdrawn(where: string): never {
  throw new Failure('input.invalid', {
    where,
    problem: 'withdrawn',
    issue: 'consent-was-withdrawn',
    entity: 'consent',
  })
}

/** Changes a consent; refused when its giver would then stand on the other side. What was taken back stays so: a new yes is a new record. */
export function updateConsent(context: CommandContext, input: Parameters<typeof updateRecord>[2]) {
  const before = getRecord(context.db, consentTable, input.id)
  const { changes } = input
  if (before.withdrawnOn !== undefined) {
    const withdrawnOn = changes['withdrawnOn']
    // Taken back on an earlier day, it would leave standing what was agreed to in between.
    if (withdrawnOn === null || (typeof withdrawnOn === 'string' && withdrawnOn < before.withdrawnOn))
      refuseWithdrawn('withdrawnOn')
    const changed = withdrawnFields.find(
      (name) => Object.hasOwn(changes, name) && !isDeepStrictEqual(changes[name] ?? undefined, before[name]),
    )
    if (changed !== undefined) refuseWithdrawn(changed)
  }
  const written = updateRecord(context, consentTable, input)
  const after = getRecord(context.db, consentTable, input.id)
  ensureGivenFirst(after)
  ensureProperRepresentative(context.db, after)
  return written
}

/** Deletes a consent that was entered by mistake; one that was taken back stays: what she said no to must go on being kept in. */
export function deleteConsent(context: CommandContext, input: Parameters<typeof deleteRecord>[2]) {
  if (getRecord(context.db, consentTable, input.id).withdrawnOn !== undefined) refuseWithdrawn('id')
  return deleteRecord(context, consentTable, input)
}

/** Every consent of a person, in order of entry. */
export function listConsents(db: ReadDb, personId: string): Stored<Consent>[] {
  return allWhere(db, consentTable, { column: 'person_id', value: personId })
}

/** The restrictions of a case. */
export function listRestrictions(db: ReadDb, caseId: string): Stored<Restriction>[] {
  return allWhere(db, restrictionTable, { column: 'case_id', value: caseId })
}

/** The restrictions on people, of every case. */
export function listPersonRestrictions(db: ReadDb): Stored<Restriction>[] {
  return allWhere(db, restrictionTable, { column: 'about_entity', value: 'person' })
}

/** Whether a restriction holds on a day. */
export function isRestrictedOn(fields: Pick<Restriction, 'since' | 'until'>, day: string): boolean {
  return (fields.since ?? day) <= day && (fields.until ?? day) >= day
}
