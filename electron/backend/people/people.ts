import { person, type Person } from '../../../shared/model/person.ts'
import { joinName, personTitle } from '../../../shared/model/person-title.ts'
import { personKeys } from '../../../shared/language/person-keys.ts'
import { checkBin, checkIin } from '../../../shared/language/person-number.ts'
import type { Warning } from '../../../shared/contract/record-operations.ts'
import type { RecordTable } from '../records/record-table.ts'
import { saveKeys } from './person-key.rows.ts'

/** Every spelling of the name that stands in the record, for search and for the export policy. */
export function personSpellings(fields: Person): string[] {
  const spellings =
    fields.kind === 'legal'
      ? [fields.legalName, fields.legalNameKk, fields.shortName, fields.shortNameKk]
      : [joinName(fields.name), joinName(fields.nameKk), joinName(fields.nameLatin)]
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

/** The name that case forms are made from. */
function nominative(fields: Person, language: 'ru' | 'kk'): string {
  if (fields.kind === 'legal')
    return language === 'ru' ? fields.legalName : (fields.legalNameKk ?? fields.legalName)
  const [own, other] = language === 'ru' ? [fields.name, fields.nameKk] : [fields.nameKk, fields.name]
  // Russian surnames decline by sex, Kazakh ones do not.
  return `${joinName(own) ?? joinName(other) ?? ''} ${language === 'ru' ? (fields.gender ?? '') : ''}`
}

/**
 * Changes of a person together with what they undo: case forms of a name that is no longer hers were confirmed for another one,
 * and must be confirmed anew.
 */
export function withFreshForms(
  before: Person,
  changes: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  if (before.caseForms === undefined || 'caseForms' in changes) return changes
  const merged = Object.entries({ ...before, ...changes }).filter(([, value]) => value !== null)
  const after = person.safeParse(Object.fromEntries(merged)).data
  if (after === undefined) return changes
  const kept = (['ru', 'kk'] as const).filter(
    (language) => nominative(before, language) === nominative(after, language),
  )
  const forms = kept.flatMap((language) =>
    before.caseForms?.[language] === undefined ? [] : [[language, before.caseForms[language]] as const],
  )
  if (forms.length === Object.keys(before.caseForms).length) return changes
  return { ...changes, caseForms: forms.length === 0 ? null : Object.fromEntries(forms) }
}

/** Nobody represents or succeeds herself. */
function withoutSelf(id: string, fields: Person): Person {
  const isSelf = (field: string, value: unknown) =>
    (field === 'representativeId' || field === 'successorId') && value === id
  return Object.fromEntries(
    Object.entries(fields).filter(([field, value]) => !isSelf(field, value)),
  ) as Person
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
  keep: (db, { id, fields }) => saveKeys(db, id, fields === undefined ? [] : personKeys(fields)),
  afterMerge: withoutSelf,
}
