import { z } from 'zod'
import { instant, text } from './values.ts'

/**
 * What every stored record carries beside its own fields: who made and changed it, and the version that optimistic
 * locking compares. A deleted record stays, with its reason, and no list shows it.
 */
export const recordMeta = {
  version: z.int().min(1),
  createdAt: instant,
  createdBy: text,
  changedAt: instant,
  changedBy: text,
  deletedAt: instant.optional(),
  deletedReason: text.optional(),
}
export type RecordMeta = z.infer<z.ZodObject<typeof recordMeta>>
