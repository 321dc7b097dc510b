import { z } from 'zod'
import { personId } from '../model/ids.ts'
import { roleKind } from '../model/role.ts'
import { rowProblem } from './row-problem.ts'

/** Someone a row names, as she would be entered. */
export const plannedPerson = z.strictObject({
  /** From 1, in the order of the row. */
  person: z.int(),
  /** The same for all rows that name her: one record is made of them. */
  as: z.string(),
  role: roleKind,
  title: z.string(),
  /** A person's own fields. */
  fields: z.record(z.string(), z.unknown()),
  /** The row of the table that named her first. */
  sameAsRow: z.int().optional(),
  /** Records of the vault she may be, the surest first. */
  known: z.array(
    z.strictObject({ id: personId, title: z.string(), by: z.enum(['number', 'birth', 'name']) }),
  ),
  /** Of these the one that is used; without it she is entered anew. */
  use: personId.optional(),
})
export type PlannedPerson = z.infer<typeof plannedPerson>

/** A row of a table as the records it would become. */
export const plannedRow = z.strictObject({
  /** As the other program counts it, from 1. */
  row: z.int(),
  /** Whether it is taken as things stand. */
  take: z.boolean(),
  /** It cannot be taken as it is, only left out. */
  stops: z.boolean(),
  /** It names more people of the case of another row. */
  joins: z.int().optional(),
  title: z.string(),
  /** A case's own fields. */
  fields: z.record(z.string(), z.unknown()),
  court: plannedPerson.optional(),
  people: z.array(plannedPerson),
  problems: z.array(rowProblem),
})
export type PlannedRow = z.infer<typeof plannedRow>
