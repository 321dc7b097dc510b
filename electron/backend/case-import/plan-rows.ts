import type { RowChoice } from '../../../shared/case-import/case-mapping.ts'
import type { PlannedPerson, PlannedRow } from '../../../shared/case-import/planned-row.ts'
import { problemOf, type RowProblem } from '../../../shared/case-import/row-problem.ts'
import type { CaseKind } from '../../../shared/model/case.ts'
import type { Person } from '../../../shared/model/person.ts'
import type { QueryContext } from '../context.ts'
import { identityOf, isInOffice, nameKey, namesAgree, numberOf } from './identity.ts'
import { leftOutOf } from './left-out.ts'
import { personTable } from '../people/people.ts'
import { findRecord } from '../records/record.rows.ts'
import { draftTitle, type PersonDraft } from './read-people.ts'
import type { RowDraft } from './read-row.ts'
import { findConflicts, findKnown, numbersOf, sideOf, type Known, type KnownCase } from './vault-matches.ts'

/** What rows are held against, and what was seen of the table so far. */
export type PlanState = {
  readonly kind: CaseKind | undefined
  readonly cases: ReadonlyMap<string, KnownCase>
  readonly choices: ReadonlyMap<number, RowChoice>
  readonly sides: Sides
  readonly numbers: Map<string, number>
  readonly identities: Map<string, number>
  /** By number the first who has it, and her row: another name under it is another person. */
  readonly bearers: Map<string, { readonly row: number; readonly fields: Person }>
  /** By name the first who bore it: her row and what she is known as. */
  readonly names: Map<string, { readonly row: number; readonly as: string }>
  readonly sameNames: boolean
  readonly matches: Map<string, { known: Known; isSealed: boolean }>
  /** The last row that is a case of its own. */
  last: { row: number; take: boolean } | undefined
}

/** By name or number, the first row in which someone stands on a side. */
export type Sides = ReadonlyMap<string, { readonly ours?: number; readonly opposite?: number }>

const sideKeys = (person: Person) => {
  const [number, name] = [numberOf(person), nameKey(person)]
  return [
    ...(number === undefined ? [] : [`number ${number}`]),
    ...(name === undefined ? [] : [`name ${name}`]),
  ]
}

/** Who stands on which side in the whole table: someone may be on both. */
export function collectSides(drafts: readonly RowDraft[]): Sides {
  const found = new Map<string, { ours?: number; opposite?: number }>()
  for (const { row, people } of drafts)
    for (const { role, fields } of people) {
      const side = sideOf(role)
      if (side !== 'ours' && side !== 'opposite') continue
      for (const key of sideKeys(fields)) {
        const known = found.get(key) ?? {}
        found.set(key, { ...known, [side]: known[side] ?? row })
      }
    }
  return found
}

function conflictsInFile({ row, people }: RowDraft, sides: Sides): RowProblem[] {
  return people.flatMap(({ person, role, fields }) => {
    const other = sideOf(role) === 'ours' ? 'opposite' : sideOf(role) === 'opposite' ? 'ours' : undefined
    const at =
      other === undefined ? undefined : sideKeys(fields).flatMap((key) => sides.get(key)?.[other] ?? [])[0]
    return at === undefined || at === row
      ? []
      : [problemOf('conflict-in-file', { person, value: draftTitle(fields), row: at })]
  })
}

/** Whom a person of the vault is taken for unless someone decides otherwise: only where it is as good as certain. */
function usedOf(context: QueryContext, known: Known, draft: PersonDraft): Known[number] | undefined {
  const [first] = known
  if (first === undefined) return undefined
  if (first.by === 'birth') return first
  if (first.by === 'number') {
    const record = findRecord(context.db, personTable, first.id)
    return record !== undefined && namesAgree(draft.fields, record) ? first : undefined
  }
  return (draft.fields.kind === 'legal' || isInOffice(draft.role)) && known.length === 1 ? first : undefined
}

type Planned = {
  readonly person: PlannedPerson
  readonly problems: RowProblem[]
  readonly isKnown: boolean
  readonly isSealed: boolean
}

type At = { readonly row: number; readonly draft: PersonDraft }

