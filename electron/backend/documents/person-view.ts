import type { NameValue, PersonView, RepresentativeView } from '../../../shared/document/context.ts'
import type { Stored } from '../../../shared/contract/record-operations.ts'
import type { Person } from '../../../shared/model/person.ts'
import type { Role } from '../../../shared/model/role.ts'
import { withoutUndefined } from '../without-undefined.ts'

/** Persons under УПК 97 resolve to their pseudonym; without one the name is a gap, never the real name. */
export function nameView(person: Person): NameValue | undefined {
  if (person.sealed === true || person.pseudonym !== undefined)
    return person.pseudonym === undefined ? undefined : { kind: 'pseudonym', full: person.pseudonym }
  if (person.kind === 'legal')
    return withoutUndefined({
      kind: 'legal' as const,
      full: person.legalName,
      fullKk: person.legalNameKk,
      short: person.shortName,
      shortKk: person.shortNameKk,
      caseForms: person.caseForms,
    })
  if (Object.keys(person.name).length === 0 && person.nameKk === undefined) return undefined
  return withoutUndefined({
    kind: 'natural' as const,
    ru: person.name,
    kk: person.nameKk,
    gender: person.gender,
    caseForms: person.caseForms,
  })
}

const procedural = <Contact extends { purpose: string }>(contacts: readonly Contact[] | undefined) =>
  contacts?.find((contact) => contact.purpose === 'procedural')

/** What a template may see of a person: only procedural contacts, and of a sealed person nothing but the pseudonym. */
export function personView(person: Stored<Person>): PersonView {
  const name = nameView(person)
  if (person.sealed === true || person.pseudonym !== undefined)
    return withoutUndefined({ id: person.id, name, kind: person.kind, 'is-legal': person.kind === 'legal' })
  const address = procedural(person.addresses)
  const shared = {
    id: person.id,
    name,
    kind: person.kind,
    'is-legal': person.kind === 'legal',
    address: address?.value,
    'address-kk': address?.valueKk,
    phone: procedural(person.phones)?.value,
    email: procedural(person.emails)?.value,
  }
  if (person.kind === 'natural')
    return withoutUndefined({
      ...shared,
      gender: person.gender,
      'birth-date': person.birthDate,
      iin: person.iin,
      occupation: person.occupation,
    })
  return withoutUndefined({
    ...shared,
    bin: person.bin,
    head: person.head,
    'bank-account': person.bank?.account,
    'bank-name': person.bank?.bankName,
    'bank-bic': person.bank?.bic,
  })
}

type RepresentativeRole = NonNullable<RepresentativeView['role']>

/** Roles in which a person stands for another in court. */
export const representativeRoles: ReadonlySet<string> = new Set<RepresentativeRole>([
  'advocate',
  'legal-consultant',
  'other-representative',
  'legal-representative',
])

/** A representative with the document that proves the powers. */
export function representativeView(person: Stored<Person>, role: Role): RepresentativeView {
  return withoutUndefined({
    ...personView(person),
    role: role.role as RepresentativeRole,
    authority: role.authority?.kind,
    'authority-kk': role.authority?.kindKk,
    'authority-number': role.authority?.number,
    'authority-issued-on': role.authority?.issuedOn,
    'authority-until': role.authority?.until,
    powers: role.authority?.powers,
  })
}
