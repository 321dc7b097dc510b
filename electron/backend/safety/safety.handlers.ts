import type { RoomHandlers } from '../handlers.ts'
import { recordHandlers } from '../records/record-handlers.ts'
import { safetyDue } from './due.ts'
import { dutyTable, safetyTable } from './safety.ts'

const ofSafety = recordHandlers('safety', safetyTable)
const ofDuty = recordHandlers('duty', dutyTable)

export const safetyHandlers = {
  query: { ...ofSafety.query, ...ofDuty.query, 'safety.due': safetyDue },
  command: { ...ofSafety.command, ...ofDuty.command },
} satisfies RoomHandlers
