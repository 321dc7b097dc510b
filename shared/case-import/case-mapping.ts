import { z } from 'zod'
import { caseKind } from '../model/case.ts'
import { personId } from '../model/ids.ts'
import { contactPurpose } from '../model/person.ts'
import { roleKind } from '../model/role.ts'
import { text } from '../model/values.ts'

/** What a column may say of a case. */
export const importCaseFields = [
  'internalNumber',
  'title',
  'kind',
  'registrationNumber',
  'courtNumber',
  'court',
  'judge',
  'articles',
  'region',
  'stage',
  'language',
  'confidentiality',
  'openedOn',
  'closedOn',
  'outcome',
  'tags',
  'notes',
] as const
export type ImportCaseField = (typeof importCaseFields)[number]

/** What a column may say of a person. */
export const importPersonFields = [
  'fullName',
  'surname',
  'given',
  'patronymic',
  'number',
  'birthDate',
  'gender',
  'minor',
  'phone',
  'address',
  'email',
  'citizenship',
  'occupation',
  'safeContact',
  'notes',
] as const
export type ImportPersonField = (typeof importPersonFields)[number]

export const dayOrder = z.enum(['dmy', 'mdy'])
export type DayOrder = z.infer<typeof dayOrder>

/** What one column of a table means. Without `person` it is about the case. */
export const importColumn = z.strictObject({
  /** As it stands in the table; empty where nothing does. */
  heading: z.string().max(20_000),
  /** Which column, from 0: needed where two have one heading. */
  place: z.int().min(0).max(1_000).optional(),
  field: z.enum([...importCaseFields, ...importPersonFields]),
  /** Which of `people`, from 1. */
  person: z.int().min(1).max(20).optional(),
  /** Of a phone, an address or an e-mail. */
  purpose: contactPurpose.optional(),
  /** How 03/04/2025 is to be read. */
  days: dayOrder.optional(),
})
export type ImportColumn = z.infer<typeof importColumn>

/** The row of a table that its headings stand in, from 1. */
export const headingRow = z.int().min(1).max(10_000)

/** How the columns of a table become cases and people. */
export const caseMapping = z.strictObject({
  /** Without it, it is found. */
  headingRow: headingRow.optional(),
  columns: z.array(importColumn).max(300),
  /** Who stands in a row, each with her part in the case. */
  people: z
    .array(z.strictObject({ role: roleKind, kind: z.enum(['natural', 'legal']).optional() }))
    .max(20)
    .default([]),
  /** The kind of rows that name none. */
  kind: caseKind.optional(),
  /** People of one name are one person, also where neither number nor birth date says so. */
  sameNames: z.boolean().optional(),
  /** Words of the table for kinds of case. */
  kinds: z
    .array(z.strictObject({ word: text, kind: caseKind }))
    .max(200)
    .optional(),
})
export type CaseMapping = z.infer<typeof caseMapping>

/**
 * What was decided of single rows; the others are taken as the preview says. `same`: she is the person of that name further up
 * in the table. `new`: she is nobody who is known yet.
 */
export const rowChoice = z.strictObject({
  row: z.int().min(1),
  take: z.boolean().optional(),
  people: z
    .array(z.strictObject({ person: z.int().min(1), use: z.union([personId, z.enum(['new', 'same'])]) }))
    .max(200)
    .optional(),
})
export type RowChoice = z.infer<typeof rowChoice>
