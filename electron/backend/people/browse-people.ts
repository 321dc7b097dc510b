import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import { isMinor } from '../../../shared/model/minor.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import { personTitle } from '../../../shared/model/person-title.ts'
import type { QueryContext } from '../context.ts'
import { localDay } from '../local-time.ts'
import { listRecords } from '../records/record-table.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { partsOf, withRole } from './browse.rows.ts'
import { personTable } from './people.ts'

/** A page of all people, each with her parts in cases and in how many she has one. A sealed case gives nothing away. */
export function browsePeople(
  context: QueryContext,
  input: ParsedInputOf<'person.browse'>,
): OutputOf<'person.browse'> {
  const { filter: { role, ...filter } = {}, ...page } = input
  const { items, total } = listRecords(context, personTable, {
    ...page,
    filter,
    ...(role === undefined ? {} : { within: { sql: withRole, values: [role] } }),
  })
  const parts = partsOf(
    context.db,
    items.map(({ id }) => id),
  )
  const today = localDay(context.now, context.environment)
  return {
    items: items.map((item) =>
      withoutUndefined({
        id: item.id as PersonId,
        kind: item.kind,
        title: personTitle(item),
        about: item.kind === 'natural' ? item.occupation : item.head,
        sealed: item.sealed === true,
        minor: isMinor(item, today),
        roles: [...(parts.get(item.id)?.roles ?? [])],
        cases: parts.get(item.id)?.cases ?? 0,
        changedAt: item.changedAt,
      }),
    ),
    total,
  }
}
