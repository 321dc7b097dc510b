import { z } from 'zod'
import { custodyProblemCode } from '../model/custody.ts'
import { instant, text } from '../model/values.ts'
import { command, query } from './operation.ts'

const entry = z.strictObject({
  sequence: z.int(),
  time: z.string(),
  actor: z.string(),
  action: z.string(),
  subject: z.string(),
  commitment: z.string(),
  previousHash: z.string(),
  hash: z.string(),
  details: z.unknown().optional(),
  salt: z.string().optional(),
})

export const custodyContract = {
  'custody.list': query(
    z.strictObject({
      subject: z.string().max(200).optional(),
      from: z.int().min(1).optional(),
      limit: z.int().min(1).max(10_000).default(200),
      /** Show details and salts, so that an entry can be checked by hand. */
      open: z.boolean().optional(),
    }),
    z.strictObject({ entries: z.array(entry), head: z.string(), sequence: z.int() }),
  ),
  /** The log as a person reads it, the newest entry first: of a case with all its records and people, or of the vault. */
  'custody.browse': query(
    z.strictObject({
      caseId: z.string().max(100).optional(),
      subject: z.string().max(200).optional(),
      action: z.string().max(100).optional(),
      /** Who did it: the person of a slot. */
      actor: z.string().max(100).optional(),
      /** From this instant, and before that one. */
      since: instant.optional(),
      until: instant.optional(),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(1_000).default(200),
    }),
    z.strictObject({
      items: z.array(
        z.strictObject({
          sequence: z.int(),
          time: z.string(),
          actor: z.string(),
          actorName: z.string().optional(),
          action: z.string(),
          subject: z.string(),
          /** What the subject is called now; absent when it is no record: the vault itself, or one of its slots. */
          entity: z.string().optional(),
          title: z.string().optional(),
          caseId: z.string().optional(),
          isDeleted: z.boolean().optional(),
          /** Its details were erased. */
          isErased: z.boolean(),
        }),
      ),
      total: z.int(),
      head: z.string(),
      sequence: z.int(),
    }),
  ),
  /** What a filter of the log may choose from. */
  'custody.choices': query(
    z.strictObject({ caseId: z.string().max(100).optional() }),
    z.strictObject({
      actors: z.array(z.strictObject({ id: z.string(), name: z.string() })),
      actions: z.array(z.string()),
    }),
  ),
  /** `heads`: numbers and hashes printed once on what left the vault; each must still be in the chain. */
  'custody.verify': query(
    z.strictObject({
      heads: z
        .array(z.strictObject({ sequence: z.int().min(1), hash: z.string().regex(/^[0-9a-f]{64}$/u) }))
        .max(1_000)
        .optional(),
    }),
    z.strictObject({
      entries: z.int(),
      head: z.string(),
      problems: z.array(z.strictObject({ sequence: z.int(), problem: custodyProblemCode })),
    }),
  ),
  /** Erases an entry's details and salt for good; the entry and the chain stay, and the erasure has an entry of its own. */
  'custody.erase': command(
    z.strictObject({ sequence: z.int().min(1), reason: text }),
    z.strictObject({ sequence: z.int(), erasedBy: z.int() }),
  ),
}

export const searchContract = {
  'search.find': query(
    z.strictObject({
      text: z.string().max(1_000),
      caseId: z.string().max(100).optional(),
      limit: z.int().min(1).max(500).default(50),
    }),
    z.strictObject({
      hits: z.array(
        z.strictObject({
          entity: z.string(),
          id: z.string(),
          caseId: z.string().optional(),
          caseTitle: z.string().optional(),
          title: z.string(),
          /** How a person is reached without harm: shown wherever she is found. */
          safeContact: z.string().optional(),
          /** Whether a person is an organisation. */
          isLegal: z.literal(true).optional(),
          /** Whose page a relationship opens on. */
          personId: z.string().optional(),
          excerpt: z.string().optional(),
        }),
      ),
      total: z.int(),
    }),
  ),
  /** The full id behind an unambiguous beginning or end. */
  'record.resolve': query(
    z.strictObject({ entity: z.string().max(100), id: z.string().min(1).max(100) }),
    z.strictObject({ id: z.string() }),
  ),
  /** The records of one type whose id begins or ends so, in order of entry: the first twenty, and how many there are. */
  'record.candidates': query(
    z.strictObject({ entity: z.string().max(100), id: z.string().min(1).max(100) }),
    z.strictObject({
      candidates: z.array(z.strictObject({ id: z.string(), title: z.string() })),
      total: z.int(),
    }),
  ),
  /** What a form offers where another record is named: records of one type, of one case where they belong to one, by title. */
  'record.choices': query(
    z.strictObject({
      entity: z.string().max(100),
      caseId: z.uuid().optional(),
      text: z.string().max(1_000).optional(),
      /** Only the titles of these. */
      ids: z.array(z.uuid()).max(1_000).optional(),
      limit: z.int().min(1).max(200).default(30),
    }),
    z.strictObject({ choices: z.array(z.strictObject({ id: z.string(), title: z.string() })) }),
  ),
}
