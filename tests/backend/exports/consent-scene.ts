import { beforeEach } from 'vitest'
import { roleTable } from '../../../electron/backend/cases/cases.ts'
import { consentTable } from '../../../electron/backend/consents/consents.ts'
import { evidenceTable } from '../../../electron/backend/evidence/evidence.ts'
import type { ExportRequest } from '../../../electron/backend/exports/check-export.ts'
import { personTable } from '../../../electron/backend/people/people.ts'
import { consentScope } from '../../../shared/model/consent.ts'
import { caseId, obstacleCodes, rooms } from './export-scene.ts'

export { caseId, rooms } from './export-scene.ts'

/** The survivor in the case of each test. */
export let survivor: string

beforeEach(() => {
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

export const codes = (request: Partial<ExportRequest>) => obstacleCodes({ recipient: 'media', ...request })
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
