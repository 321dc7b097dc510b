import { isLegalName, splitName, splitPeople, splitValues } from '../../../shared/case-import/split-names.ts'
import { problemOf, type RowProblem } from '../../../shared/case-import/row-problem.ts'
import { foldWords, readGender, readYes } from '../../../shared/case-import/read-words.ts'
import { checkIin } from '../../../shared/language/person-number.ts'
import type { LegalPerson, NaturalPerson, Person } from '../../../shared/model/person.ts'
import { joinName } from '../../../shared/model/person-title.ts'
import type { RoleKind } from '../../../shared/model/role.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { dayOfCell, keepSecond, keepUnread } from './read-case-cell.ts'
import { said, takeOnce, type Reading, type SlotReading } from './reading.ts'

/** Someone named in a row, as she would be entered. */
export type PersonDraft = { readonly person: number; readonly role: RoleKind; readonly fields: Person }

/** Someone a place of the mapping names, and what is wrong with what is said of her. */
type FoundPerson = { readonly fields: Person; readonly problems: readonly RowProblem[] }
/** The readings of one person, and what is to be kept of her although it could not be read. */
type Own = {
  readonly readings: readonly Reading[]
  readonly slot: SlotReading
  readonly notes: string[]
  /** What other columns say besides. */
  readonly stray: readonly Reading[]
}

