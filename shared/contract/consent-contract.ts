import { z } from 'zod'
import { consent, consentPurpose, consentState } from '../model/consent.ts'
import { caseId, consentId, personId } from '../model/ids.ts'
import { note, privilege } from '../model/note.ts'
import { restriction, restrictionKind } from '../model/restriction.ts'
import { query } from './operation.ts'
import { recordOperations } from './record-operations.ts'

export const consentOperations = {
  ...recordOperations(consent, { caseId, personId, purpose: consentPurpose }),
  /** How a consent stands today, and whether its representative is close to the other side of the case. */
  check: query(
    z.strictObject({ id: consentId }),
    z.strictObject({ state: consentState, isCloseToOtherSide: z.boolean() }),
  ),
  /** What is to be known beside a record before it is shown to anyone: consents of its people, restrictions, notes. */
  standing: query(
    z.strictObject({
      caseId,
      recordId: z.uuid().optional(),
      personIds: z.array(z.uuid()).max(1_000).default([]),
    }),
    z.strictObject({
      people: z.array(
        z.strictObject({
          personId: z.uuid(),
          purposes: z.array(z.strictObject({ purpose: consentPurpose, state: consentState })),
        }),
      ),
      restrictions: z.array(z.strictObject({ id: z.uuid(), kind: restrictionKind, isOfCase: z.boolean() })),
      notes: z.strictObject({ count: z.int(), marked: z.int() }),
    }),
  ),
}
export const restrictionOperations = recordOperations(restriction, {
  caseId,
  kind: restrictionKind,
  aboutId: z.uuid(),
})
export const noteOperations = recordOperations(note, { caseId, aboutId: z.uuid(), mark: privilege })
