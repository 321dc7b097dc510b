import { z } from 'zod'

/** What a case still lacks, in the order of its overview. A gap is a hint: it stops nothing. */
export const caseGap = z.enum([
  'no-language',
  'no-court',
  'no-lead-lawyer',
  'no-people',
  'no-conflict-check',
  'claim-receipt-unknown',
  'no-authority',
  'forms-unconfirmed',
  'no-procedural-address',
  'position-missing',
  'proof-missing',
  'source-missing',
  'recording-unknown',
  'no-file',
  'text-unread',
  'permit-expired',
])
export type CaseGap = z.infer<typeof caseGap>
