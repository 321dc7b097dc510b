import type { PlannedRow } from '../../../shared/case-import/planned-row.ts'
import { problemOf, type RowProblem } from '../../../shared/case-import/row-problem.ts'
import type { Person } from '../../../shared/model/person.ts'
import { caseTable } from '../cases/cases.ts'
import type { QueryContext } from '../context.ts'
import { unfit } from './fits.ts'
import { nameKey, numberOf } from './identity.ts'
import type { PlacedRow } from './place-people.ts'
import { planPerson, type JoinedState } from './plan-people.ts'
import { draftTitle } from './read-people.ts'
import type { SidedRow } from './sided-rows.ts'
import { findConflicts, numbersOf, sideOf, type KnownCase } from './vault-matches.ts'

/** What rows are held against, and what was seen of the table so far. */
export type PlanState = JoinedState & {
  readonly cases: ReadonlyMap<string, KnownCase>
  readonly sides: Sides
  readonly numbers: Map<string, number>
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
export function collectSides(drafts: readonly SidedRow[]): Sides {
  const found = new Map<string, { ours?: number; opposite?: number }>()
  for (const { row, people, ours } of drafts)
    for (const { role, fields } of people) {
      const side = sideOf(role, ours)
      if (side !== 'ours' && side !== 'opposite') continue
      for (const key of sideKeys(fields)) {
        const known = found.get(key) ?? {}
        found.set(key, { ...known, [side]: known[side] ?? row })
      }
    }
  return found
}

function conflictsInFile({ row, people, ours }: SidedRow, sides: Sides): RowProblem[] {
  return people.flatMap(({ person, role, fields }) => {
    const side = sideOf(role, ours)
    const other = side === 'ours' ? 'opposite' : side === 'opposite' ? 'ours' : undefined
    const at =
      other === undefined ? undefined : sideKeys(fields).flatMap((key) => sides.get(key)?.[other] ?? [])[0]
    return at === undefined || at === row
      ? []
      : [problemOf('conflict-in-file', { person, value: draftTitle(fields), row: at })]
  })
}

/** Of a court only what its record could not hold is told: it stands in many rows, and in the vault as often. */
const ofCourt: ReadonlySet<string> = new Set(['not-fitting'])

/** Most letters of a title made of a number and a name. */
const longestTitle = 500

/** «№ 12 — Иванова Анна»: what a case is called whose row gives it no name. */
function titleOf({ fields, people, ours }: SidedRow): string | undefined {
  if (fields.title !== undefined) return fields.title
  const number = fields.internalNumber ?? fields.registrationNumbers?.[0]?.number ?? fields.courtNumber
  const person = people.find(({ role }) => sideOf(role, ours) === 'ours') ?? people[0]
  const name = person === undefined ? undefined : draftTitle(person.fields)
  const parts = [
    number === undefined ? undefined : /^[№N]/u.test(number) ? number : `№ ${number}`,
    name === '—' ? undefined : name,
  ]
  const title = parts.filter((part) => part !== undefined).join(' — ')
  return title === '' ? undefined : title.slice(0, longestTitle)
}

function caseProblems(
  draft: SidedRow,
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

function kindProblems({ problems, kind }: SidedRow): RowProblem[] {
  const isTold = problems.some(({ code }) => code === 'kind-unknown')
  return kind === undefined && !isTold ? [problemOf('no-kind')] : []
}

/** A decision about somebody whom the row does not name. */
function strayChoices({ draft }: PlacedRow, { people }: PlanState): RowProblem[] {
  const decided = people.choices.get(draft.row)?.people ?? []
  const named = new Set(draft.people.map(({ person }) => person))
  return decided.flatMap(({ person }) =>
    named.has(person) ? [] : [problemOf('choice-gone', { person, value: `№ ${String(person)}` })],
  )
}

/** The row as the records it would become, with all that is to be known of it. Rows come in order, after all were placed. */
export function planRow(context: QueryContext, placed: PlacedRow, state: PlanState): PlannedRow {
  const { draft } = placed
  const { row, kind } = draft
  const joins = draft.joins === undefined ? undefined : state.last
  const people = placed.people.map((one) => planPerson(context, state, one))
  const court = placed.court === undefined ? undefined : planPerson(context, state, placed.court)
  const title = titleOf(draft)
  const own =
    joins === undefined ? caseProblems(draft, state) : { problems: [], isKnown: false, isSealed: false }
  const isMet = people.some((one) => one.isKnown || one.isSealed)
  const met = isMet ? findConflicts(context, draft) : { findings: [], askLeadLawyer: false }
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
  const fields = {
    ...draft.fields,
    ...(title === undefined ? {} : { title }),
    ...(kind === undefined ? {} : { kind }),
  }
  // What lacks a name or a kind is told in words of its own.
  const isWhole = joins === undefined && title !== undefined && kind !== undefined
  const wrong = isWhole ? unfit(caseTable, fields) : []
  // A default kind settles what the cell does not say, not what it says in words nobody knows.
  const problems = [
    ...(joins === undefined && title === undefined ? [problemOf('no-name')] : []),
    ...(joins === undefined ? kindProblems(draft) : [problemOf('joined', { row: joins.row })]),
    ...(wrong.length === 0 ? [] : [problemOf('not-fitting', { value: title ?? '', fields: wrong })]),
    ...strayChoices(placed, state),
    ...(isSealed ? [problemOf('ask-lead-lawyer')] : []),
    ...conflicts,
    ...conflictsInFile(draft, state.sides),
    ...own.problems,
    ...(draft.isMore && joins === undefined ? [problemOf('not-joined')] : []),
    ...draft.problems,
    ...people.flatMap((one) => one.problems),
    ...(court?.problems ?? []).filter(({ code }) => ofCourt.has(code)),
  ]
  const stops = problems.some(({ level }) => level === 'stops')
  const wanted = state.people.choices.get(row)?.take ?? !own.isKnown
  const take = wanted && !stops && (joins === undefined || joins.take)
  if (joins === undefined) state.last = { row, take }
  return {
    row,
    take,
    stops,
    ...(joins === undefined ? {} : { joins: joins.row }),
    title: title ?? '',
    fields,
    ...(court === undefined ? {} : { court: court.person }),
    people: people.map((one) => one.person),
    problems,
  }
}
