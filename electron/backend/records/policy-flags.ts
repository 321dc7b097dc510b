import type { CaseRecord } from '../../../shared/model/case.ts'
import type { Consent } from '../../../shared/model/consent.ts'
import type { Evidence } from '../../../shared/model/evidence.ts'
import type { Note } from '../../../shared/model/note.ts'
import type { Exam } from '../../../shared/model/exam.ts'
import type { Permit } from '../../../shared/model/permit.ts'
import type { Person } from '../../../shared/model/person.ts'
import type { Restriction } from '../../../shared/model/restriction.ts'
import type { Role } from '../../../shared/model/role.ts'

/** Yes or no, an id, a day, a word from a closed list, or how many: never a name, an address or a free text. */
type Flags = Readonly<Record<string, boolean | string | number | readonly string[] | null>>

function isSet(value: unknown): boolean {
  return value !== undefined && value !== false
}

function closedContacts(person: Person, purpose: 'shelter' | 'contact'): number {
  const contacts = [person.addresses, person.phones, person.emails].flatMap((list) => list ?? [])
  return contacts.filter((contact) => contact.purpose === purpose).length
}

function ofPerson(person: Person): Flags {
  return {
    minor: person.kind === 'natural' && isSet(person.minor),
    birthDate: person.kind === 'natural' && isSet(person.birthDate),
    sealed: isSet(person.sealed),
    pseudonym: isSet(person.pseudonym),
    shelter: closedContacts(person, 'shelter'),
    contact: closedContacts(person, 'contact'),
  }
}

function ofCase(record: CaseRecord): Flags {
  return {
    pretrialSecrecy: isSet(record.pretrialSecrecy),
    closedHearing: isSet(record.closedHearing),
    confidentiality: record.confidentiality ?? null,
  }
}

function ofEvidence(item: Evidence): Flags {
  return {
    personIds: item.personIds ?? null,
    intimate: isSet(item.intimate),
    pretrialSecrecy: isSet(item.pretrialSecrecy),
    privateCorrespondence: isSet(item.privateCorrespondence),
  }
}

function ofRole(role: Role): Flags {
  return { role: role.role, personId: role.personId }
}

function ofPermit(permit: Permit): Flags {
  return {
    lifts: permit.lifts,
    personId: permit.personId ?? null,
    evidenceId: permit.evidenceId,
    grantedOn: permit.grantedOn,
    until: permit.until ?? null,
  }
}

function ofConsent(fields: Consent): Flags {
  return {
    personId: fields.personId,
    purpose: fields.purpose,
    scopes: fields.scopes,
    recipient: isSet(fields.recipient),
    givenBy: fields.givenBy,
    representativeId: fields.representativeId ?? null,
    assent: fields.assent ?? null,
    givenOn: fields.givenOn,
    until: fields.until ?? null,
    evidenceId: fields.evidenceId ?? null,
    withdrawnOn: fields.withdrawnOn ?? null,
  }
}

function ofRestriction(fields: Restriction): Flags {
  return {
    kind: fields.kind,
    about: fields.about?.id ?? null,
    since: fields.since ?? null,
    until: fields.until ?? null,
    closedTo: fields.closedTo ?? null,
  }
}

function ofNote(fields: Note): Flags {
  return { mark: fields.mark }
}

function ofExam(exam: Exam): Flags {
  return { personId: exam.personId ?? null, evidenceId: exam.evidenceId ?? null }
}

const flagsOf: Readonly<Record<string, (fields: never) => Flags>> = {
  person: ofPerson,
  case: ofCase,
  evidence: ofEvidence,
  role: ofRole,
  permit: ofPermit,
  consent: ofConsent,
  restriction: ofRestriction,
  note: ofNote,
  exam: ofExam,
}

/**
 * What a change of a record means for the export policy: the flags that differ, as they were and as they are, for the custody
 * log. Undefined when none does.
 */
export function policyChange<Fields>(
  entity: string,
  change: { readonly before: Fields; readonly after: Fields },
): { before: Flags; after: Flags } | undefined {
  const read = flagsOf[entity] as ((fields: Fields) => Flags) | undefined
  if (read === undefined) return undefined
  const [before, after] = [read(change.before), read(change.after)]
  const names = Object.keys(after).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  )
  const only = (flags: Flags): Flags => Object.fromEntries(names.map((name) => [name, flags[name] ?? null]))
  return names.length === 0 ? undefined : { before: only(before), after: only(after) }
}
