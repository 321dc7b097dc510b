import type { RoomHandlers } from '../handlers.ts'
import { resolveId, search } from './search.ts'

export const searchHandlers = {
  query: { 'search.find': search, 'record.resolve': resolveId },
} satisfies RoomHandlers
