import type { AskedPerson, ConflictMatch } from '../../../shared/model/conflict.ts'
import type { Stored } from '../../../shared/contract/record-operations.ts'
import { numberKey, personKeys, possibleRoots, type PersonKey } from '../../../shared/language/person-keys.ts'
import type { Person } from '../../../shared/model/person.ts'
import { namesInOrder, namesPerson } from '../exports/name-in-text.ts'
import { scanText, type ScannedText } from '../exports/scan-text.ts'
import { findRecord } from '../records/record.rows.ts'
import type { ReadDb } from '../vault/database.ts'
import { personTable } from './people.ts'
import { findByKeys } from './person-key.rows.ts'

export type Recognised = { readonly person: Stored<Person>; readonly match: ConflictMatch }

/** Whether a typed name is a person's, in any case form, in Russian, Kazakh or Latin spelling. */
function isCalled(typed: ScannedText, person: Person): boolean {
  if (person.kind === 'legal')
    return [person.legalName, person.legalNameKk, person.shortName, person.shortNameKk].some(
      (name) => name !== undefined && namesInOrder(typed, name),
    )
  // A surname that was typed alone means whoever bears it; with a given name it has to be hers.
  const rule = { surnameAlone: typed.words.length === 1, givenAlone: false }
  return [person.name, person.nameKk, person.nameLatin].some(
    (name) => name !== undefined && namesPerson(typed, name, rule),
  )
}

function findPerson(db: ReadDb, id: string): Stored<Person> | undefined {
  const person = findRecord(db, personTable, id)
  return person?.deletedAt === undefined ? person : undefined
}

/** Who is called as she is: of those with a patronymic the ones who have the same, or none. */
function sameName(db: ReadDb, known: Person): string[] {
  const keys = personKeys(known)
  const of = (kind: PersonKey['kind']) => keys.filter((one) => one.kind === kind).map((one) => one.key)
  return [
    ...findByKeys(db, 'full', of('full')),
    ...findByKeys(db, 'short', of('name')),
    ...findByKeys(db, 'name', of('short')),
  ]
}

function byName(db: ReadDb, asked: AskedPerson, known: Person | undefined): string[] {
  const same = known === undefined ? [] : sameName(db, known)
  const { name } = asked
  if (name === undefined) return same
  const typed = scanText(name)
  const called = findByKeys(db, 'root', possibleRoots(name)).filter((id) => {
    const person = findPerson(db, id)
    return person !== undefined && isCalled(typed, person)
  })
  return [...same, ...called]
}

/** Everyone in the vault whom someone asked about may be, each once, by the surest sign. */
export function recognise(db: ReadDb, asked: AskedPerson): Recognised[] {
  const own = asked.personId === undefined ? undefined : findPerson(db, asked.personId)
  const numbers = [asked.number, own?.kind === 'natural' ? own.iin : own?.bin].flatMap(
    (number) => numberKey(number) ?? [],
  )
  const found = new Map<string, ConflictMatch>()
  const add = (ids: readonly string[], match: ConflictMatch) => {
    for (const id of ids) if (!found.has(id)) found.set(id, match)
  }
  add(own === undefined ? [] : [own.id], 'record')
  add(findByKeys(db, 'number', numbers), 'number')
  add(byName(db, asked, own), 'name')
  return [...found].flatMap(([id, match]) => {
    const person = findPerson(db, id)
    return person === undefined ? [] : [{ person, match }]
  })
}
