import type { RoomHandlers } from '../handlers.ts'
import { localDay } from '../local-time.ts'
import { countContents } from './count-contents.ts'
import { exportEverything } from './export-everything.ts'

export const wholeExportHandlers = {
  query: {
    'vault.export-contents': ({ db, now, environment }) => countContents(db, localDay(now, environment)),
  },
  job: { 'vault.export': exportEverything },
} satisfies RoomHandlers
