import type { RoomHandlers } from '../handlers.ts'
import { recordHandlers } from '../records/record-handlers.ts'
import { dueNorms } from './due-norms.ts'
import { normTable } from './norms.ts'
import { findArticles, showArticle } from './shipped-norms.ts'

const { query, command } = recordHandlers('norm', normTable)

export const lawHandlers = {
  query: { ...query, 'law.due': dueNorms },
  command,
  locked: {
    'law.list': async (_context, input) => ({ acts: findArticles(input) }),
    'law.show': async (_context, input) => showArticle(input),
  },
} satisfies RoomHandlers
