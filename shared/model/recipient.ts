import { z } from 'zod'

/** Who a copy that leaves the vault is for. */
export const recipient = z.enum([
  'court',
  'prosecutor',
  'party',
  'expert',
  'media',
  'donors',
  'training',
  'other',
])
export type Recipient = z.infer<typeof recipient>
