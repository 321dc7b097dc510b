import type { OutputOf } from '../../../shared/contract/contract.ts'
import type { Stored } from '../../../shared/contract/record-operations.ts'
import { actOf } from '../../../shared/law/article-reference.ts'
import { recheckOn } from '../../../shared/law/edition-on.ts'
import { usualRecheckMonths, type Norm } from '../../../shared/model/norm.ts'
import type { QueryContext } from '../context.ts'
import { localDay } from '../local-time.ts'
import { listRows } from '../records/record.rows.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { normTable } from './norms.ts'

/** More records of norms than any foundation keeps. */
const most = 10_000

/** An edition that ended is history: what was in force then does not change any more. */
function isPast(norm: Norm, today: string): boolean {
  return norm.excerpt !== undefined && norm.editionTo !== undefined && norm.editionTo < today
}

/** What a check is about: an edition of the foundation's own, or the shipped text of an article. */
function subjectOf(norm: Stored<Norm>): string {
  if (norm.excerpt !== undefined) return norm.id
  return `${actOf(norm.act, norm.article) ?? norm.act} ${norm.article}`
}

/** The norms of which someone has checked the text, by the day on which the newest check gets old. */
export function dueNorms(context: QueryContext): OutputOf<'law.due'> {
  const today = localDay(context.now, context.environment)
  const { items } = listRows(context.db, normTable, {
    filter: {},
    sort: 'checked_on',
    descending: false,
    offset: 0,
    limit: most,
  })
  const newest = new Map<string, Stored<Norm>>()
  for (const norm of items)
    if (norm.checkedOn !== undefined && !isPast(norm, today)) newest.set(subjectOf(norm), norm)
  const checks = [...newest.values()]
    .map((norm) => ({ norm, dueOn: recheckOn(norm, usualRecheckMonths) ?? today }))
    .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0))
  return {
    today,
    due: checks.filter(({ dueOn }) => dueOn <= today).length,
    items: checks.map(({ norm, dueOn }) =>
      withoutUndefined({
        id: norm.id,
        act: norm.act,
        article: norm.article,
        title: norm.title,
        checkedOn: norm.checkedOn ?? today,
        checkedBy: norm.checkedBy,
        isEdition: norm.excerpt !== undefined,
        dueOn,
      }),
    ),
  }
}
