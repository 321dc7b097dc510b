import type { RoomHandlers } from '../handlers.ts'
import { listCandidates, resolveId, search } from './search.ts'

export const searchHandlers = {
  query: { 'search.find': search, 'record.resolve': resolveId, 'record.candidates': listCandidates },
} satisfies RoomHandlers
