import { exportPaper, previewPaper } from '../exports/paper.ts'
import type { RoomHandlers } from '../handlers.ts'
import { recordHandlers } from '../records/record-handlers.ts'
import { costsPaper } from './costs-paper.ts'
import { createEntry, reverseEntry, updateEntry } from './ledger.ts'
import { ledgerTable, timeTable } from './money.ts'
import { previewReport, writeReport } from './report-job.ts'
import { ledgerFunds, ledgerSums, timeSums } from './sums.ts'

const ofTime = recordHandlers('time', timeTable)
const ofLedger = recordHandlers('ledger', ledgerTable)

export const moneyHandlers = {
  query: {
    ...ofTime.query,
    'time.sums': timeSums,
    ...ofLedger.query,
    'ledger.sums': ledgerSums,
    'ledger.funds': ledgerFunds,
  },
  command: {
    ...ofTime.command,
    'ledger.create': createEntry,
    'ledger.update': updateEntry,
    'ledger.reverse': reverseEntry,
  },
  job: {
    'time.preview-statement': (context, input) =>
      previewPaper(context, input, (query) => costsPaper(query, input)),
    'time.statement': (context, input) =>
      exportPaper(context, { ...input, action: 'time.statement' }, (query) => costsPaper(query, input)),
    'ledger.preview-report': previewReport,
    'ledger.report': writeReport,
  },
} satisfies RoomHandlers
