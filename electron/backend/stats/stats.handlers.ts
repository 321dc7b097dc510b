import type { ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { QueryContext } from '../context.ts'
import { exportPaper, previewPaper, type Paper } from '../exports/paper.ts'
import type { RoomHandlers } from '../handlers.ts'
import { statsTree } from './stats-paper.ts'
import { renderSheets } from '../render/render-sheets.ts'
import { statsSheets } from './stats-sheets.ts'
import { showStats } from './stats.ts'

type Input = ParsedInputOf<'stats.preview'> & { readonly format?: 'pdf' | 'xlsx' }

/** Only of what may leave: the exact numbers never come here. It is about no case and no person, so no policy of one stands before it. */
function statsPaper(query: QueryContext, { language, fromYear, untilYear, kind, format }: Input): Paper {
  const cut = { fromYear, untilYear, kind }
  const numbers = showStats(query, { ...cut, exact: false })
  const makeBytes = () => renderSheets(statsSheets(numbers, cut, language))
  return {
    subject: 'stats',
    caseIds: [],
    evidenceIds: [],
    tree: statsTree(numbers, cut, language),
    ...(format === 'xlsx' ? { other: { format, makeBytes } } : {}),
  }
}

export const statsHandlers = {
  query: { 'stats.show': showStats },
  job: {
    'stats.preview': (context, input) => previewPaper(context, input, (query) => statsPaper(query, input)),
    'stats.export': (context, input) => {
      const { fromYear, untilYear, kind } = input
      const details = { from: fromYear ?? null, until: untilYear ?? null, kind: kind ?? null }
      return exportPaper(context, { ...input, action: 'stats.export', details }, (query) =>
        statsPaper(query, input),
      )
    },
  },
} satisfies RoomHandlers