/** Under a number that another name had before she is somebody else, whoever copied it; then with the row of that name. */
function apart(state: PlanState, { row, draft }: At, identity: string): { as: string; sharedRow?: number } {
  const { fields } = draft
  if (numberOf(fields) === undefined) return { as: identity }
  const bearer = state.bearers.get(identity)
  if (bearer === undefined) state.bearers.set(identity, { row, fields })
  if (bearer === undefined || namesAgree(fields, bearer.fields)) return { as: identity }
  return { as: `${identity} ${nameKey(fields) ?? String(row)}`, sharedRow: bearer.row }
}

/** What someone is known as in the whole table, and the row that named her first. */
function placePerson(state: PlanState, { row, draft }: At, chosen: string | undefined) {
  const { person, role, fields } = draft
  const own = `row ${String(row)} ${String(person)}`
  const name = nameKey(fields)
  const twin = name === undefined ? undefined : state.names.get(name)
  const said = chosen === 'new' ? undefined : identityOf(fields, role)
  const shared = said === undefined || chosen === 'same' ? undefined : apart(state, { row, draft }, said)
  const identity = shared?.as ?? said
  const isTwin = chosen === 'same' || (state.sameNames && chosen !== 'new')
  const as = identity ?? (isTwin ? twin?.as : undefined) ?? own
  const first = state.identities.get(as)
  if (first === undefined) state.identities.set(as, row)
  if (name !== undefined && twin === undefined) state.names.set(name, { row, as })
  const sameAsRow = first === undefined || first === row ? undefined : first
  const twinRow = twin === undefined || twin.as === as || twin.row === row ? undefined : twin.row
  return {
    as,
    sameAsRow,
    twinRow: identity === undefined ? twinRow : undefined,
    sharedRow: shared?.sharedRow,
  }
}

function planPerson(context: QueryContext, state: PlanState, at: At): Planned {
  const { row, draft } = at
  const { person, role, fields } = draft
  const chosen = state.choices.get(row)?.people?.find((one) => one.person === person)?.use
  const { as, sameAsRow, twinRow, sharedRow } = placePerson(state, at, chosen)
  const cacheKey = `${identityOf(fields, role) ?? ''} name ${nameKey(fields) ?? as} ${sideOf(role)}`
  const match = state.matches.get(cacheKey) ?? findKnown(context.db, fields, role)
  state.matches.set(cacheKey, match)
  const isNamed = chosen === undefined || chosen === 'same'
  const used = isNamed
    ? usedOf(context, match.known, draft)?.id
    : match.known.find(({ id }) => id === chosen)?.id
  const title = draftTitle(fields)
  const [first] = match.known
  const about = { person, value: title }
  const record = used === undefined ? undefined : findRecord(context.db, personTable, used)
  const read = record === undefined ? '' : leftOutOf(fields, record)
  const isOne = sameAsRow !== undefined && !isInOffice(role) && fields.kind === 'natural'
  return {
    person: {
      person,
      as,
      role,
      title,
      fields,
      ...(sameAsRow === undefined ? {} : { sameAsRow }),
      known: match.known,
      ...(used === undefined ? {} : { use: used }),
    },
    problems: [
      ...(first === undefined
        ? []
        : [
            problemOf(first.by === 'name' ? 'name-known' : 'person-known', {
              ...about,
              personId: first.id,
              title: first.title,
            }),
          ]),
      ...(read === '' ? [] : [problemOf('left-out', { ...about, read })]),
      ...(sharedRow === undefined ? [] : [problemOf('number-shared', { ...about, row: sharedRow })]),
      ...(isOne ? [problemOf('same-person', { ...about, row: sameAsRow })] : []),
      ...(twinRow === undefined ? [] : [problemOf('name-twice', { ...about, row: twinRow })]),
    ],
    isKnown: match.known.length > 0,
    isSealed: match.isSealed,
  }
}

/** Most letters of a title made of a number and a name. */
const longestTitle = 500

