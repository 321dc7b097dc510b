import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import { personTitle } from '../../../shared/model/person-title.ts'
import type { QueryContext } from '../context.ts'
import { personTable } from '../people/people.ts'
import type { RecordTable } from '../records/record-table.ts'
import { findRecord } from '../records/record.rows.ts'
import { searchable } from '../search/searchable.ts'
import { custodyHead } from '../vault/custody.ts'
import type { ReadDb } from '../vault/database.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { findChoices, findEntriesNewestFirst, hasDetails } from './custody.rows.ts'

/** A record as the log names it. */
type Subject = {
  readonly entity: string
  readonly title: string
  readonly caseId: string | undefined
  readonly isDeleted: boolean
}

type FindSubject = (db: ReadDb, id: string) => Subject | undefined

function findIn<Fields>(table: RecordTable<Fields>): FindSubject {
  return (db, id) => {
    const record = findRecord(db, table, id)
    if (record === undefined) return undefined
    const caseId = table.entity === 'case' ? id : table.caseId?.(record)
    const isDeleted = record.deletedAt !== undefined
    return { entity: table.entity, title: table.title(record), caseId, isDeleted }
  }
}

const finders: Readonly<Record<string, FindSubject>> = Object.fromEntries(
  [...searchable].map(([entity, table]) => [entity, findIn(table)]),
)

/** The record an entry is about: the action names its type, but for an erasure, which may be about any. */
function findSubject(db: ReadDb, entry: { action: string; subject: string }): Subject | undefined {
  const [entity = ''] = entry.action.split('.')
  const named = Object.hasOwn(finders, entity) ? finders[entity]?.(db, entry.subject) : undefined
  if (named !== undefined) return named
  for (const find of Object.values(finders)) {
    const found = find(db, entry.subject)
    if (found !== undefined) return found
  }
  return undefined
}

function findName(db: ReadDb, personId: string): string | undefined {
  const person = findRecord(db, personTable, personId)
  return person === undefined ? undefined : personTitle(person)
}

/** A page of the log with the names of who did it and of what it was done to, the newest entry first. */
export function browseCustody(
  context: QueryContext,
  input: ParsedInputOf<'custody.browse'>,
): OutputOf<'custody.browse'> {
  const { db } = context
  const { offset, limit, ...filter } = input
  const { entries, total } = findEntriesNewestFirst(db, filter, { offset, limit })
  const head = custodyHead(db)
  const names = new Map([...new Set(entries.map((entry) => entry.actor))].map((id) => [id, findName(db, id)]))
  const subjects = new Map<string, Subject | undefined>()
  const subjectOf = (entry: (typeof entries)[number]) => {
    if (!subjects.has(entry.subject)) subjects.set(entry.subject, findSubject(db, entry))
    return subjects.get(entry.subject)
  }
  return {
    total,
    head: head.hash,
    sequence: head.sequence,
    items: entries.map((entry) => {
      const subject = subjectOf(entry)
      return withoutUndefined({
        sequence: entry.sequence,
        time: entry.time,
        actor: entry.actor,
        actorName: names.get(entry.actor),
        action: entry.action,
        subject: entry.subject,
        entity: subject?.entity,
        title: subject?.title,
        caseId: subject?.caseId,
        isDeleted: subject?.isDeleted,
        isErased: !hasDetails(db, entry.sequence),
      })
    }),
  }
}

/** What a filter of the log may choose from: who has done something in it, and what was done. */
export function custodyChoices(
  context: QueryContext,
  input: ParsedInputOf<'custody.choices'>,
): OutputOf<'custody.choices'> {
  const { actors, actions } = findChoices(context.db, input.caseId)
  return {
    actions,
    actors: actors.map((id) => ({ id, name: findName(context.db, id) ?? id })),
  }
}
