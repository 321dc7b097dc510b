import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { AgendaItem } from '../../../shared/contract/deadline-contract.ts'
import { addDays } from '../../../shared/deadlines/day.ts'
import { usualRemindDays } from '../../../shared/model/deadline.ts'
import type { QueryContext } from '../context.ts'
import { localDay } from '../local-time.ts'
import { personTable } from '../people/people.ts'
import { findRecord } from '../records/record.rows.ts'
import type { ReadDb } from '../vault/database.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { countAgenda, listAgenda, type AgendaRow } from './agenda.rows.ts'

const most = 1_000
const mostReminders = 50
/** The longest that a record may ask to be called to mind before its day. */
const longestRemind = 365

/** What can be overdue; the other days pass by themselves. */
const ownWork = ['deadline', 'task', 'filing', 'handover', 'return'] as const

function isRemindedOf(row: AgendaRow, today: string): boolean {
  const isWork = row.kind === 'deadline' || row.kind === 'task'
  if (!isWork || row.doneOn !== null || row.on < today) return false
  return addDays(row.on, -(row.remindDays ?? usualRemindDays)) <= today
}

function itemsOf(db: ReadDb, rows: readonly AgendaRow[], today: string): AgendaItem[] {
  const names = new Map<string, string>()
  const nameOf = (id: string): string => {
    const known = names.get(id)
    if (known !== undefined) return known
    const person = findRecord(db, personTable, id)
    const name = person === undefined ? '—' : personTable.title(person)
    names.set(id, name)
    return name
  }
  return rows.map((row) =>
    withoutUndefined({
      kind: row.kind,
      id: row.id,
      caseId: row.caseId,
      caseTitle: row.caseTitle,
      caseNumber: row.caseNumber ?? undefined,
      on: row.on,
      at: row.at ?? undefined,
      title: row.title ?? '',
      rule: row.rule ?? undefined,
      responsible: row.responsible === null ? undefined : nameOf(row.responsible),
      doneOn: row.doneOn ?? undefined,
      isNear: isRemindedOf(row, today) ? true : undefined,
    }),
  )
}

/** What falls on the days of a time, in all cases or one. */
export function agendaOf(
  context: QueryContext,
  input: ParsedInputOf<'agenda.list'>,
): OutputOf<'agenda.list'> {
  const { db } = context
  const rows = listAgenda(db, { ...input, limit: most + 1 })
  const today = localDay(context.now, context.environment)
  return {
    today,
    items: itemsOf(db, rows.slice(0, most), today),
    isCut: rows.length > most,
  }
}

/** What is overdue and near: the counts of the state line, and what is to be called to mind today. */
export function summariseAgenda(
  context: QueryContext,
  input: ParsedInputOf<'agenda.summary'>,
): OutputOf<'agenda.summary'> {
  const { db } = context
  const today = localDay(context.now, context.environment)
  const count = (from: string | undefined, until: string) => countAgenda(db, { ...input, from, until })
  const near = listAgenda(db, {
    ...input,
    kinds: ['deadline', 'task'],
    from: today,
    until: addDays(today, longestRemind),
    done: false,
    remindedBy: today,
    limit: mostReminders,
  })
  return {
    today,
    overdue: countAgenda(db, { ...input, kinds: ownWork, until: addDays(today, -1) }),
    dueToday: count(today, today),
    week: count(today, addDays(today, 6)),
    reminders: itemsOf(db, near, today),
  }
}
