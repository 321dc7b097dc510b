import { person, type NameParts, type Person } from '../../../shared/model/person.ts'
import { checkBin, checkIin } from '../../../shared/language/person-number.ts'
import type { Warning } from '../../../shared/contract/record-operations.ts'
import type { RecordTable } from '../records/record-table.ts'

function joined(name: NameParts | undefined): string | undefined {
  const parts = [name?.surname, name?.given, name?.patronymic].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts.join(' ')
}

/** What a person is called in lists inside the vault: a sealed person only by her pseudonym. */
export function personTitle(fields: Person): string {
  if (fields.sealed === true) return fields.pseudonym ?? '—'
  if (fields.kind === 'legal') return fields.legalName
  return joined(fields.name) ?? joined(fields.nameKk) ?? fields.pseudonym ?? '—'
}

/** Every spelling of the name that stands in the record, for search and for the export policy. */
export function personSpellings(fields: Person): string[] {
  const spellings =
    fields.kind === 'legal'
      ? [fields.legalName, fields.legalNameKk, fields.shortName, fields.shortNameKk]
      : [joined(fields.name), joined(fields.nameKk), joined(fields.nameLatin)]
  return spellings.filter((spelling) => spelling !== undefined)
}

/** Checksum problems warn and never block (Gov. Res. 853 of 26.08.2013: digits say nothing of birth date or sex). */
function numberWarnings(fields: Person): Warning[] {
  const field = fields.kind === 'natural' ? 'iin' : 'bin'
  const value = fields.kind === 'natural' ? fields.iin : fields.bin
  if (value === undefined) return []
  const problems = fields.kind === 'natural' ? checkIin(value) : checkBin(value)
  if (problems.length === 0) return []
  const wrongForm = problems.some((problem) => problem === 'length' || problem === 'digits')
  return [{ code: `${field}.${wrongForm ? 'format' : 'checksum'}`, field }]
}

export const personTable: RecordTable<Person> = {
  entity: 'person',
  table: 'person',
  schema: person,
  title: personTitle,
  words: (fields) => [
    ...personSpellings(fields),
    fields.pseudonym,
    fields.kind === 'natural' ? fields.iin : fields.bin,
    ...(fields.kind === 'natural'
      ? [fields.occupation, fields.citizenship, fields.safeContact]
      : [fields.head, fields.bank?.account, fields.bank?.bankName]),
    ...[fields.addresses, fields.phones, fields.emails]
      .flatMap((contacts) => contacts ?? [])
      .flatMap((contact) => [contact.value, contact.valueKk]),
    ...(fields.tags ?? []),
    fields.notes,
  ],
  filters: { kind: 'kind', minor: 'minor' },
  pointsAt: (fields) => [
    { table: 'person', id: fields.representativeId, where: 'representativeId' },
    ...(fields.kind === 'natural' ? [{ table: 'person', id: fields.successorId, where: 'successorId' }] : []),
  ],
  warnings: numberWarnings,
}
