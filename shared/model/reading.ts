import { z } from 'zod'

/** Why the text of a file was not, or not wholly, read. */
export const unreadReason = z.enum([
  'not-yet',
  'timeout',
  'memory',
  'crashed',
  'too-large',
  'cut',
  'unreadable',
  'unsupported',
  'needs-password',
])
export type UnreadReason = z.infer<typeof unreadReason>

/**
 * How far a program could read a file: `read` to the end; `no-text`, some of it only a person can read (a picture, a scanned
 * page, a recording); `not-read`, with the reason.
 */
export const textReading = z.strictObject({
  state: z.enum(['read', 'no-text', 'not-read']),
  reason: unreadReason.optional(),
})
export type TextReading = z.infer<typeof textReading>

/** A file kept in a form the program does not read is for the lawyer to look at; any other unread one has failed. */
const byNature: ReadonlySet<UnreadReason> = new Set(['unsupported', 'needs-password'])

/** Whether reading failed or never happened, so that nobody knows what the file says. */
export function hasFailed({ state, reason = 'crashed' }: TextReading): boolean {
  return state === 'not-read' && !byNature.has(reason)
}
