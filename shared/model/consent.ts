import { z } from 'zod'
import { annotations, date, text, textLanguage } from './values.ts'
import { caseId, evidenceId, personId } from './ids.ts'

/** What may be done with what is known of her. Each is asked for and given on its own. */
export const consentPurpose = z.enum([
  'court',
  'prosecutor',
  'expert',
  'media',
  'donors',
  'training',
  'other',
])
export type ConsentPurpose = z.infer<typeof consentPurpose>

/** What of her may be shown. */
export const consentScope = z.enum(['identity', 'story', 'images', 'medical'])
export type ConsentScope = z.infer<typeof consentScope>

/** Who spoke: she herself, or someone who may speak for her. */
const consentGiver = z.enum(['self', 'representative'])

/** What a child said herself, beside what her representative decided. */
const assent = z.enum(['given', 'refused', 'not-asked'])
export type Assent = z.infer<typeof assent>

/**
 * A person's consent to one purpose (УК 147, ГК 145): explained by whom, when and in which language, to whom and how far it
 * goes, and when it was taken back. Its document is evidence of the case; a tick alone opens nothing.
 */
export const consent = z
  .strictObject({
    caseId,
    personId,
    purpose: consentPurpose,
    scopes: z.array(consentScope).min(1),
    /** Named, it holds for this one only; without it, for everyone of the purpose. */
    recipient: text.optional(),
    givenBy: consentGiver,
    representativeId: personId.optional(),
    assent: assent.optional(),
    assentNote: text.optional(),
    explainedBy: text.optional(),
    explainedOn: date.optional(),
    explainedIn: textLanguage.optional(),
    givenOn: date,
    until: date.optional(),
    evidenceId: evidenceId.optional(),
    withdrawnOn: date.optional(),
    withdrawnWhy: text.optional(),
    ...annotations,
  })
  .refine(({ givenBy, representativeId }) => givenBy === 'self' || representativeId !== undefined, {
    path: ['representativeId'],
    params: { issue: 'consent-without-representative' },
    error: 'name the representative who gave it in representativeId',
  })
  .refine(({ personId: whose, representativeId }) => representativeId !== whose, {
    path: ['representativeId'],
    params: { issue: 'consent-of-herself' },
    error: 'a person does not represent herself: givenBy is self then',
  })
  .refine(({ givenOn, until }) => until === undefined || until >= givenOn, {
    path: ['until'],
    params: { issue: 'until-before-start' },
    error: 'it ends before it begins',
  })
export type Consent = z.infer<typeof consent>

/** How a consent stands on a day; only one in force opens anything. */
export const consentState = z.enum([
  'in-force',
  'not-yet',
  'expired',
  'withdrawn',
  'no-document',
  'no-assent',
  'minor-alone',
  'improper-representative',
])
export type ConsentState = z.infer<typeof consentState>
