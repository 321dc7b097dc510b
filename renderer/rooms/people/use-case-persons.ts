import { useQueries } from '@tanstack/react-query'
import { call } from '../../client/call.ts'
import type { RecordOf } from '../../client/use-record.ts'

/** The people behind the roles of a case, by id; each is asked for once. */
export function useCasePersons(
  roles: readonly RecordOf<'role'>[] | undefined,
): ReadonlyMap<string, RecordOf<'person'>> {
  const ids = [
    ...new Set((roles ?? []).flatMap(({ personId, representsId }) => [personId, representsId ?? personId])),
  ]
  const answers = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['person.show', { id }],
      queryFn: () => call('person.show', { id }),
    })),
  })
  return new Map(
    ids.flatMap((id, place) => {
      const person = answers[place]?.data
      return person === undefined ? [] : [[id, person] as const]
    }),
  )
}
