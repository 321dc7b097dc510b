import { afterAll, beforeAll, beforeEach } from 'vitest'
import { caseTable } from '../../../electron/backend/cases/cases.ts'
import { checkExport, type ExportRequest } from '../../../electron/backend/exports/check-export.ts'
import { openTestRooms, type TestRooms } from '../../kit/test-rooms.ts'

/** The rooms of the file that imports this, and a fresh case for each of its tests, with nobody in it. */
export let rooms: TestRooms
export let caseId: string
let drawn = 0

beforeAll(async () => {
  rooms = await openTestRooms()
})
afterAll(() => rooms.close())
beforeEach(() => {
  rooms.clock.now = new Date('2026-03-12T10:00:00.000Z')
  rooms.command((context) => {
    context.db.run("UPDATE person SET deleted_at = '2026-01-01T00:00:00.000Z'")
    context.custody({ subject: 'all', details: {} })
  })
  openCase({ title: `Дело ${String((drawn += 1))}` })
})

/** From here on the case of the test is this one. */
export function openCase(fields: Record<string, unknown>): void {
  caseId = rooms.add(caseTable, { kind: 'criminal', ...fields })
}

/** What stands against an export of the case, as «code where». */
export function obstacleCodes(request: Partial<ExportRequest> & Pick<ExportRequest, 'recipient'>): string[] {
  return rooms
    .query((context) => checkExport(context, { caseId, text: '', evidenceIds: [], ...request }))
    .map((found) => `${found.code} ${found.where}`)
}
