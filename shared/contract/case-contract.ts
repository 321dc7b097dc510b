import { z } from 'zod'
import { caseId, personId, suitId } from '../model/ids.ts'
import { caseKind, caseRecord, confidentiality } from '../model/case.ts'
import { person } from '../model/person.ts'
import { role, roleKind } from '../model/role.ts'
import { permit } from '../model/permit.ts'
import { publication, statement, suit } from '../model/suit.ts'
import { documentLanguage } from '../model/values.ts'
import { recordOperations } from './record-operations.ts'

/** People, cases, roles, suits, publications, statements and permits: five operations each. */
export const personOperations = recordOperations(person, {
  kind: z.enum(['natural', 'legal']),
  minor: z.boolean(),
})
export const caseOperations = recordOperations(caseRecord, {
  kind: caseKind,
  stage: z.string(),
  confidentiality,
  language: documentLanguage,
  closed: z.boolean(),
  leadLawyerId: personId,
})
export const roleOperations = recordOperations(role, { caseId, personId, role: roleKind })
export const suitOperations = recordOperations(suit, { caseId, direction: z.string() })
export const publicationOperations = recordOperations(publication, { caseId, suitId })
export const statementOperations = recordOperations(statement, { caseId, suitId })
export const permitOperations = recordOperations(permit, { caseId, personId })