/** «№ 12 — Иванова Анна»: what a case is called whose row gives it no name. */
function titleOf({ fields, people }: RowDraft): string | undefined {
  if (fields.title !== undefined) return fields.title
  const number = fields.internalNumber ?? fields.registrationNumbers?.[0]?.number ?? fields.courtNumber
  const person = people.find(({ role }) => sideOf(role) === 'ours') ?? people[0]
  const name = person === undefined ? undefined : draftTitle(person.fields)
  const parts = [
    number === undefined ? undefined : /^[№N]/u.test(number) ? number : `№ ${number}`,
    name === '—' ? undefined : name,
  ]
  const title = parts.filter((part) => part !== undefined).join(' — ')
  return title === '' ? undefined : title.slice(0, longestTitle)
}

function caseProblems(
  draft: RowDraft,
  state: PlanState,
): { problems: RowProblem[]; isKnown: boolean; isSealed: boolean } {
  const problems: RowProblem[] = []
  let isKnown = false
  let isSealed = false
  for (const number of new Set(numbersOf(draft.fields))) {
    const before = state.numbers.get(number)
    if (before === undefined) state.numbers.set(number, draft.row)
    else if (before !== draft.row) problems.push(problemOf('twice-in-file', { row: before }))
    const known = state.cases.get(number)
    if (known?.isSealed === true) isSealed = true
    else if (known !== undefined) {
      isKnown = true
      problems.push(problemOf('case-known', { caseId: known.id as never, title: known.title }))
    }
  }
  return {
    problems: [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()],
    isKnown,
    isSealed,
  }
}

function kindProblems(draft: RowDraft, kind: CaseKind | undefined): RowProblem[] {
  const isTold = draft.problems.some(({ code }) => code === 'kind-unknown')
  return kind === undefined && !isTold ? [problemOf('no-kind')] : []
}

function courtOf(name: string): PersonDraft {
  return { person: 0, role: 'judge', fields: { kind: 'legal', legalName: name } }
}

/** The row as the records it would become, with all that is to be known of it. Rows come in order. */
export function planRow(context: QueryContext, draft: RowDraft, state: PlanState): PlannedRow {
  const { row } = draft
  const joins = draft.isMore && state.last !== undefined ? state.last : undefined
  const kind = draft.fields.kind ?? state.kind
  const people = draft.people.map((one) => planPerson(context, state, { row, draft: one }))
  const court =
    draft.court === undefined ? undefined : planPerson(context, state, { row, draft: courtOf(draft.court) })
  const title = titleOf(draft)
  const own =
    joins === undefined ? caseProblems(draft, state) : { problems: [], isKnown: false, isSealed: false }
  const isMet = people.some((one) => one.isKnown || one.isSealed)
  const met = isMet ? findConflicts(context, draft.people) : { findings: [], askLeadLawyer: false }
  const conflicts = met.findings.map(({ asked, reason, name, caseTitle, caseId }) =>
    problemOf('conflict', {
      person: asked + 1,
      value: name,
      reason,
      ...(caseId === undefined ? {} : { caseId }),
      ...(caseTitle === undefined ? {} : { title: caseTitle }),
    }),
  )
  const isSealed = own.isSealed || met.askLeadLawyer || people.some((one) => one.isSealed)
  // A default kind settles what the cell does not say, not what it says in words nobody knows.
  const problems = [
    ...(joins === undefined && title === undefined ? [problemOf('no-name')] : []),
    ...(joins === undefined ? kindProblems(draft, kind) : [problemOf('joined', { row: joins.row })]),
    ...(isSealed ? [problemOf('ask-lead-lawyer')] : []),
    ...conflicts,
    ...conflictsInFile(draft, state.sides),
    ...own.problems,
    ...draft.problems,
    ...people.flatMap((one) => one.problems),
  ]
  const stops = problems.some(({ level }) => level === 'stops')
  const wanted = state.choices.get(row)?.take ?? !own.isKnown
  const take = wanted && !stops && (joins === undefined || joins.take)
  if (joins === undefined) state.last = { row, take }
  return {
    row,
    take,
    stops,
    ...(joins === undefined ? {} : { joins: joins.row }),
    title: title ?? '',
    fields: {
      ...draft.fields,
      ...(title === undefined ? {} : { title }),
      ...(kind === undefined ? {} : { kind }),
    },
    ...(court === undefined ? {} : { court: court.person }),
    people: people.map((one) => one.person),
    problems,
  }
}
