import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { FoundConflict } from '../../../shared/contract/people-contract.ts'
import { normOfConflict } from '../../../shared/law/person-norms.ts'
import type { AskedPerson, ConflictReason } from '../../../shared/model/conflict.ts'
import { isFamily, otherSide } from '../../../shared/model/relationship.ts'
import type { Role } from '../../../shared/model/role.ts'
import { personTitle } from '../../../shared/model/person-title.ts'
import { listRoles, roleTable } from '../cases/cases.ts'
import type { QueryContext } from '../context.ts'
import { allWhere, findRecord } from '../records/record.rows.ts'
import type { ReadDb } from '../vault/database.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { partOf, sidedCase, type SidedCase } from './case-sides.ts'
import { personTable } from './people.ts'
import { listOwners } from './person-key.rows.ts'
import { recognise, type Recognised } from './recognise.ts'
import { listRelationships } from './relationships.ts'

type Draft = Omit<
  FoundConflict,
  'name' | 'caseTitle' | 'lawyerName' | 'point' | 'personId' | 'caseId' | 'lawyerId'
> & {
  readonly personId: string
  readonly caseId?: string
  readonly lawyerId?: string
}

/** The point of ГПК 59(3), «часть 3, подпункт 2)», as its number. */
function pointOf(reason: ConflictReason): number | undefined {
  const point = /(?<point>\d+)\)$/u.exec(normOfConflict(reason)?.part ?? '')?.groups?.['point']
  return point === undefined ? undefined : Number(point)
}

/** One check: what is looked up once, and whether a sealed case has answered. */
class Check {
  readonly #cases = new Map<string, SidedCase | undefined>()
  readonly db: ReadDb
  readonly lawyers: ReadonlySet<string>
  readonly besides: string | undefined
  isSealed = false

  constructor(db: ReadDb, lawyers: ReadonlySet<string>, besides: string | undefined) {
    this.db = db
    this.lawyers = lawyers
    this.besides = besides
  }

