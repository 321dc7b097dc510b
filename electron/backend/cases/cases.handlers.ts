import type { RoomHandlers } from '../handlers.ts'
import { recordHandlers } from '../records/record-handlers.ts'
import { listLeadLawyers, listStages } from './overview.rows.ts'
import { overviewOf } from './overview.ts'
import { caseTable, permitTable, roleTable } from './cases.ts'

const ofCase = recordHandlers('case', caseTable)
const ofRole = recordHandlers('role', roleTable)
const ofPermit = recordHandlers('permit', permitTable)

export const caseHandlers = {
  query: {
    ...ofCase.query,
    ...ofRole.query,
    ...ofPermit.query,
    'case.overview': overviewOf,
    'case.stages': ({ db }) => ({ stages: listStages(db), lawyers: listLeadLawyers(db) }),
  },
  command: { ...ofCase.command, ...ofRole.command, ...ofPermit.command },
} satisfies RoomHandlers
