import type { RoomHandlers } from '../handlers.ts'
import { listCandidates, listChoices, resolveId, search } from './search.ts'

export const searchHandlers = {
  query: {
    'search.find': search,
    'record.resolve': resolveId,
    'record.candidates': listCandidates,
    'record.choices': listChoices,
  },
} satisfies RoomHandlers
