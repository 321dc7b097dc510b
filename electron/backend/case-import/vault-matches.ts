import { foldWords } from '../../../shared/case-import/read-words.ts'
import type { PlannedPerson } from '../../../shared/case-import/planned-row.ts'
import type { ConflictReason, ConflictSide } from '../../../shared/model/conflict.ts'
import type { CaseRecord } from '../../../shared/model/case.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import type { Person } from '../../../shared/model/person.ts'
import { joinName, personTitle } from '../../../shared/model/person-title.ts'
import type { RoleKind } from '../../../shared/model/role.ts'
import type { QueryContext } from '../context.ts'
import { sideOfRole } from '../people/case-sides.ts'
import { checkConflict } from '../people/check-conflict.ts'
import { recognise } from '../people/recognise.ts'
import type { ReadDb } from '../vault/database.ts'
import { areOthers, numberOf } from './identity.ts'
import { listCaseNumbers } from './import.rows.ts'
import type { SidedRow } from './sided-rows.ts'

export type Known = PlannedPerson['known']

/** The number of a case as two lists may write it differently. What stands between two digits tells 1-1/2023 from 11/2023. */
export function caseNumberKey(number: string): string {
  return foldWords(number.replaceAll(/\s+/gu, '')).replaceAll(/(?<=\p{L}) | (?=\p{L})/gu, '')
}

/** The numbers a draft of a case is known by. */
export function numbersOf(fields: Partial<CaseRecord>): string[] {
  const numbers = [
    fields.internalNumber,
    fields.courtNumber,
    ...(fields.registrationNumbers ?? []).map(({ number }) => number),
  ]
  return numbers
    .flatMap((number) => (number === undefined ? [] : [caseNumberKey(number)]))
    .filter((key) => key !== '')
}

export type KnownCase = { readonly id: string; readonly title: string; readonly isSealed: boolean }

/** Every case of the vault by each of its numbers. */
export function knownCases(db: ReadDb): Map<string, KnownCase> {
  const found = new Map<string, KnownCase>()
  for (const { id, title, secrecy, numbers } of listCaseNumbers(db)) {
    const [own, court, registered] = JSON.parse(numbers) as [
      string | null,
      string | null,
      { number: string }[],
    ]
    for (const number of [own, court, ...registered.map((one) => one.number)])
      if (number !== null) found.set(caseNumberKey(number), { id, title, isSealed: secrecy === 'sealed' })
  }
  return found
}

/** On which side of a case someone stands by her part, as the conflict check asks; `ours` is our party to a suit. */
export function sideOf(role: RoleKind, ours: RoleKind): ConflictSide {
  const side = sideOfRole(role, ours)
  return side === 'neither' ? 'other' : side
}

function asked(person: Person, side: ConflictSide) {
  const name = person.kind === 'legal' ? person.legalName : joinName(person.name)
  const number = numberOf(person)
  return {
    side,
    ...(name === undefined ? {} : { name }),
    ...(number === undefined ? {} : { number }),
  }
}

const sureness = ['number', 'birth', 'name'] as const

/** Who of the vault someone may be. Nothing is told of those whose data are sealed but that there is something to ask about. */
export function findKnown(
  db: ReadDb,
  person: Person,
  side: ConflictSide,
): { known: Known; isSealed: boolean } {
  let isSealed = false
  const known = recognise(db, asked(person, side)).flatMap(({ person: record, match }): Known => {
    if (record.sealed === true) {
      isSealed = true
      return []
    }
    if (match === 'name' && areOthers(person, record)) return []
    const born = person.kind === 'natural' && record.kind === 'natural' && person.birthDate !== undefined
    const sameBirth = born && record.birthDate === person.birthDate
    const by = match === 'number' ? 'number' : sameBirth ? 'birth' : 'name'
    return [{ id: record.id as PersonId, title: personTitle(record), by }]
  })
  const sorted = known.sort((one, other) => sureness.indexOf(one.by) - sureness.indexOf(other.by))
  return { known: sorted.slice(0, 20), isSealed }
}

const standsAgainst: ReadonlySet<ConflictReason> = new Set([
  'against-us',
  'helped-by-us',
  'lawyer-acted',
  'lawyer-took-part',
  'kinship',
])

/** What the conflict check says of the people of a row; each finding with its place among them. */
export function findConflicts(context: QueryContext, { people, ours }: Pick<SidedRow, 'people' | 'ours'>) {
  const { findings, askLeadLawyer } = checkConflict(context, {
    people: people.map(({ fields, role }) => asked(fields, sideOf(role, ours))),
  })
  return { findings: findings.filter(({ reason }) => standsAgainst.has(reason)), askLeadLawyer }
}
