import type { RoomHandlers } from '../handlers.ts'
import { recordHandlers } from '../records/record-handlers.ts'
import { inactionTable, reportsAcross } from './inaction.ts'
import { incidentTable, measureTable, orderTable, pressureTable } from './incidents.ts'
import { exportInaction, previewInaction } from './print-inaction.ts'
import { reportTable } from './reports.ts'

const ofIncident = recordHandlers('incident', incidentTable)
const ofReport = recordHandlers('report', reportTable)
const ofOrder = recordHandlers('order', orderTable)
const ofMeasure = recordHandlers('measure', measureTable)
const ofPressure = recordHandlers('pressure', pressureTable)

export const incidentHandlers = {
  query: {
    ...ofIncident.query,
    ...ofReport.query,
    ...ofOrder.query,
    ...ofMeasure.query,
    ...ofPressure.query,
    'report.inaction': inactionTable,
    'report.across': reportsAcross,
  },
  command: {
    ...ofIncident.command,
    ...ofReport.command,
    ...ofOrder.command,
    ...ofMeasure.command,
    ...ofPressure.command,
  },
  job: { 'report.preview-inaction': previewInaction, 'report.export-inaction': exportInaction },
} satisfies RoomHandlers
