import type { RoomHandlers } from '../handlers.ts'
import { recordHandlers } from '../records/record-handlers.ts'
import { publicationTable, statementTable, suitTable } from './suits.ts'

const ofSuit = recordHandlers('suit', suitTable)
const ofPublication = recordHandlers('publication', publicationTable)
const ofStatement = recordHandlers('statement', statementTable)

export const suitHandlers = {
  query: { ...ofSuit.query, ...ofPublication.query, ...ofStatement.query },
  command: { ...ofSuit.command, ...ofPublication.command, ...ofStatement.command },
} satisfies RoomHandlers
