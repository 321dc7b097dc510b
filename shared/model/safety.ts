import { z } from 'zod'
import { caseId, evidenceId, personId } from './ids.ts'
import { annotations, date, longText, text } from './values.ts'
import { dayOrInstant } from './when.ts'

export const safetyKind = z.enum(['risk-review', 'safety-plan', 'referral', 'contact', 'conference'])
export type SafetyKind = z.infer<typeof safetyKind>

/** What made a review due. */
const reviewReason = z.enum([
  'first-review',
  'her-request',
  'release',
  'order-expiry',
  'papers-served',
  'court-hearing',
  'after-incident',
  'other-reason',
])
export type ReviewReason = z.infer<typeof reviewReason>

/** What a review asks about, one by one. Nothing is added up: no score is ever made of the answers. */
export const riskSign = z.enum([
  'strangulation',
  'weapons',
  'threats-to-kill',
  'separation',
  'stalking',
  'pregnancy',
  'children',
])
export type RiskSign = z.infer<typeof riskSign>

export const signAnswer = z.enum(['yes', 'no', 'unknown'])
export type SignAnswer = z.infer<typeof signAnswer>

const referralService = z.enum([
  'shelter',
  'medical-care',
  'psychologist',
  'legal-help',
  'police-help',
  'social-help',
  'money-help',
  'child-help',
  'other-service',
])
export type ReferralService = z.infer<typeof referralService>

/** What she chose; a referral without her yes is none. */
const herChoice = z.enum(['accepted', 'thinking', 'declined'])
export type HerChoice = z.infer<typeof herChoice>

const contactChannel = z.enum(['call', 'message', 'meeting', 'letter', 'through-someone', 'other-way'])
export type ContactChannel = z.infer<typeof contactChannel>

/** What all kinds share. `nextOn`: when to come back to it; a later record of the same kind about the same person settles it. */
const shared = {
  caseId,
  personId: personId.optional(),
  nextOn: date.optional(),
  evidenceIds: z.array(evidenceId).optional(),
  ...annotations,
}

/**
 * How she is kept safe: reviews of the danger in her view and the professional's, a plan, referrals, contacts, conferences. No
 * address of a shelter stands here or is ever resolved from here.
 */
export const safety = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('risk-review'),
    at: dayOrInstant,
    reason: reviewReason.optional(),
    herView: longText.optional(),
    signs: z.array(z.strictObject({ sign: riskSign, answer: signAnswer, words: text.optional() })).optional(),
    otherSigns: text.optional(),
    judgement: longText.optional(),
    byId: personId.optional(),
    ...shared,
  }),
  z.strictObject({
    kind: z.literal('safety-plan'),
    at: dayOrInstant,
    herWish: longText.optional(),
    steps: z
      .array(
        z.strictObject({ what: text, who: text.optional(), dueOn: date.optional(), doneOn: date.optional() }),
      )
      .optional(),
    emergency: text.optional(),
    ...shared,
  }),
  z.strictObject({
    kind: z.literal('referral'),
    at: dayOrInstant,
    service: referralService,
    herChoice: herChoice.optional(),
    toId: personId.optional(),
    why: text.optional(),
    result: text.optional(),
    endedOn: date.optional(),
    ...shared,
  }),
  z.strictObject({
    kind: z.literal('contact'),
    at: dayOrInstant,
    channel: contactChannel.optional(),
    byId: personId.optional(),
    /** Her safe-contact rules were kept. */
    rulesKept: z.boolean().optional(),
    summary: longText.optional(),
    ...shared,
  }),
  z.strictObject({
    kind: z.literal('conference'),
    at: dayOrInstant,
    herWish: longText.optional(),
    participantIds: z.array(personId).optional(),
    summary: longText.optional(),
    decisions: z
      .array(
        z.strictObject({ what: text, who: text.optional(), dueOn: date.optional(), doneOn: date.optional() }),
      )
      .optional(),
    ...shared,
  }),
])
export type Safety = z.infer<typeof safety>
