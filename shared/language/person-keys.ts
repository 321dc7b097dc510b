import type { NameParts, Person } from '../model/person.ts'
import { halves, roots } from './name-roots.ts'
import { skeletonOf } from './name-skeleton.ts'

/**
 * What a person is recognised by, whatever the spelling: her number, her surname and given name (`name`), the same with her
 * patronymic (`full`) or where none is known (`short`), and the root of her surname, which no case ending changes.
 */
export type PersonKey = { readonly kind: 'number' | 'name' | 'full' | 'short' | 'root'; readonly key: string }

const fewestDigits = 6
const shortestWord = 3

/** The digits of an IIN, BIN or foreign number; undefined when there are too few to tell anyone by. */
export function numberKey(number: string | undefined): string | undefined {
  const digits = number?.replaceAll(/\D/gu, '') ?? ''
  return digits.length < fewestDigits ? undefined : digits
}

function wordsOf(name: string): string[] {
  return (name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(skeletonOf).filter((word) => word !== '')
}

function nameKeys(surname: string, given: string, patronymic: string | undefined): PersonKey[] {
  const key = `${skeletonOf(surname)} ${skeletonOf(given)}`
  return [
    { kind: 'name', key },
    patronymic === undefined
      ? { kind: 'short', key }
      : { kind: 'full', key: `${key} ${skeletonOf(patronymic)}` },
  ]
}

function naturalKeys(name: NameParts): PersonKey[] {
  const { surname, given } = name
  const root = surname ?? given
  return [
    ...(surname === undefined || given === undefined ? [] : nameKeys(surname, given, name.patronymic)),
    ...(root === undefined ? [] : halves(root)).flatMap(roots).map((key) => ({ kind: 'root', key }) as const),
  ]
}

function legalKeys(name: string): PersonKey[] {
  const words = wordsOf(name)
  const telling = words.find((word) => word.length >= shortestWord)
  return [
    { kind: 'name', key: words.join(' ') },
    { kind: 'full', key: words.join(' ') },
    ...(telling === undefined ? [] : roots(telling).map((key) => ({ kind: 'root', key }) as const)),
  ]
}

/** Every key of a person, each once. */
export function personKeys(person: Person): PersonKey[] {
  const number = numberKey(person.kind === 'natural' ? person.iin : person.bin)
  const spellings =
    person.kind === 'natural'
      ? [person.name, person.nameKk, person.nameLatin].flatMap((name) =>
          name === undefined ? [] : naturalKeys(name),
        )
      : [person.legalName, person.legalNameKk].flatMap((name) => (name === undefined ? [] : legalKeys(name)))
  const all: PersonKey[] = [
    ...(number === undefined ? [] : [{ kind: 'number', key: number } as const]),
    ...spellings,
  ]
  return [...new Map(all.map((one) => [`${one.kind} ${one.key}`, one])).values()].filter(
    ({ key }) => key !== '',
  )
}

/** Roots that any word of a typed name may be a form of. */
export function possibleRoots(name: string): string[] {
  const words = wordsOf(name)
  const beginnings = words.flatMap((word) =>
    Array.from({ length: word.length }, (_none, place) => word.slice(0, place + 1)),
  )
  return [...new Set(beginnings)]
}
