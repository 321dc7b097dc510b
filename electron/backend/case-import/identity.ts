import { foldWords } from '../../../shared/case-import/read-words.ts'
import { skeletonOf } from '../../../shared/language/name-skeleton.ts'
import { numberKey } from '../../../shared/language/person-keys.ts'
import type { Person } from '../../../shared/model/person.ts'
import { joinName } from '../../../shared/model/person-title.ts'
import type { RoleKind } from '../../../shared/model/role.ts'
import { isByOffice } from '../people/case-sides.ts'

export function numberOf(person: Person): string | undefined {
  return numberKey(person.kind === 'natural' ? person.iin : person.bin)
}

/** A name whatever its spelling; undefined where only a surname or nothing is known. */
export function nameKey(person: Person): string | undefined {
  if (person.kind === 'legal') return foldWords(person.legalName)
  const { surname, given } = person.name
  const name = joinName(person.name)
  if (surname === undefined || given === undefined || name === undefined) return undefined
  return name.split(/\s+/u).map(skeletonOf).join(' ')
}

/** By what two rows of a table name one person; undefined for someone whom nothing tells from a namesake. */
export function identityOf(person: Person, role: RoleKind): string | undefined {
  const number = numberOf(person)
  if (number !== undefined) return `number ${number}`
  const name = nameKey(person)
  if (name === undefined) return undefined
  if (person.kind === 'legal') return `legal ${name}`
  if (person.birthDate !== undefined) return `birth ${name} ${person.birthDate}`
  return isByOffice(role) ? `office ${name}` : undefined
}

const differ = (one: string | undefined, other: string | undefined) =>
  one !== undefined && other !== undefined && one !== other

/** Whether what is known of two people of one name says that they are two. */
export function areOthers(one: Person, other: Person): boolean {
  if (one.kind !== other.kind || differ(numberOf(one), numberOf(other))) return true
  return one.kind === 'natural' && other.kind === 'natural' && differ(one.birthDate, other.birthDate)
}

const partsAgree = (one: string | undefined, other: string | undefined) => {
  if (one === undefined || other === undefined) return true
  const [first, second] = [skeletonOf(one), skeletonOf(other)]
  return first === second || (Math.min(first.length, second.length) === 1 && first[0] === second[0])
}

/** Whether two names under one number may be one person's: a number copied into the row below must not make two people one. */
export function namesAgree(one: Person, other: Person): boolean {
  if (one.kind !== 'natural' || other.kind !== 'natural') return one.kind === other.kind
  return partsAgree(one.name.surname, other.name.surname) && partsAgree(one.name.given, other.name.given)
}
