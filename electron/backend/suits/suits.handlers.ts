import type { RoomHandlers } from '../handlers.ts'
import { recordHandlers } from '../records/record-handlers.ts'
import { exportBoard, previewBoard } from './board-paper.ts'
import { checkSuit } from './check-suit.ts'
import { previewTable } from './preview-table.ts'
import { addStatements, orderStatements } from './statement-order.ts'
import { boardChoices, suitBoard } from './suit-board.ts'
import { publicationTable, statementTable, suitTable } from './suits.ts'

const ofSuit = recordHandlers('suit', suitTable)
const ofPublication = recordHandlers('publication', publicationTable)
const ofStatement = recordHandlers('statement', statementTable)

export const suitHandlers = {
  query: {
    ...ofSuit.query,
    ...ofPublication.query,
    ...ofStatement.query,
    'suit.check': checkSuit,
    'suit.board': suitBoard,
    'suit.board-choices': boardChoices,
  },
  command: {
    ...ofSuit.command,
    ...ofPublication.command,
    ...ofStatement.command,
    'suit.order-statements': orderStatements,
    'suit.add-statements': addStatements,
  },
  job: { 'suit.preview': previewTable, 'suit.preview-board': previewBoard, 'suit.export-board': exportBoard },
} satisfies RoomHandlers
