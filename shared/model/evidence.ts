import { z } from 'zod'
import { annotations, date, instant, longText, sha256, text, textLanguage } from './values.ts'
import { caseId, evidenceId, fileId, personId } from './ids.ts'

export const evidenceKind = z.enum([
  'document',
  'photo',
  'video',
  'audio',
  'message-export',
  'e-mail',
  'web-page',
  'object-elsewhere',
])
export type EvidenceKind = z.infer<typeof evidenceKind>

/** When, by whom, in what conditions a recording was made: without these it cannot be examined (ГПК 99(2)). */
const recording = z.strictObject({
  recordedAt: z.union([date, instant]).optional(),
  recordedBy: text.optional(),
  device: text.optional(),
  place: text.optional(),
  circumstances: text.optional(),
  /** ГПК 78(4): covert recordings are inadmissible unless the law allows or the other side admits them. */
  peopleAware: z.enum(['yes', 'no', 'unknown']).optional(),
})
export type Recording = z.infer<typeof recording>

/** One exhibit of a case. Its files are rows of their own. */
export const evidence = z.strictObject({
  caseId,
  title: text,
  titleKk: text.optional(),
  kind: evidenceKind,
  /** Where it came from: evidence from an unknown source is inadmissible (ГПК 66(1)(6)). */
  source: text.optional(),
  datedOn: date.optional(),
  form: z.enum(['original', 'copy', 'notarised-copy', 'e-document']).optional(),
  recording: recording.optional(),
  acquisition: z
    .strictObject({
      collector: text.optional(),
      witness: text.optional(),
      deviceOrAccount: text.optional(),
      method: text.optional(),
      tool: text.optional(),
      acquiredAt: instant.optional(),
      clockOffsetSeconds: z.int().optional(),
      url: text.optional(),
      notaryProtocol: text.optional(),
    })
    .optional(),
  original: z
    .strictObject({ where: text.optional(), handoverAct: text.optional(), returnDueOn: date.optional() })
    .optional(),
  disclosure: z
    .strictObject({ on: date.optional(), protocol: text.optional(), whyLate: text.optional() })
    .optional(),
  received: z.strictObject({ from: text.optional(), on: date.optional(), how: text.optional() }).optional(),
  language: textLanguage.optional(),
  translated: z.boolean().optional(),
  relevance: text.optional(),
  /** People shown or named in it: the export policy asks about each. */
  personIds: z.array(personId).optional(),
  /** Intimate material is never thumbnailed. */
  intimate: z.boolean().optional(),
  pretrialSecrecy: z.boolean().optional(),
  /** Private correspondence or a private recording (ГПК 19(3)). */
  privateCorrespondence: z.boolean().optional(),
  workProduct: z
    .strictObject({
      weight: longText.optional(),
      challenges: longText.optional(),
      doubts: longText.optional(),
    })
    .optional(),
  ...annotations,
})
export type Evidence = z.infer<typeof evidence>

/** A file as it was taken in: bytes never change after that. */
const evidenceFile = z.strictObject({
  evidenceId,
  name: text,
  mediaType: text,
  size: z.int().min(0),
  sha256,
  /** Time of intake. */
  takenInAt: instant,
  modifiedAt: instant.optional(),
})
export type EvidenceFile = z.infer<typeof evidenceFile> & { id: z.infer<typeof fileId> }
