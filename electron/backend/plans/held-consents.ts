import { hasConsent } from '../consents/has-consent.ts'
import type { ConsentScope } from '../../../shared/model/consent.ts'
import type { Plan } from '../../../shared/model/plan.ts'
import type { ReadDb } from '../vault/database.ts'

type Asked = { readonly personId: string; readonly scope: ConsentScope; readonly today: string }

/** Whether a person's consent to be in the media, so far, is in force on a day. */
export function isHeld(db: ReadDb, { personId, scope, today }: Asked): boolean {
  return hasConsent(db, { personId, purpose: 'media', scope, today })
}

/** Every consent a planned publication needs, and whether it is held on a day. */
export function heldConsents(db: ReadDb, fields: Plan, today: string) {
  return (fields.consents ?? []).map(({ personId, scope }) => ({
    personId,
    scope,
    held: isHeld(db, { personId, scope, today }),
  }))
}
