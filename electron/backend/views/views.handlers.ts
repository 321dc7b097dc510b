import type { RoomHandlers } from '../handlers.ts'
import { deleteView, listOwnViews, saveView } from './views.ts'

export const viewHandlers = {
  query: { 'view.list': listOwnViews },
  command: { 'view.save': saveView, 'view.delete': deleteView },
} satisfies RoomHandlers