const digitsOf = (text: string) => text.replaceAll(/[\s'’-]/gu, '')

/** An IIN or BIN as it stood before the other program took it for a sum: lost zeros back where the check digit proves them. */
export function readNumber({ column, text }: Reading): { number: string; problems: RowProblem[] } {
  const number = digitsOf(text)
  const about = { column: column.name, value: text }
  // Who was born in 2000 has two or three zeros in front.
  if (/^\d{9,11}$/u.test(number)) {
    const whole = number.padStart(12, '0')
    const isProved = checkIin(whole).length === 0
    return isProved
      ? { number: whole, problems: [problemOf('number-zero-added', { ...about, read: whole })] }
      : { number, problems: [problemOf('number-zero-lost', about)] }
  }
  const wrong = checkIin(number)
  if (wrong.length === 0) return { number, problems: [] }
  const isForm = wrong.some((one) => one === 'length' || one === 'digits')
  return {
    number: isForm ? text : number,
    problems: [problemOf(isForm ? 'number-form' : 'number-checksum', about)],
  }
}

function contacts({ readings }: Own, field: 'phone' | 'address' | 'email') {
  const found = readings
    .filter(({ column }) => column.field === field)
    .flatMap(({ column, text }) =>
      (field === 'address' ? [text] : splitValues(text)).map((value) => ({
        purpose: column.purpose ?? 'contact',
        value,
      })),
    )
  return found.length === 0 ? undefined : found
}

function reading({ readings }: Own, field: string): Reading | undefined {
  return readings.find(({ column }) => column.field === field)
}

/** What both kinds of person have. */
function commonOf(own: Own) {
  const notes = [
    ...own.readings.filter(({ column }) => column.field === 'notes').map(({ text }) => text),
    ...own.notes,
  ]
  return {
    phones: contacts(own, 'phone'),
    addresses: contacts(own, 'address'),
    emails: contacts(own, 'email'),
    notes: notes.length === 0 ? undefined : notes.join('\n'),
  }
}

function legalOf(name: string, own: Own, number: string | undefined): LegalPerson {
  return withoutUndefined({
    kind: 'legal' as const,
    legalName: name,
    bin: number,
    ...commonOf(own),
  })
}

/** A value of a closed list, or the problem that it is none; what stood there is kept. */
function choice<Value>(own: Own, field: string, read: (text: string) => Value | undefined) {
  const cell = reading(own, field)
  const value = cell === undefined ? undefined : read(cell.text)
  if (cell === undefined || value !== undefined) return { value, problems: [] }
  keepUnread(cell, own.notes)
  const about = { column: cell.column.name, value: cell.text.slice(0, 200) }
  return { value, problems: [problemOf('value-unknown', about)] }
}

function naturalOf(name: NaturalPerson['name'], own: Own, number: string | undefined) {
  const birth = reading(own, 'birthDate')
  const place = { question: own.slot.question, notes: own.notes }
  const born = birth === undefined ? { problems: [] } : dayOfCell(birth, place)
  const gender = choice(own, 'gender', readGender)
  const minor = choice(own, 'minor', readYes)
  const fields = withoutUndefined({
    kind: 'natural' as const,
    name,
    iin: number,
    birthDate: born.day,
    gender: gender.value,
    minor: minor.value === true ? true : undefined,
    citizenship: said(own.readings, 'citizenship'),
    occupation: said(own.readings, 'occupation'),
    safeContact: said(own.readings, 'safeContact'),
    ...commonOf(own),
  }) as NaturalPerson
  return { fields, problems: [...born.problems, ...gender.problems, ...minor.problems] }
}

const nameFields = ['surname', 'given', 'patronymic'] as const

/** The name as columns of its parts say it; undefined where none does. */
function partsOf(readings: readonly Reading[]): NaturalPerson['name'] | undefined {
  const [surname, given, patronymic] = nameFields.map((field) => said(readings, field))
  if (surname === undefined && given === undefined && patronymic === undefined) return undefined
  return withoutUndefined({ surname, given, patronymic })
}

/** The names in a row for one place of the mapping that stand whole in one cell. */
function wholeNames(readings: readonly Reading[], kind: SlotReading['kind']): string[] {
  const whole = said(readings, 'fullName')
  if (whole === undefined) return []
  return kind === 'legal' ? [whole] : splitPeople(whole)
}

/** Parts of a name that stand beside a whole one and not in it. */
function strayParts(readings: readonly Reading[]): Reading[] {
  const words = new Set(foldWords(said(readings, 'fullName') ?? '').split(' '))
  const isPart = (field: string) => nameFields.some((one) => one === field)
  return readings.filter(
    ({ column, text }) =>
      isPart(column.field) &&
      !foldWords(text)
        .split(' ')
        .every((word) => words.has(word)),
  )
}

/** What a cell says of one of several people: its own line where there are as many lines as people, else of the first alone. */
function shareOf(readings: readonly Reading[], place: number, count: number): Reading[] {
  return readings.flatMap((one) => {
    const parts = splitValues(one.text)
    if (parts.length === count) return [{ ...one, cell: parts[place] ?? null, text: parts[place] ?? '' }]
    return place === 0 ? [one] : []
  })
}

/** The people that one place of the mapping names in a row. Data without a name belong to nobody and are told. */
export function readPeople(readings: readonly Reading[], slot: SlotReading): FoundPerson[] {
  const { once, again } = takeOnce(readings)
  const [first] = once
  if (first === undefined) return []
  const [whole, parts] = [wholeNames(once, slot.kind), partsOf(once)]
  const isWhole = whole.length > 0
  const names = isWhole ? whole : parts === undefined ? [] : [joinName(parts) ?? '']
  const stray = [...again, ...(isWhole ? strayParts(once) : [])]
  // A phone or a number alone names nobody: it would be lost without a word.
  if (names.length === 0) {
    const unnamed = problemOf('person-unnamed', { column: first.column.name })
    const found = personOf({}, { readings: once, slot: { ...slot, kind: 'natural' }, notes: [], stray })
    return [{ fields: found.fields, problems: [unnamed, ...found.problems] }]
  }
  const rest = once.filter(({ column }) => column.field !== 'fullName')
  const several = names.length > 1 ? [problemOf('several-people', { value: names.join(', ') })] : []
  return names.map((named, place) => {
    const own = names.length === 1 ? once : shareOf(rest, place, names.length)
    const name = isWhole ? { whole: named } : { whole: named, parts }
    const found = personOf(name, { readings: own, slot, notes: [], stray: place === 0 ? stray : [] })
    return { fields: found.fields, problems: [...(place === 0 ? several : []), ...found.problems] }
  })
}

type SaidName = { readonly whole?: string; readonly parts?: NaturalPerson['name'] | undefined }

function personOf({ whole = '', parts }: SaidName, own: Own): FoundPerson {
  const second = own.stray.map((one) => keepSecond(one, own.notes))
  const cell = reading(own, 'number')
  const number = cell === undefined ? undefined : readNumber(cell)
  const kind = own.slot.kind ?? (isLegalName(whole) ? 'legal' : 'natural')
  const made =
    kind === 'legal'
      ? { fields: legalOf(whole, own, number?.number), problems: [] }
      : naturalOf(parts ?? splitName(whole), own, number?.number)
  return { fields: made.fields, problems: [...(number?.problems ?? []), ...made.problems, ...second] }
}

/** What the person is called in the preview. */
export function draftTitle(fields: Person): string {
  if (fields.kind === 'legal') return fields.legalName
  return joinName(fields.name) ?? '—'
}
