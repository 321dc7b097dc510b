import { z } from 'zod'
import { caseId, evidenceId, fileId } from '../model/ids.ts'
import { evidence, evidenceKind } from '../model/evidence.ts'
import { textReading, unreadReason } from '../model/reading.ts'
import { instant, sha256, text } from '../model/values.ts'
import { failureWording, type FailureCode } from '../failures/codes.ts'
import { audience } from './audience.ts'
import { job, query } from './operation.ts'
import { fileReference } from './vault-contract.ts'
import { recordOperations, storedRecord } from './record-operations.ts'

/** What is known of a file without opening it. */
export const fileSummary = z.strictObject({
  id: fileId,
  name: z.string(),
  mediaType: z.string(),
  size: z.int(),
  sha256,
  takenInAt: instant,
  /** How far its text is known to search and to the export policy. */
  reading: textReading,
})
export type FileSummary = z.infer<typeof fileSummary>

const failureCode = z.enum(Object.keys(failureWording) as FailureCode[])

const operations = recordOperations(evidence, { caseId, kind: evidenceKind })

export { recipient, type Recipient } from '../model/recipient.ts'

export const evidenceOperations = {
  ...operations,
  show: {
    ...operations.show,
    output: storedRecord(evidence.extend({ files: z.array(fileSummary) })),
  },
}

const defaults = evidence.omit({ caseId: true, title: true, kind: true }).partial()

export const evidenceJobs = {
  /** One item a file, named after it; what is already there (same hash in the same case) is told, and not taken twice. */
  'evidence.add': job(
    z.strictObject({
      caseId,
      files: z.array(fileReference).min(1).max(10_000),
      kind: evidenceKind.optional(),
      title: text.optional(),
      defaults: defaults.optional(),
      keepDuplicates: z.boolean().optional(),
    }),
    z.strictObject({
      items: z.array(
        z.strictObject({
          name: z.string(),
          id: evidenceId,
          fileId,
          sha256,
          size: z.int(),
          duplicateOf: evidenceId.optional(),
        }),
      ),
      /** Files that could not be taken in, or whose text could not be kept; the others are in. */
      failed: z.array(z.strictObject({ name: z.string(), code: failureCode })),
    }),
  ),
  /** Writes the untouched originals of an item into a folder, after the export policy allowed it. */
  'evidence.export': job(
    z.strictObject({ id: evidenceId, folder: fileReference, ...audience }),
    z.strictObject({ files: z.array(z.strictObject({ name: z.string(), size: z.int(), sha256 })) }),
  ),
  /** Re-hashes the files of a case or of the vault, and reads the text of those that were not read to the end. */
  'evidence.verify': job(
    z.strictObject({ caseId: caseId.optional() }),
    z.strictObject({
      verified: z.int(),
      /** Files whose text was read now, and those it could not be read of: the export policy takes them for unknown. */
      read: z.int(),
      unread: z.array(
        z.strictObject({ id: evidenceId, fileId, name: z.string(), reason: unreadReason.optional() }),
      ),
      damaged: z.array(
        z.strictObject({ id: evidenceId, fileId, name: z.string(), problem: z.enum(['missing', 'damaged']) }),
      ),
    }),
  ),
  /**
   * An address of one file for the page, good until the vault is locked: pieces of the file are read through it. What is
   * intimate opens only when the person has confirmed it.
   */
  'evidence.open-file': query(
    z.strictObject({ fileId, confirmed: z.boolean().optional() }),
    z.strictObject({ url: z.string(), name: z.string(), mediaType: z.string(), size: z.int() }),
  ),
  /** Re-hashes one file against the hash taken at intake, which is told either way. */
  'evidence.verify-file': job(z.strictObject({ fileId }), z.strictObject({ verified: z.boolean(), sha256 })),
  /** Erases an item's files for good: a tombstone with the hashes commits first. */
  'evidence.destroy': job(
    z.strictObject({ id: evidenceId, reason: text }),
    z.strictObject({ id: evidenceId, destroyed: z.int() }),
  ),
}
