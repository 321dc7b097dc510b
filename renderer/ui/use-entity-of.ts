import { useQueries } from '@tanstack/react-query'
import type { RecordEntity } from '../../shared/model/record-fields.ts'
import { call } from '../client/call.ts'

/** Which of several record types a record is of; undefined until it is known, or when it is of none. */
export function useEntityOf<Entity extends RecordEntity>(
  id: string | undefined,
  entities: readonly Entity[],
): Entity | undefined {
  const answers = useQueries({
    queries: entities.map((entity) => ({
      queryKey: ['record.choices', { entity, ids: [id] }],
      queryFn: () => call('record.choices', { entity, ids: id === undefined ? [] : [id] }),
      enabled: id !== undefined,
    })),
  })
  const place = answers.findIndex(({ data }) => (data?.choices.length ?? 0) > 0)
  return id === undefined ? undefined : entities[place]
}
