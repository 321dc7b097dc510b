import type { LostField } from '../../../shared/case-import/row-problem.ts'
import { skeletonOf } from '../../../shared/language/name-skeleton.ts'
import type { NaturalPerson, Person } from '../../../shared/model/person.ts'
import { sameContact } from '../exports/person-obstacles.ts'
import { numberOf } from './identity.ts'

const nameFields = ['surname', 'given', 'patronymic'] as const
const single = ['birthDate', 'gender', 'citizenship', 'occupation'] as const
const contacts = [
  ['phones', 'phone'],
  ['addresses', 'address'],
  ['emails', 'email'],
] as const
const longest = 400

const plain = (word: string) => word.normalize('NFC').toLowerCase().replaceAll('ё', 'е').trim()

/** Whether «А.» may stand for «Анна». */
export function isInitialOf(short: string, whole: string): boolean {
  const [letter, letters] = [skeletonOf(short), skeletonOf(whole)]
  return letter.length === 1 && letters.length > 1 && letters.startsWith(letter)
}

function lostNames(read: NaturalPerson, known: NaturalPerson): LostField[] {
  const spellings = [known.name, known.nameKk, known.nameLatin]
  return nameFields.flatMap((field) => {
    const said = read.name[field]
    if (said === undefined) return []
    const kept = spellings.flatMap((name) => name?.[field] ?? [])
    const isThere = kept.some((word) => plain(word) === plain(said) || isInitialOf(said, word))
    return isThere ? [] : [{ field, value: said }]
  })
}

function lostOfNatural(read: NaturalPerson, known: NaturalPerson): LostField[] {
  const values = single.flatMap((field): LostField[] => {
    const said = read[field]
    return said === undefined || said === known[field] ? [] : [{ field, value: said }]
  })
  const isKnownChild = known.minor === true || known.birthDate !== undefined
  const rules = new Set(linesOf(known.safeContact))
  const isRule = linesOf(read.safeContact).every((line) => rules.has(line))
  return [
    ...lostNames(read, known),
    ...values,
    ...(read.minor === true && !isKnownChild ? [{ field: 'minor' as const, value: '< 18' }] : []),
    ...(isRule ? [] : [{ field: 'safeContact' as const, value: read.safeContact ?? '' }]),
  ]
}

/** The lines of a text, each without the space around it. */
export function linesOf(text: string | undefined): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function lostContacts(read: Person, known: Person): LostField[] {
  return contacts.flatMap(([list, field]) => {
    const there = new Map((known[list] ?? []).map(({ value, purpose }) => [sameContact(value), purpose]))
    return (read[list] ?? []).flatMap(({ value, purpose }): LostField[] => {
      const kept = there.get(sameContact(value))
      // An address that is no shelter in the record would be printed.
      const isKept = kept !== undefined && (purpose !== 'shelter' || kept === 'shelter')
      return isKept ? [] : [{ field, value }]
    })
  })
}

/** What is said of someone that her record does not say, field by field; empty where nothing is lost. */
export function leftOutOf(read: Person, known: Person): LostField[] {
  const number = read.kind === 'natural' ? read.iin : read.bin
  const isNumber = number === undefined || numberOf(read) === numberOf(known)
  const isName =
    read.kind === 'natural' || (known.kind === 'legal' && plain(known.legalName) === plain(read.legalName))
  const lost: LostField[] = [
    ...(read.kind === 'natural' && known.kind === 'natural' ? lostOfNatural(read, known) : []),
    ...(read.kind === 'natural' || isName ? [] : [{ field: 'legalName' as const, value: read.legalName }]),
    ...(isNumber ? [] : [{ field: 'number' as const, value: number }]),
    ...lostContacts(read, known),
  ]
  const { notes } = read
  if (notes !== undefined && known.notes?.includes(notes) !== true)
    lost.push({ field: 'notes', value: notes })
  return lost.map(({ field, value }) => ({
    field,
    value: value.length > longest ? `${value.slice(0, longest)}…` : value,
  }))
}
