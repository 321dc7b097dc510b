import { exportPaper, previewPaper } from '../exports/paper.ts'
import type { RoomHandlers } from '../handlers.ts'
import { timelinePaper } from './timeline-paper.ts'
import { showTimeline } from './timeline.ts'

export const timelineHandlers = {
  query: { 'timeline.show': showTimeline },
  job: {
    'timeline.preview': (context, input) =>
      previewPaper(context, input, (query) => timelinePaper(query, input)),
    'timeline.export': (context, input) =>
      exportPaper(context, { ...input, action: 'timeline.export' }, (query) => timelinePaper(query, input)),
  },
} satisfies RoomHandlers
