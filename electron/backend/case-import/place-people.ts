import type { RowChoice } from '../../../shared/case-import/case-mapping.ts'
import type { ConflictSide } from '../../../shared/model/conflict.ts'
import type { Person } from '../../../shared/model/person.ts'
import type { QueryContext } from '../context.ts'
import { isByOffice } from '../people/case-sides.ts'
import { personTable } from '../people/people.ts'
import { findRecord } from '../records/record.rows.ts'
import { identityOf, nameKey, namesAgree, numberOf } from './identity.ts'
import type { PersonDraft } from './read-people.ts'
import type { SidedRow } from './sided-rows.ts'
import { findKnown, sideOf, type Known } from './vault-matches.ts'

type Choice = NonNullable<RowChoice['people']>[number]['use']
export type KnownPerson = Known[number]

/** What was seen of the people of the table so far. */
export type PeopleState = {
  readonly choices: ReadonlyMap<number, RowChoice>
  readonly identities: Map<string, number>
  /** By what someone is known as, which kind of person she is: a company is nobody's other row. */
  readonly kinds: Map<string, Person['kind']>
  /** By number the first who has it, and her row: another name under it is another person. */
  readonly bearers: Map<string, { readonly row: number; readonly fields: Person }>
  /** By name the first who bore it: her row and what she is known as. */
  readonly names: Map<string, { readonly row: number; readonly as: string }>
  readonly sameNames: boolean
  readonly matches: Map<string, { known: Known; isSealed: boolean }>
  /** By what someone is known as, the record of the vault she is: one decision for all her rows. */
  readonly uses: Map<string, { readonly use: KnownPerson | undefined; readonly isChosen: boolean }>
}

/** Nothing seen yet. */
export function noPeople(choices: readonly RowChoice[], sameNames: boolean): PeopleState {
  return {
    choices: new Map(choices.map((choice) => [choice.row, choice])),
    identities: new Map(),
    kinds: new Map(),
    bearers: new Map(),
    names: new Map(),
    sameNames,
    matches: new Map(),
    uses: new Map(),
  }
}

/** Someone of a row with what she is known as in the whole table and who of the vault she may be. */
export type PlacedPerson = {
  readonly draft: PersonDraft
  readonly as: string
  readonly chosen: Choice | undefined
  readonly sameAsRow: number | undefined
  readonly twinRow: number | undefined
  readonly sharedRow: number | undefined
  readonly known: Known
  readonly isSealed: boolean
}

export type PlacedRow = {
  readonly draft: SidedRow
  readonly people: readonly PlacedPerson[]
  readonly court: PlacedPerson | undefined
}

/** Whom a person of the vault is taken for unless someone decides otherwise: only where it is as good as certain. */
function surelyKnown(context: QueryContext, known: Known, draft: PersonDraft): KnownPerson | undefined {
  const [first] = known
  if (first === undefined) return undefined
  if (first.by === 'birth') return first
  if (first.by === 'number') {
    const record = findRecord(context.db, personTable, first.id)
    return record !== undefined && namesAgree(draft.fields, record) ? first : undefined
  }
  return (draft.fields.kind === 'legal' || isByOffice(draft.role)) && known.length === 1 ? first : undefined
}

type At = { readonly row: number; readonly draft: PersonDraft; readonly side: ConflictSide }

/** Under a number that another name had before she is somebody else, whoever copied it; then with the row of that name. */
function apart(state: PeopleState, { row, draft }: At, identity: string): { as: string; sharedRow?: number } {
  const { fields } = draft
  if (numberOf(fields) === undefined) return { as: identity }
  const bearer = state.bearers.get(identity)
  if (bearer === undefined) state.bearers.set(identity, { row, fields })
  if (bearer === undefined || namesAgree(fields, bearer.fields)) return { as: identity }
  return { as: `${identity} ${nameKey(fields) ?? String(row)}`, sharedRow: bearer.row }
}

