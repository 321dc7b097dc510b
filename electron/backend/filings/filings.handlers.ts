import { copiesRules, copiesSource } from '../../../shared/law/copies-due.ts'
import type { RoomHandlers } from '../handlers.ts'
import { recordHandlers } from '../records/record-handlers.ts'
import { countCopies } from './count-copies.ts'
import { filingTable, handoverTable, hearingTable } from './filings.ts'
import { termsOfFiling } from './filing-terms.ts'
import { findCollisions } from './find-collisions.ts'
import { createFiling, moveFiling, updateFiling } from './move-filing.ts'

const ofFiling = recordHandlers('filing', filingTable)
const ofHearing = recordHandlers('hearing', hearingTable)
const ofHandover = recordHandlers('handover', handoverTable)

export const filingHandlers = {
  query: {
    ...ofFiling.query,
    ...ofHearing.query,
    ...ofHandover.query,
    'filing.copies': countCopies,
    'filing.terms': termsOfFiling,
    'filing.rules': () => ({ ...copiesSource, rules: [...copiesRules] }),
    'hearing.collisions': findCollisions,
  },
  command: {
    ...ofFiling.command,
    ...ofHearing.command,
    ...ofHandover.command,
    'filing.create': createFiling,
    'filing.update': updateFiling,
    'filing.move': moveFiling,
  },
} satisfies RoomHandlers
