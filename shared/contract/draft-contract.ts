import { z } from 'zod'
import { instant } from '../model/values.ts'
import { command, query } from './operation.ts'

const key = z.string().min(1).max(300)
/** As it was typed: nothing cut, nothing mended. */
const value = z.string().max(1_000_000)

/**
 * What a person was typing when the vault was locked, and where she was. Each sees only her own. A draft is no record: it is
 * not searched, not exported, and its text stands in no log.
 */
export const draftContract = {
  /** Keeps these; an older draft under the same key is replaced, the others stay. */
  'draft.save': command(
    z.strictObject({ drafts: z.array(z.strictObject({ key, value })).min(1).max(500) }),
    z.strictObject({ saved: z.int() }),
  ),
  'draft.list': query(
    z.strictObject({}),
    z.strictObject({ drafts: z.array(z.strictObject({ key, value, savedAt: instant })) }),
  ),
  /** Forgets these; a key without a draft is no failure. */
  'draft.remove': command(
    z.strictObject({ keys: z.array(key).min(1).max(500) }),
    z.strictObject({ removed: z.int() }),
  ),
}
