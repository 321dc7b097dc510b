import type { RoomHandlers } from '../handlers.ts'
import { listOwnDrafts, removeDrafts, saveDrafts } from './drafts.ts'

export const draftHandlers = {
  query: { 'draft.list': listOwnDrafts },
  command: { 'draft.save': saveDrafts, 'draft.remove': removeDrafts },
} satisfies RoomHandlers
