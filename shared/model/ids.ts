import { z } from 'zod'

/** A record's id: UUIDv7 in lower case, branded by its entity so that ids cannot be mixed up. */
function idOf<Brand extends string>(brand: Brand) {
  return z.uuid().brand<Brand>().meta({ description: brand })
}

export const personId = idOf('person')
export type PersonId = z.infer<typeof personId>
export const caseId = idOf('case')
export type CaseId = z.infer<typeof caseId>
export const roleId = idOf('role')
export type RoleId = z.infer<typeof roleId>
export const suitId = idOf('suit')
export type SuitId = z.infer<typeof suitId>
export const publicationId = idOf('publication')
export type PublicationId = z.infer<typeof publicationId>
export const statementId = idOf('statement')
export type StatementId = z.infer<typeof statementId>
export const evidenceId = idOf('evidence')
export type EvidenceId = z.infer<typeof evidenceId>
export const fileId = idOf('file')
export type FileId = z.infer<typeof fileId>
export const documentId = idOf('document')
export type DocumentId = z.infer<typeof documentId>
export const bundleId = idOf('bundle')
export type BundleId = z.infer<typeof bundleId>
export const buildId = idOf('build')
export type BuildId = z.infer<typeof buildId>
