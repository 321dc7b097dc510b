import type { Collision } from '../../../shared/contract/filing-contract.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { CaseId, HearingId, PersonId } from '../../../shared/model/ids.ts'
import { getCase } from '../cases/cases.ts'
import type { QueryContext } from '../context.ts'
import { localDay } from '../local-time.ts'
import { personTable } from '../people/people.ts'
import { findRecord } from '../records/record.rows.ts'
import type { ReadDb } from '../vault/database.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { collide } from './collide.ts'
import {
  listBusyDays,
  listNeeded,
  listNeededOfCase,
  type HearingRow,
  type NeededRow,
} from './hearing.rows.ts'

type Clashing = Collision['hearings'][number]
type Needed = Map<string, Collision['as']>
type Placed = { readonly hearing: Clashing; readonly needed: Needed }

/** Most collisions that are told; the earliest come first. */
const most = 200

function toClashing(row: HearingRow): Clashing {
  return withoutUndefined({
    id: row.id as HearingId,
    caseId: row.caseId as CaseId,
    caseTitle: row.caseTitle,
    heldOn: row.heldOn,
    startsAt: row.startsAt ?? undefined,
    endsAt: row.endsAt ?? undefined,
    half: (row.half ?? undefined) as Clashing['half'],
    court: row.court ?? undefined,
  })
}

/** Whom a hearing needs: where its own lawyers are named, only those; else the lead lawyer, and all who act in the case when there is none. */
function neededBy(rows: readonly Omit<NeededRow, 'hearingId'>[]): Needed {
  const named = new Set(rows.filter((row) => row.as === 'attendant').map((row) => row.personId))
  const lawyers = new Set(
    rows.filter((row) => row.as === 'lawyer' || row.as === 'lead').map((row) => row.personId),
  )
  const namedLawyers = [...lawyers].filter((id) => named.has(id))
  const lead = rows.filter((row) => row.as === 'lead').map((row) => row.personId)
  const going = namedLawyers.length > 0 ? namedLawyers : lead.length > 0 ? lead : [...lawyers]
  const needed: Needed = new Map([...named].map((id) => [id, 'attendant']))
  for (const row of rows) if (row.as === 'defendant') needed.set(row.personId, 'defendant')
  for (const id of going) needed.set(id, 'lawyer')
  return needed
}

function nameOf(db: ReadDb, personId: string): string {
  const person = findRecord(db, personTable, personId)
  return person === undefined ? '—' : personTable.title(person)
}

type Met = Omit<Collision, 'person'> & { readonly personId: string }

/** Whoever would have to be in both; nobody where they do not meet. */
function compare(one: Placed, other: Placed): Met[] {
  const how = collide(one.hearing, other.hearing)
  if (how === undefined) return []
  return [...one.needed].flatMap(([personId, as]): Met[] => {
    const there = other.needed.get(personId)
    if (there === undefined) return []
    return [
      {
        on: one.hearing.heldOn,
        as: as === there ? as : 'attendant',
        personId,
        overlaps: how === 'overlap',
        hearings: [one.hearing, other.hearing],
      },
    ]
  })
}

function withNames(db: ReadDb, met: readonly Met[]): Collision[] {
  return met.map(({ personId, ...rest }) => ({
    ...rest,
    person: { id: personId as PersonId, name: nameOf(db, personId) },
  }))
}

/** Hearings with whoever each needs. */
function placeAll(db: ReadDb, rows: readonly HearingRow[]): Placed[] {
  const ids = rows.map(({ id }) => id)
  const needed = Map.groupBy(listNeeded(db, ids), (row) => row.hearingId)
  return rows.map((row) => ({ hearing: toClashing(row), needed: neededBy(needed.get(row.id) ?? []) }))
}

function typedHearing(db: ReadDb, typed: NonNullable<ParsedInputOf<'hearing.collisions'>['typed']>): Placed {
  const { caseId, courtId, attendants, id, heldOn, startsAt, endsAt, half } = typed
  const court = courtId === undefined ? undefined : nameOf(db, courtId)
  const caseTitle = getCase(db, caseId).title
  const named = (attendants ?? []).map(({ personId }) => ({ personId, as: 'attendant' as const }))
  return {
    hearing: withoutUndefined({ id, caseId, caseTitle, heldOn, startsAt, endsAt, half, court }),
    needed: neededBy([...listNeededOfCase(db, caseId), ...named]),
  }
}

function yearAfter(day: string): string {
  return `${String(Number(day.slice(0, 4)) + 1)}${day.slice(4)}`
}

/** Planned hearings that someone would have to attend at the same time. Throws `record.not-found` for a case that is not there. */
export function findCollisions(
  context: QueryContext,
  input: ParsedInputOf<'hearing.collisions'>,
): OutputOf<'hearing.collisions'> {
  const { db } = context
  const { typed, caseId } = input
  const today = localDay(context.now, context.environment)
  const from = typed?.heldOn ?? input.from ?? today
  const until = typed?.heldOn ?? input.until ?? yearAfter(from)
  const rows =
    typed === undefined
      ? listBusyDays(db, { from, until, caseId })
      : listBusyDays(db, { from, until, atLeast: 1 }).filter((row) => row.id !== typed.id)
  if (typed !== undefined) {
    const draft = typedHearing(db, typed)
    const met = placeAll(db, rows).flatMap((other) => compare(draft, other))
    return { collisions: withNames(db, met.slice(0, most)) }
  }
  const found: Met[] = []
  for (const day of Map.groupBy(rows, ({ heldOn }) => heldOn).values()) {
    // One day after another, and no more than are told: a vault may have thousands of hearings ahead.
    if (found.length >= most) break
    const placed = placeAll(db, day)
    const pairs = placed.flatMap((one, at) => placed.slice(at + 1).map((other) => [one, other] as const))
    const own = pairs.filter(
      (pair) => caseId === undefined || pair.some(({ hearing }) => hearing.caseId === caseId),
    )
    found.push(...own.flatMap(([one, other]) => compare(one, other)))
  }
  return { collisions: withNames(db, found.slice(0, most)) }
}
