import { z } from 'zod'
import { caseId, evidenceId, fileId } from '../model/ids.ts'
import { evidence, evidenceKind } from '../model/evidence.ts'
import { recordingFacts } from '../model/recording-facts.ts'
import { instant } from '../model/values.ts'
import { command, job, query } from './operation.ts'
import { fileSummary } from './evidence-contract.ts'

/** Which exhibits of a case, in what order. `text` also looks into the texts of their files. */
const question = {
  caseId,
  text: z.string().max(1_000).optional(),
  filter: z
    .strictObject({
      kind: evidenceKind,
      /** Its source is not stated (ГПК 66(1)(6)). */
      withoutSource: z.boolean(),
      /** The text of one of its files is not known to search and to the export policy. */
      unread: z.boolean(),
    })
    .partial()
    .optional(),
  sort: z.enum(['title', 'date', 'taken-in']).default('title'),
  descending: z.boolean().default(false),
}
const evidenceQuestion = z.strictObject(question)
export type EvidenceQuestion = z.infer<typeof evidenceQuestion>

/** What a list shows of an exhibit: never its notes or the work product. */
const row = z.strictObject({
  id: evidenceId,
  version: z.int(),
  ...evidence.pick({
    title: true,
    kind: true,
    source: true,
    datedOn: true,
    form: true,
    intimate: true,
    pretrialSecrecy: true,
    privateCorrespondence: true,
  }).shape,
  takenInAt: instant,
  /** What ГПК 99(2) still asks of it. */
  missingFacts: z.array(z.enum(recordingFacts)),
  /** In order of intake. */
  files: z.array(fileSummary),
})
export type EvidenceRow = z.infer<typeof row>

/** Facts a camera left in a picture. `gps` is text for a person to read; nothing follows it anywhere. */
const pictureFacts = z.strictObject({
  width: z.int().optional(),
  height: z.int().optional(),
  /** As the camera wrote it: `2026:03:12 10:00:00`, with its offset where it knew one. */
  takenAt: z.string().optional(),
  camera: z.string().optional(),
  software: z.string().optional(),
  gps: z.string().optional(),
})
export type PictureFacts = z.infer<typeof pictureFacts>

export const evidenceListContract = {
  /** A page of the exhibits of a case as its list shows them. */
  'evidence.browse': query(
    z.strictObject({
      ...question,
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(1_000).default(100),
    }),
    z.strictObject({ items: z.array(row), total: z.int() }),
  ),
  /** Ids of such a list, for what is to be done with all of it. */
  'evidence.ids': query(
    z.strictObject({
      ...question,
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(10_000).default(10_000),
    }),
    z.strictObject({ ids: z.array(evidenceId), total: z.int() }),
  ),
  /** The exhibits before and after one in such a list; `position` counts from 0, and is missing where the list has it not. */
  'evidence.neighbours': query(
    z.strictObject({ ...question, id: evidenceId }),
    z.strictObject({
      previous: evidenceId.optional(),
      next: evidenceId.optional(),
      position: z.int().optional(),
      total: z.int(),
    }),
  ),
  /**
   * Changes fields of several exhibits by dotted names (`recording.place`; `null` clears one), all or none. Answers what stood
   * there before, in the form that puts it back.
   */
  'evidence.change-many': command(
    z.strictObject({
      items: z
        .array(z.strictObject({ id: evidenceId, changes: z.record(z.string().max(100), z.unknown()) }))
        .min(1)
        .max(1_000),
    }),
    z.strictObject({
      before: z.array(z.strictObject({ id: evidenceId, changes: z.record(z.string(), z.unknown()) })),
    }),
  ),
  /** A piece of the text that was read in a file, in characters; what is intimate only when the person has confirmed it. */
  'evidence.file-text': query(
    z.strictObject({
      fileId,
      confirmed: z.boolean().optional(),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(200_000).default(100_000),
    }),
    z.strictObject({ text: z.string(), total: z.int() }),
  ),
  /** What a picture says of itself, read where no key is. Nothing for a file that is no picture or says nothing. */
  'evidence.inspect-picture': job(
    z.strictObject({ fileId, confirmed: z.boolean().optional() }),
    pictureFacts,
  ),
}
