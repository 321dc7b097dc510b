import { z } from 'zod'

/**
 * A record's id: UUIDv7 in lower case, branded by its entity so that ids cannot be mixed up. Each type has a schema of its own:
 * whether a field names a person can be read off the schema.
 */
const recordId = { brand: <Name extends string>() => z.uuid().brand<Name>() }

export const personId = recordId.brand<'person'>()
export type PersonId = z.infer<typeof personId>
export const normId = recordId.brand<'norm'>()
export type NormId = z.infer<typeof normId>
export const playbookId = recordId.brand<'playbook'>()
export type PlaybookId = z.infer<typeof playbookId>
export const checklistId = recordId.brand<'checklist'>()
export type ChecklistId = z.infer<typeof checklistId>
export const caseId = recordId.brand<'case'>()
export type CaseId = z.infer<typeof caseId>
export const roleId = recordId.brand<'role'>()
export type RoleId = z.infer<typeof roleId>
export const suitId = recordId.brand<'suit'>()
export type SuitId = z.infer<typeof suitId>
export const publicationId = recordId.brand<'publication'>()
export type PublicationId = z.infer<typeof publicationId>
export const statementId = recordId.brand<'statement'>()
export type StatementId = z.infer<typeof statementId>
export const evidenceId = recordId.brand<'evidence'>()
export type EvidenceId = z.infer<typeof evidenceId>
export const deadlineId = recordId.brand<'deadline'>()
export type DeadlineId = z.infer<typeof deadlineId>
export const taskId = recordId.brand<'task'>()
export type TaskId = z.infer<typeof taskId>
export const calendarId = recordId.brand<'calendar'>()
export type CalendarId = z.infer<typeof calendarId>
export const fileId = recordId.brand<'file'>()
export type FileId = z.infer<typeof fileId>
export const documentId = recordId.brand<'document'>()
export type DocumentId = z.infer<typeof documentId>
export const bundleId = recordId.brand<'bundle'>()
export type BundleId = z.infer<typeof bundleId>
export const buildId = recordId.brand<'build'>()
export type BuildId = z.infer<typeof buildId>
export const filingId = recordId.brand<'filing'>()
export type FilingId = z.infer<typeof filingId>
export const hearingId = recordId.brand<'hearing'>()
export type HearingId = z.infer<typeof hearingId>
export const handoverId = recordId.brand<'handover'>()
export type HandoverId = z.infer<typeof handoverId>
export const planId = recordId.brand<'plan'>()
export type PlanId = z.infer<typeof planId>
export const relationshipId = recordId.brand<'relationship'>()
export type RelationshipId = z.infer<typeof relationshipId>
export const conflictId = recordId.brand<'conflict'>()
export type ConflictId = z.infer<typeof conflictId>
export const consentId = recordId.brand<'consent'>()
export type ConsentId = z.infer<typeof consentId>
export const restrictionId = recordId.brand<'restriction'>()
export type RestrictionId = z.infer<typeof restrictionId>
export const noteId = recordId.brand<'note'>()
export type NoteId = z.infer<typeof noteId>
export const timeId = recordId.brand<'time'>()
export type TimeId = z.infer<typeof timeId>
export const ledgerId = recordId.brand<'ledger'>()
export type LedgerId = z.infer<typeof ledgerId>
export const incidentId = recordId.brand<'incident'>()
export type IncidentId = z.infer<typeof incidentId>
export const reportId = recordId.brand<'report'>()
export type ReportId = z.infer<typeof reportId>
export const orderId = recordId.brand<'order'>()
export type OrderId = z.infer<typeof orderId>
export const measureId = recordId.brand<'measure'>()
export type MeasureId = z.infer<typeof measureId>
export const pressureId = recordId.brand<'pressure'>()
export type PressureId = z.infer<typeof pressureId>
export const safetyId = recordId.brand<'safety'>()
export type SafetyId = z.infer<typeof safetyId>
export const dutyId = recordId.brand<'duty'>()
export type DutyId = z.infer<typeof dutyId>
export const examId = recordId.brand<'exam'>()
export type ExamId = z.infer<typeof examId>
export const findingId = recordId.brand<'finding'>()
export type FindingId = z.infer<typeof findingId>
export const sampleId = recordId.brand<'sample'>()
export type SampleId = z.infer<typeof sampleId>