/** What someone is known as in the whole table, and the row that named her first. */
function identify(state: PeopleState, at: At, chosen: Choice | undefined) {
  const { row, draft } = at
  const { person, role, fields } = draft
  const own = `row ${String(row)} ${String(person)}`
  const name = nameKey(fields)
  const twin = name === undefined ? undefined : state.names.get(name)
  const said = chosen === 'new' ? undefined : identityOf(fields, role)
  const shared = said === undefined || chosen === 'same' ? undefined : apart(state, at, said)
  const identity = shared?.as ?? said
  const isTwin = chosen === 'same' || (state.sameNames && chosen !== 'new')
  const wanted = identity ?? (isTwin ? twin?.as : undefined) ?? own
  const isOtherKind = (state.kinds.get(wanted) ?? fields.kind) !== fields.kind
  const as = isOtherKind ? own : wanted
  const first = state.identities.get(as)
  if (first === undefined) state.identities.set(as, row)
  if (first === undefined) state.kinds.set(as, fields.kind)
  if (name !== undefined && twin === undefined) state.names.set(name, { row, as })
  const sameAsRow = first === undefined || first === row ? undefined : first
  const twinRow = twin === undefined || twin.as === as || twin.row === row ? undefined : twin.row
  return {
    as,
    sameAsRow,
    twinRow: identity === undefined ? twinRow : undefined,
    sharedRow: isOtherKind ? state.identities.get(wanted) : shared?.sharedRow,
  }
}

/** Keeps which record of the vault someone is; what was chosen in one of her rows holds for the others. */
function keepUse(state: PeopleState, as: string, found: { use: KnownPerson | undefined; isChosen: boolean }) {
  const before = state.uses.get(as)
  const isFirst = before === undefined || (before.use === undefined && !before.isChosen)
  if (isFirst || (found.isChosen && !before.isChosen)) state.uses.set(as, found)
}

function placePerson(context: QueryContext, state: PeopleState, at: At): PlacedPerson {
  const { row, draft, side } = at
  const { person, role, fields } = draft
  const chosen = state.choices.get(row)?.people?.find((one) => one.person === person)?.use
  const found = identify(state, at, chosen)
  const cacheKey = `${identityOf(fields, role) ?? ''} name ${nameKey(fields) ?? found.as} ${side}`
  const match = state.matches.get(cacheKey) ?? findKnown(context.db, fields, side)
  state.matches.set(cacheKey, match)
  const isOpen = chosen === undefined || chosen === 'same'
  const use = isOpen ? surelyKnown(context, match.known, draft) : match.known.find(({ id }) => id === chosen)
  keepUse(state, found.as, { use, isChosen: !isOpen })
  return { draft, chosen, ...found, ...match }
}

function courtOf(name: string): PersonDraft {
  return { person: 0, role: 'judge', fields: { kind: 'legal', legalName: name } }
}

/** Who the people of a row are. Rows come in order, and all of them before any is planned. */
export function placeRow(context: QueryContext, draft: SidedRow, state: PeopleState): PlacedRow {
  const { row, court, ours } = draft
  const place = (one: PersonDraft) =>
    placePerson(context, state, { row, draft: one, side: sideOf(one.role, ours) })
  return {
    draft,
    people: draft.people.map(place),
    court: court === undefined ? undefined : place(courtOf(court)),
  }
}

/** The record of the vault that someone is; undefined for a new one. `isGone`: the one that was chosen is nobody she may be. */
export function usedOf(
  state: PeopleState,
  { as, chosen, known }: PlacedPerson,
): { use: KnownPerson | undefined; isGone: boolean } {
  if (chosen === 'new') return { use: undefined, isGone: false }
  const settled = state.uses.get(as)?.use
  if (chosen === undefined || chosen === 'same') return { use: settled, isGone: false }
  const use = known.find(({ id }) => id === chosen) ?? (settled?.id === chosen ? settled : undefined)
  return { use, isGone: use === undefined }
}
