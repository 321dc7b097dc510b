import type { InputOf } from '../../../shared/contract/contract.ts'

/** A new person as it is typed: all texts, none of them needed yet. */
export type PersonTyped = {
  readonly kind: 'natural' | 'legal'
  readonly surname: string
  readonly given: string
  readonly patronymic: string
  readonly gender: string
  readonly legalName: string
}

export const emptyPerson: PersonTyped = {
  kind: 'natural',
  surname: '',
  given: '',
  patronymic: '',
  gender: '',
  legalName: '',
}

/** The person as a record; undefined while she has no name. */
export function toPerson(typed: PersonTyped): InputOf<'person.create'> | undefined {
  if (typed.kind === 'legal')
    return typed.legalName.trim() === '' ? undefined : { kind: 'legal', legalName: typed.legalName }
  const parts = Object.entries({
    surname: typed.surname.trim(),
    given: typed.given.trim(),
    patronymic: typed.patronymic.trim(),
  }).filter(([, part]) => part !== '')
  if (parts.length === 0) return undefined
  return {
    kind: 'natural',
    name: Object.fromEntries(parts),
    ...(typed.gender === 'feminine' || typed.gender === 'masculine' ? { gender: typed.gender } : {}),
  }
}