  /** A case that may be told of; a sealed one is only remembered. */
  openCase(caseId: string): SidedCase | undefined {
    if (caseId === this.besides) return undefined
    if (!this.#cases.has(caseId)) this.#cases.set(caseId, sidedCase(this.db, caseId))
    const found = this.#cases.get(caseId)
    if (found?.record.confidentiality !== 'sealed') return found
    this.isSealed = true
    return undefined
  }
}

function rolesOf(db: ReadDb, personId: string): Role[] {
  return allWhere(db, roleTable, { column: 'person_id', value: personId })
}

/** Who of our lawyers stood for a person in a case. */
function lawyerFor({ roles }: SidedCase, personId: string, lawyers: ReadonlySet<string>): string | undefined {
  return roles.find((role) => role.representsId === personId && lawyers.has(role.personId))?.personId
}

function reasonOf(asked: AskedPerson, role: Role, found: SidedCase): ConflictReason {
  const part = partOf(role.role)
  const side = found.sideOf(role)
  if (asked.side === 'lawyer') {
    if (side !== 'neither') return side === 'opposite' ? 'against-us' : 'same-side'
    return part === 'party' || part === 'representative' ? 'other-part' : 'lawyer-took-part'
  }
  if (part === 'witness' || part === 'expert' || part === 'official') return part
  if (side === 'neither') return 'other-part'
  if (asked.side === 'ours') return side === 'ours' ? 'same-side' : 'against-us'
  return side === 'ours' ? 'helped-by-us' : 'opposite-before'
}

function findingsOf(check: Check, asked: AskedPerson, { person, match }: Recognised): Omit<Draft, 'asked'>[] {
  return rolesOf(check.db, person.id).flatMap((role) => {
    // A lawyer of ours who stands for someone is at her work.
    if (asked.side === 'lawyer' && partOf(role.role) === 'representative') return []
    const found = check.openCase(role.caseId)
    if (found === undefined) return []
    const base = { personId: person.id, match, caseId: found.record.id, role: role.role }
    const lawyerId = lawyerFor(found, person.id, check.lawyers)
    if (asked.side === 'opposite' && lawyerId !== undefined)
      return [{ ...base, reason: 'lawyer-acted' as const, lawyerId }]
    return [{ ...base, reason: reasonOf(asked, role, found) }]
  })
}

function kinshipOf(check: Check, asked: AskedPerson, { person, match }: Recognised): Omit<Draft, 'asked'>[] {
  if (asked.side === 'ours' || asked.side === 'lawyer') return []
  return listRelationships(check.db, person.id).flatMap((record) => {
    const isFirst = record.personId === person.id
    const lawyerId = isFirst ? record.otherId : record.personId
    if (!check.lawyers.has(lawyerId) || !isFamily(record.kind)) return []
    const relation = isFirst ? record.kind : otherSide(record.kind)
    return [{ personId: person.id, match, reason: 'kinship' as const, lawyerId, relation }]
  })
}

/** Parts that our lawyers themselves had, other than standing for someone, in the very case (ГПК 59(3)(2)). */
function lawyersInCase(check: Check, asked: readonly AskedPerson[]): Draft[] {
  if (check.besides === undefined) return []
  return listRoles(check.db, check.besides).flatMap((role) => {
    const part = partOf(role.role)
    if (!check.lawyers.has(role.personId) || part === 'representative' || part === 'party') return []
    const place = asked.findIndex((one) => one.personId === role.personId)
    const { personId, role: kind } = role
    const base = { personId, match: 'record' as const, role: kind, lawyerId: personId }
    return [{ ...base, asked: Math.max(0, place), reason: 'lawyer-took-part' as const }]
  })
}

/** Everyone with a part in a case, by the side she stands on. */
function peopleOfCase(db: ReadDb, caseId: string, lawyers: ReadonlySet<string>): AskedPerson[] {
  const found = sidedCase(db, caseId)
  const people = new Map<string, AskedPerson>()
  for (const role of found?.roles ?? []) {
    const side = found?.sideOf(role)
    const isLawyer = lawyers.has(role.personId) && partOf(role.role) === 'representative'
    if (isLawyer) people.set(role.personId, { side: 'lawyer', personId: role.personId })
    else if (!people.has(role.personId))
      people.set(role.personId, {
        side: side === 'ours' || side === 'opposite' ? side : 'other',
        personId: role.personId,
      })
  }
  return [...people.values()]
}

function lawyersOf(db: ReadDb, input: ParsedInputOf<'conflict.check'>): Set<string> {
  const record = input.caseId === undefined ? undefined : sidedCase(db, input.caseId)?.record
  const leading = [record?.leadLawyerId, ...(record?.assistingLawyerIds ?? [])]
  const asked = (input.people ?? []).filter((one) => one.side === 'lawyer').map((one) => one.personId)
  return new Set<string>(
    [...(input.lawyerIds ?? [...listOwners(db), ...leading]), ...asked].filter((id) => id !== undefined),
  )
}

/**
 * What the vault knows of the people of a prospective case: another side, earlier help, parts of witnesses and experts, and the
 * family of our lawyers (ГПК 59(3)). A sealed case says nothing but that the lead lawyer is to be asked; so does a person whose
 * data are sealed, unless her record itself was named.
 */
export function checkConflict(
  { db }: QueryContext,
  input: ParsedInputOf<'conflict.check'>,
): OutputOf<'conflict.check'> {
  const lawyers = lawyersOf(db, input)
  const people = input.people ?? (input.caseId === undefined ? [] : peopleOfCase(db, input.caseId, lawyers))
  const check = new Check(db, lawyers, input.caseId)
  const titles = (id: string | undefined) => {
    const person = id === undefined ? undefined : findRecord(db, personTable, id)
    return person === undefined ? undefined : personTitle(person)
  }
  const found = people.flatMap((asked, place) =>
    recognise(db, asked).flatMap((one): Draft[] => {
      if (one.person.sealed === true && one.match !== 'record') {
        check.isSealed = true
        return []
      }
      return [...findingsOf(check, asked, one), ...kinshipOf(check, asked, one)].map((finding) => ({
        ...finding,
        asked: place,
      }))
    }),
  )
  const findings = [...found, ...lawyersInCase(check, people)].map((finding) => {
    const { reason, personId, caseId, lawyerId } = finding
    const caseTitle = caseId === undefined ? undefined : check.openCase(caseId)?.record.title
    const point = pointOf(reason)
    return withoutUndefined({
      ...finding,
      name: titles(personId) ?? '—',
      caseTitle,
      lawyerName: titles(lawyerId),
      point,
    }) as FoundConflict
  })
  return {
    people: people.map(
      (asked) => withoutUndefined({ ...asked, name: asked.name ?? titles(asked.personId) }) as AskedPerson,
    ),
    findings: [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()],
    askLeadLawyer: check.isSealed,
  }
}
