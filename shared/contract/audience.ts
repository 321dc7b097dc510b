import { z } from 'zod'
import { consentScope } from '../model/consent.ts'
import { recipient } from '../model/recipient.ts'
import { text } from '../model/values.ts'

/** Who a copy is for, and what of survivors it shows: what the export policy asks their consents about. */
export const audience = {
  recipient: recipient.default('court'),
  /** By name: a consent given for one recipient opens nothing for another. */
  recipientName: text.optional(),
  /**
   * Without it everything is taken to be shown, and nothing is no answer: a tick alone lifts no consent. A name in the text and
   * a picture count whatever is said.
   */
  shows: z.array(consentScope).min(1).optional(),
} as const
