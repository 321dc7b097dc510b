import { z } from 'zod'
import type { FailureCode } from '../../shared/failures/codes.ts'
import { failureWording } from '../../shared/failures/codes.ts'
import { grantUses, type FromBackend } from '../../shared/contract/process-messages.ts'
import { longestPiece } from './evidence-files.ts'

const id = z.int()

/** What the backend may say. It reads hostile files all day, so it is not taken at its word. */
const fromBackend = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('keys'), id }),
  z.strictObject({ kind: z.literal('redeem'), id, token: z.string().max(4_096), use: z.enum(grantUses) }),
  z.strictObject({
    kind: z.literal('media'),
    id,
    mediaType: z.string().max(200),
    size: z.int().min(0),
    start: z.int().min(0),
    bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= longestPiece),
  }),
  z.strictObject({
    kind: z.literal('media-refused'),
    id,
    code: z.enum(Object.keys(failureWording) as FailureCode[]),
  }),
  z.strictObject({ kind: z.literal('vault'), isOpen: z.boolean() }),
  z.strictObject({ kind: z.literal('problem'), support: z.string().regex(/^[0-9a-f]{8}$/u) }),
  z.strictObject({ kind: z.literal('closed') }),
])

/** A message of the backend; undefined for one that is none. */
export function parseBackendMessage(message: unknown): FromBackend | undefined {
  return fromBackend.safeParse(message).data
}
