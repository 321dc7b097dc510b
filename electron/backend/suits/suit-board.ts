import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { BoardRow } from '../../../shared/contract/suit-board-contract.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import { listRoles } from '../cases/cases.ts'
import type { QueryContext } from '../context.ts'
import { localDay } from '../local-time.ts'
import { personTable } from '../people/people.ts'
import { findRecord } from '../records/record.rows.ts'
import { matchExpression } from '../search/match-expression.ts'
import type { ReadDb } from '../vault/database.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { listBoard, listOnBoard, sumBoard, type BoardQuery, type StoredBoardRow } from './board.rows.ts'

type Asked = Omit<ParsedInputOf<'suit.board'>, 'offset' | 'limit'>
type Someone = { readonly id: PersonId; readonly name: string }

/** Remembers names: the same court and lawyer stand in many rows. */
function nameReader(db: ReadDb): (id: string) => Someone {
  const known = new Map<string, Someone>()
  return (id) => {
    const before = known.get(id)
    if (before !== undefined) return before
    const person = findRecord(db, personTable, id)
    const named = { id: id as PersonId, name: person === undefined ? '—' : personTable.title(person) }
    known.set(id, named)
    return named
  }
}

/** The earliest day that is known; of one day's the hearing comes first. */
function nextOf({ hearingOn, dueOn, endsOn }: StoredBoardRow): BoardRow['next'] {
  const known = [
    ['hearing', hearingOn],
    ['filing', dueOn],
    ['deadline', endsOn],
  ] as const
  const days = known.flatMap(([what, on]) => (on === null ? [] : [{ on, what }]))
  return days.toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)))[0]
}

function toRow(db: ReadDb, row: StoredBoardRow, read: (id: string) => Someone): BoardRow {
  const plaintiffs = listRoles(db, row.caseId).filter(({ role }) => role === 'plaintiff')
  return withoutUndefined({
    id: row.id,
    caseId: row.caseId,
    caseTitle: row.caseTitle,
    direction: row.direction,
    plaintiffs: plaintiffs.map(({ personId }) => read(personId)),
    court: row.courtId === null ? undefined : read(row.courtId),
    lawyer: row.lawyerId === null ? undefined : read(row.lawyerId),
    stage: row.stage ?? undefined,
    filedOn: row.filedOn ?? undefined,
    next: nextOf(row),
    outcome: row.outcome ?? undefined,
    claimedTiyn: row.claimed ?? undefined,
    awardedTiyn: row.awarded ?? undefined,
    costsClaimedTiyn: row.costsClaimed ?? undefined,
    costsAwardedTiyn: row.costsAwarded ?? undefined,
  }) as BoardRow
}

/** As SQL is asked: words folded, filters laid flat. */
function toQuery(asked: Asked, today: string, page: { offset: number; limit: number }): BoardQuery {
  const { text, sort, descending, filter } = asked
  return {
    ...filter,
    today,
    sort,
    descending: descending ?? false,
    ...page,
    match: text === undefined || text.trim() === '' ? undefined : matchExpression(text),
  }
}

/** The courts and lawyers that the table can be narrowed to. */
export function boardChoices({ db }: QueryContext): OutputOf<'suit.board-choices'> {
  const offered = (column: 'court' | 'lawyer') =>
    listOnBoard(db, column).map(({ id, name }) => ({ id: id as PersonId, name }))
  return { courts: offered('court'), lawyers: offered('lawyer') }
}

/** A page of all suits of the vault, and what all of them come to. */
export function suitBoard(context: QueryContext, input: ParsedInputOf<'suit.board'>): OutputOf<'suit.board'> {
  const { db } = context
  const { offset, limit, ...asked } = input
  const today = localDay(context.now, context.environment)
  const query = toQuery(asked, today, { offset, limit })
  const read = nameReader(db)
  const sums = sumBoard(db, query)
  return {
    items: listBoard(db, query).map((row) => toRow(db, row, read)),
    total: sums.suits,
    totals: {
      suits: sums.suits,
      claimedTiyn: sums.claimed,
      awardedTiyn: sums.awarded,
      costsClaimedTiyn: sums.costsClaimed,
      costsAwardedTiyn: sums.costsAwarded,
    },
    today,
  }
}
