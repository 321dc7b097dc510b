import type { ParsedInputOf } from '../../../shared/contract/contract.ts'
import { exportPaper, previewPaper, type OtherFormat } from '../exports/paper.ts'
import type { RoomHandlers } from '../handlers.ts'
import { timelinePaper, timelineSvg } from './timeline-paper.ts'
import { showTimeline } from './timeline.ts'

function svgOf(input: ParsedInputOf<'timeline.export'>): OtherFormat {
  return {
    format: 'svg',
    prepare: (query) => {
      const bytes = timelineSvg(query, input)
      return () => bytes
    },
  }
}

export const timelineHandlers = {
  query: { 'timeline.show': showTimeline },
  job: {
    'timeline.preview': (context, input) =>
      previewPaper(context, input, (query) => timelinePaper(query, input)),
    'timeline.export': (context, input) =>
      exportPaper(
        context,
        {
          ...input,
          action: 'timeline.export',
          other: input.format === 'svg' ? svgOf(input) : undefined,
        },
        (query) => timelinePaper(query, input),
      ),
  },
} satisfies RoomHandlers
