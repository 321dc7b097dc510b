import type { PlannedPerson } from '../../../shared/case-import/planned-row.ts'
import { problemOf, type RowProblem } from '../../../shared/case-import/row-problem.ts'
import type { Person } from '../../../shared/model/person.ts'
import type { QueryContext } from '../context.ts'
import { isByOffice } from '../people/case-sides.ts'
import { personTable } from '../people/people.ts'
import { findRecord } from '../records/record.rows.ts'
import { unfit } from './fits.ts'
import { joinPeople } from './join-people.ts'
import { leftOutOf } from './left-out.ts'
import { usedOf, type KnownPerson, type PeopleState, type PlacedPerson } from './place-people.ts'
import { draftTitle } from './read-people.ts'

export type PlannedOne = {
  readonly person: PlannedPerson
  readonly problems: readonly RowProblem[]
  readonly isKnown: boolean
  readonly isSealed: boolean
}

/** What becomes of the people of the table, one record for all rows that name someone. */
export type JoinedState = { readonly people: PeopleState; readonly joined: Map<string, Person> }

type About = { readonly person: number; readonly value: string }

/** What is to be known of someone who gets a record of her own: what her rows say otherwise, and what no record can hold. */
function newProblems({ joined }: JoinedState, placed: PlacedPerson, about: About): RowProblem[] {
  const { as, sameAsRow, draft } = placed
  const before = joined.get(as)
  const row = sameAsRow === undefined ? {} : { row: sameAsRow }
  const both =
    before === undefined
      ? { person: draft.fields, lost: [], hasTwoRules: false }
      : joinPeople(before, draft.fields)
  joined.set(as, both.person)
  const wrong = unfit(personTable, both.person)
  return [
    ...(wrong.length === 0 ? [] : [problemOf('not-fitting', { ...about, fields: wrong })]),
    ...(both.hasTwoRules ? [problemOf('two-rules', { ...about, ...row })] : []),
    ...(both.lost.length === 0
      ? []
      : [problemOf('row-differs', { ...about, ...row, fields: [...both.lost] })]),
  ]
}

/** What the row says of someone of the vault and her record does not: the record stays as it is. */
function usedProblems(
  context: QueryContext,
  use: KnownPerson,
  at: { read: Person; about: About },
): RowProblem[] {
  const record = findRecord(context.db, personTable, use.id)
  const lost = record === undefined ? [] : leftOutOf(at.read, record)
  return lost.length === 0 ? [] : [problemOf('left-out', { ...at.about, fields: lost })]
}

/** Someone of a row as she would be entered, with all that is to be known of her. Rows come in order. */
export function planPerson(context: QueryContext, state: JoinedState, placed: PlacedPerson): PlannedOne {
  const { draft, as, known, sameAsRow, twinRow, sharedRow, isSealed } = placed
  const { person, role, fields } = draft
  const { use, isGone } = usedOf(state.people, placed)
  const title = draftTitle(fields)
  const about = { person, value: title }
  const [first] = known
  const isOne = sameAsRow !== undefined && !isByOffice(role) && fields.kind === 'natural'
  const isListed = use === undefined || known.some(({ id }) => id === use.id)
  return {
    person: {
      person,
      as,
      role,
      title,
      fields,
      ...(sameAsRow === undefined ? {} : { sameAsRow }),
      known: isListed ? known : [use, ...known],
      ...(use === undefined ? {} : { use: use.id }),
    },
    problems: [
      ...(isGone ? [problemOf('choice-gone', about)] : []),
      ...(first === undefined
        ? []
        : [
            problemOf(first.by === 'name' ? 'name-known' : 'person-known', {
              ...about,
              personId: first.id,
              title: first.title,
            }),
          ]),
      ...(use === undefined
        ? newProblems(state, placed, about)
        : usedProblems(context, use, { read: fields, about })),
      ...(sharedRow === undefined ? [] : [problemOf('number-shared', { ...about, row: sharedRow })]),
      ...(isOne ? [problemOf('same-person', { ...about, row: sameAsRow })] : []),
      ...(twinRow === undefined ? [] : [problemOf('name-twice', { ...about, row: twinRow })]),
    ],
    isKnown: known.length > 0 || use !== undefined,
    isSealed,
  }
}
