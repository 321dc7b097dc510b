import type { Person } from '../../../shared/model/person.ts'
import { sameContact } from '../exports/person-obstacles.ts'

const single = ['birthDate', 'citizenship', 'occupation', 'safeContact'] as const
const several = ['phones', 'addresses', 'emails'] as const
const longest = 400

type Single = { readonly [Field in (typeof single)[number] | 'number']?: string | undefined }

function singleOf(person: Person): Single {
  return person.kind === 'natural' ? { ...person, number: person.iin } : { number: person.bin }
}

/** What a row says of someone whose record is used as it is and does not say it; empty where nothing is lost. */
export function leftOutOf(read: Person, known: Person): string {
  const [said, kept] = [singleOf(read), singleOf(known)]
  const values = ([...single, 'number'] as const).flatMap((field) =>
    said[field] === kept[field] ? [] : (said[field] ?? []),
  )
  const isChild = read.kind === 'natural' && read.minor === true
  const isKnownChild = known.kind === 'natural' && (known.minor === true || known.birthDate !== undefined)
  const contacts = several.flatMap((field) => {
    const there = new Set((known[field] ?? []).map(({ value }) => sameContact(value)))
    return (read[field] ?? []).filter(({ value }) => !there.has(sameContact(value))).map(({ value }) => value)
  })
  const { notes } = read
  const note = notes === undefined || known.notes?.includes(notes) === true ? [] : [notes]
  const all = [...values, ...(isChild && !isKnownChild ? ['< 18'] : []), ...contacts, ...note].join(', ')
  return all.length > longest ? `${all.slice(0, longest)}…` : all
}
