import type { NameParts, Person } from './person.ts'

/** «Иванова Анна Петровна»: the parts that are there; undefined when none is. */
export function joinName(name: NameParts | undefined): string | undefined {
  const parts = [name?.surname, name?.given, name?.patronymic].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts.join(' ')
}

/** What a person is called in lists inside the vault: a sealed person only by her pseudonym. */
export function personTitle(fields: Person): string {
  if (fields.sealed === true) return fields.pseudonym ?? '—'
  if (fields.kind === 'legal') return fields.legalName
  return joinName(fields.name) ?? joinName(fields.nameKk) ?? fields.pseudonym ?? '—'
}
