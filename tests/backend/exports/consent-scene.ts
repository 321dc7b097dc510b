import { afterAll, beforeAll, beforeEach } from 'vitest'
import { caseTable, roleTable } from '../../../electron/backend/cases/cases.ts'
import { consentTable } from '../../../electron/backend/consents/consents.ts'
import { evidenceTable } from '../../../electron/backend/evidence/evidence.ts'
import { checkExport, type ExportRequest } from '../../../electron/backend/exports/check-export.ts'
import { personTable } from '../../../electron/backend/people/people.ts'
import { consentScope } from '../../../shared/model/consent.ts'
import { openTestRooms, type TestRooms } from '../../kit/test-rooms.ts'

/** The rooms of the file that imports this, a fresh case for each of its tests, and the survivor of that case. */
export let rooms: TestRooms
export let caseId: string
export let survivor: string
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
  caseId = rooms.add(caseTable, { title: `Дело ${String((drawn += 1))}`, kind: 'criminal' })
  survivor = person({ surname: 'Выдуманова', given: 'Лира' })
  role(survivor, 'survivor')
})

export const person = (name: Record<string, string>, fields: Record<string, unknown> = {}) =>
  rooms.add(personTable, { kind: 'natural', name, ...fields })
export const role = (personId: string, kind: string, inCase = caseId) =>
  rooms.add(roleTable, { caseId: inCase, personId, role: kind })
export const item = (fields: Record<string, unknown> = {}) =>
  rooms.add(evidenceTable, { caseId, title: 'Пример', kind: 'document', personIds: [], ...fields })

export function paper(inCase = caseId): string {
  const id = item({ caseId: inCase, title: 'Согласие' })
  rooms.addFile(id, 'подпись')
  return id
}

export const consentFields = (fields: Record<string, unknown> = {}) => ({
  caseId,
  personId: survivor,
  purpose: 'media',
  scopes: consentScope.options,
  givenBy: 'self',
  givenOn: '2026-03-01',
  evidenceId: paper(),
  ...fields,
})
export const consent = (fields: Record<string, unknown> = {}) =>
  rooms.add(consentTable, consentFields(fields))

export const codes = (request: Partial<ExportRequest>) =>
  rooms
    .query((context) =>
      checkExport(context, { caseId, recipient: 'media', text: '', evidenceIds: [], ...request }),
    )
    .map((found) => `${found.code} ${found.where}`)
export const named = 'Лира Выдуманова рассказала.'

/** What a work throws. */
export function failureOf(work: () => unknown): unknown {
  try {
    work()
    return undefined
  } catch (error) {
    return error
  }
}
