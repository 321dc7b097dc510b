import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { DuplicateReason } from '../../../shared/contract/people-contract.ts'
import type { Stored } from '../../../shared/contract/record-operations.ts'
import { numberKey } from '../../../shared/language/person-keys.ts'
import { skeletonOf } from '../../../shared/language/name-skeleton.ts'
import type { Person } from '../../../shared/model/person.ts'
import { personTitle } from '../../../shared/model/person-title.ts'
import type { QueryContext } from '../context.ts'
import { findRecord } from '../records/record.rows.ts'
import type { ReadDb } from '../vault/database.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { personTable } from './people.ts'
import { countCases, listKeyPairs, type KeyPair } from './person-key.rows.ts'
import { listRelationships } from './relationships.ts'

type Found = { one: Stored<Person>; other: Stored<Person>; reasons: DuplicateReason[] }

function numberOf(person: Person): string | undefined {
  return numberKey(person.kind === 'natural' ? person.iin : person.bin)
}

/** Whether two values are both known and not the same. */
function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other
}

function fold(part: string | undefined): string | undefined {
  return part === undefined ? undefined : skeletonOf(part)
}

/** Whether what is known of two people of one name says that they are two. */
function areOthers(one: Person, other: Person): boolean {
  if (one.kind !== other.kind || differ(numberOf(one), numberOf(other))) return true
  if (one.kind === 'legal' || other.kind === 'legal') return false
  return (
    differ(one.birthDate, other.birthDate) ||
    differ(fold(one.name.patronymic), fold(other.name.patronymic)) ||
    differ(one.gender, other.gender)
  )
}

function reasonsOf(one: Person, other: Person, kinds: ReadonlySet<KeyPair['kind']>): DuplicateReason[] {
  if (one.kind !== other.kind) return []
  const byNumber: DuplicateReason[] = kinds.has('number') ? ['same-number'] : []
  if (!kinds.has('name')) return byNumber
  const born = one.kind === 'natural' ? one.birthDate : undefined
  const sameBirth = born !== undefined && other.kind === 'natural' && other.birthDate === born
  if (byNumber.length === 0 && areOthers(one, other)) return []
  return [...byNumber, sameBirth ? 'same-name-and-birth' : 'same-name']
}

/** A lawyer has said that the two are not the same. */
function areNamesakes(db: ReadDb, one: string, other: string): boolean {
  return listRelationships(db, one).some(
    (record) => record.kind === 'namesake' && [record.personId, record.otherId].some((id) => id === other),
  )
}

function foundPairs(db: ReadDb, id: string | undefined): Found[] {
  const pairs = new Map<string, { one: string; other: string; kinds: Set<KeyPair['kind']> }>()
  for (const { one, other, kind } of listKeyPairs(db, id)) {
    const key = `${one} ${other}`
    const known = pairs.get(key) ?? { one, other, kinds: new Set() }
    known.kinds.add(kind)
    pairs.set(key, known)
  }
  const people = new Map<string, Stored<Person> | undefined>()
  const person = (wanted: string) => {
    if (!people.has(wanted)) people.set(wanted, findRecord(db, personTable, wanted))
    return people.get(wanted)
  }
  return [...pairs.values()].flatMap((pair) => {
    const [one, other] = [person(pair.one), person(pair.other)]
    // A pair would say who stands behind the pseudonym.
    if (one === undefined || other === undefined || one.sealed === true || other.sealed === true) return []
    const reasons = reasonsOf(one, other, pair.kinds)
    return reasons.length === 0 || areNamesakes(db, one.id, other.id) ? [] : [{ one, other, reasons }]
  })
}

function candidate(db: ReadDb, person: Stored<Person>) {
  return withoutUndefined({
    id: person.id,
    title: personTitle(person),
    birthDate: person.kind === 'natural' ? person.birthDate : undefined,
    cases: countCases(db, person.id),
  })
}

const order: readonly DuplicateReason[] = ['same-number', 'same-name-and-birth', 'same-name']

/** Pairs of records that may be one person, the likeliest first. Sealed people are in none. */
export function listDuplicates(
  { db }: QueryContext,
  { id, offset, limit }: ParsedInputOf<'person.duplicates'>,
): OutputOf<'person.duplicates'> {
  const rank = ({ reasons }: Found) => Math.min(...reasons.map((reason) => order.indexOf(reason)))
  const found = foundPairs(db, id).sort((one, other) => rank(one) - rank(other))
  return {
    total: found.length,
    pairs: found.slice(offset, offset + limit).map(({ one, other, reasons }) => ({
      one: candidate(db, one) as OutputOf<'person.duplicates'>['pairs'][number]['one'],
      other: candidate(db, other) as OutputOf<'person.duplicates'>['pairs'][number]['other'],
      reasons,
    })),
  }
}
