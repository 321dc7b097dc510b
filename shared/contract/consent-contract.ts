import { z } from 'zod'
import { consent, consentPurpose } from '../model/consent.ts'
import { caseId, personId } from '../model/ids.ts'
import { note, privilege } from '../model/note.ts'
import { restriction, restrictionKind } from '../model/restriction.ts'
import { recordOperations } from './record-operations.ts'

export const consentOperations = recordOperations(consent, { caseId, personId, purpose: consentPurpose })
export const restrictionOperations = recordOperations(restriction, {
  caseId,
  kind: restrictionKind,
  aboutId: z.uuid(),
})
export const noteOperations = recordOperations(note, { caseId, aboutId: z.uuid(), mark: privilege })
