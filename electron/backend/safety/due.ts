import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { CaseId, PersonId } from '../../../shared/model/ids.ts'
import { personTitle } from '../../../shared/model/person-title.ts'
import type { QueryContext } from '../context.ts'
import { localDay } from '../local-time.ts'
import { personTable } from '../people/people.ts'
import { findRecord } from '../records/record.rows.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { listDue } from './due.rows.ts'

const windowDays = 30

/** A day so many days before or after another. */
function shiftDay(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** What of safety is due in one case or in all, by day. */
export function safetyDue(context: QueryContext, input: ParsedInputOf<'safety.due'>): OutputOf<'safety.due'> {
  const { db } = context
  const today = localDay(context.now, context.environment)
  const { rows, total } = listDue(db, {
    caseId: input.caseId,
    from: input.from ?? shiftDay(today, -windowDays),
    until: input.until ?? shiftDay(today, windowDays),
    limit: input.limit,
  })
  const nameOf = (id: string | null) => {
    const person = id === null ? undefined : findRecord(db, personTable, id)
    return person === undefined ? undefined : personTitle(person)
  }
  const items = rows.map((row) =>
    withoutUndefined({
      on: row.day,
      reason: row.reason,
      caseId: row.caseId as CaseId,
      caseTitle: row.caseTitle,
      entity: row.entity,
      id: row.id,
      title: row.title ?? '',
      what: row.what ?? undefined,
      personId: (row.personId ?? undefined) as PersonId | undefined,
      personName: nameOf(row.personId),
      isReviewed: row.isReviewed === 1,
    }),
  )
  return { today, items, total }
}
