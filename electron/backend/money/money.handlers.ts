import type { RoomHandlers } from '../handlers.ts'
import { recordHandlers } from '../records/record-handlers.ts'
import { createEntry, reverseEntry, updateEntry } from './ledger.ts'
import { ledgerTable, timeTable } from './money.ts'

const ofTime = recordHandlers('time', timeTable)
const ofLedger = recordHandlers('ledger', ledgerTable)

export const moneyHandlers = {
  query: { ...ofTime.query, ...ofLedger.query },
  command: {
    ...ofTime.command,
    'ledger.create': createEntry,
    'ledger.update': updateEntry,
    'ledger.reverse': reverseEntry,
  },
} satisfies RoomHandlers
