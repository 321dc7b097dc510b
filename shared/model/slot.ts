import { z } from 'zod'

/** What opens a vault: a passphrase, the recovery key, or a key made elsewhere. */
export const slotKind = z.enum(['passphrase', 'recovery', 'recipient'])
export type SlotKind = z.infer<typeof slotKind>
