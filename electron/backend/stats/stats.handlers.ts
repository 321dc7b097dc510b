import type { ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { QueryContext } from '../context.ts'
import { exportPaper, previewPaper, type OtherFormat, type Paper } from '../exports/paper.ts'
import type { RoomHandlers } from '../handlers.ts'
import { statsTree } from './stats-paper.ts'
import { renderSheets } from '../render/render-sheets.ts'
import { statsSheets } from './stats-sheets.ts'
import { showStats } from './stats.ts'

type Input = ParsedInputOf<'stats.preview'>

/** Only of what may leave: the exact numbers never come here. It is about no case and no person, so no policy of one stands before it. */
function statsPaper(query: QueryContext, { language, fromYear, untilYear, kind }: Input): Paper {
  const cut = { fromYear, untilYear, kind }
  const numbers = showStats(query, { ...cut, exact: false })
  return { subject: 'stats', caseIds: [], evidenceIds: [], tree: statsTree(numbers, cut, language) }
}

function workbookOf({ language, fromYear, untilYear, kind }: Input): OtherFormat {
  const cut = { fromYear, untilYear, kind }
  return {
    format: 'xlsx',
    prepare: (query) => {
      const sheets = statsSheets(showStats(query, { ...cut, exact: false }), cut, language)
      return () => renderSheets(sheets)
    },
  }
}

export const statsHandlers = {
  query: { 'stats.show': showStats },
  job: {
    'stats.preview': (context, input) => previewPaper(context, input, (query) => statsPaper(query, input)),
    'stats.export': (context, input) => {
      const { fromYear, untilYear, kind } = input
      const details = { from: fromYear ?? null, until: untilYear ?? null, kind: kind ?? null }
      const other = input.format === 'xlsx' ? workbookOf(input) : undefined
      return exportPaper(context, { ...input, action: 'stats.export', details, other }, (query) =>
        statsPaper(query, input),
      )
    },
  },
} satisfies RoomHandlers
