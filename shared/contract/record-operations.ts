import { z } from 'zod'
import { text } from '../model/values.ts'
import { recordMeta, type RecordMeta } from '../model/record.ts'
import { command, query } from './operation.ts'

/** Something worth a look that does not stop the work: a code with wording, and the field it is about. */
const warning = z.strictObject({
  code: z.enum([
    'iin.checksum',
    'iin.format',
    'bin.checksum',
    'bin.format',
    'positions.inconsistent',
    'explanation.missing',
    'explanation.after-disclosure',
    'deadline.no-end',
    'deadline.unknown-rule',
    'sample.no-seal',
    'sample.seal-broken',
    'sample.chain-gap',
    'sample.too-early',
    'sample.out-of-order',
  ]),
  field: z.string(),
})
export type Warning = z.infer<typeof warning>

/** What a create or update answers. */
export const written = z.strictObject({
  id: z.uuid(),
  version: z.int(),
  warnings: z.array(warning).optional(),
})
export type Written = z.infer<typeof written>

/** A stored record as it leaves the backend: its own fields beside its id and history. */
export type Stored<Fields> = Fields & { id: string } & RecordMeta

/** The schema of a stored record: the fields' own schema with id and history added to each of its shapes. */
export function storedRecord<Shape extends z.ZodType>(shape: Shape): z.ZodType<Stored<z.output<Shape>>> {
  const meta = { id: z.uuid(), ...recordMeta }
  const extended: unknown =
    shape instanceof z.ZodDiscriminatedUnion
      ? z.union(shape.options.map((option) => (option instanceof z.ZodObject ? option.extend(meta) : option)))
      : shape instanceof z.ZodObject
        ? shape.extend(meta)
        : shape
  return extended as z.ZodType<Stored<z.output<Shape>>>
}

/** Which part of a list: at most 1,000 rows a call. */
export const listInput = {
  /** Words every item must contain, folded (case, ё, Kazakh letters). */
  text: z.string().max(1_000).optional(),
  sort: z.string().max(100).optional(),
  descending: z.boolean().optional(),
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(1_000).default(100),
}

/**
 * create, update, list, show, delete and restore of one record type. `update` merges the named fields; `null` clears one;
 * `version` is the version the person saw, and a changed record is refused with `record.changed`. `restore` takes a deletion back;
 * it is refused while something the record names is deleted itself.
 */
export function recordOperations<Shape extends z.ZodType, Filter extends z.ZodRawShape>(
  shape: Shape,
  filter: Filter,
) {
  const stored = storedRecord(shape)
  return {
    create: command(shape, written),
    update: command(
      z.strictObject({ id: z.uuid(), version: z.int(), changes: z.record(z.string(), z.unknown()) }),
      written,
    ),
    list: query(
      z.strictObject({ ...listInput, filter: z.strictObject(filter).partial().optional() }),
      z.strictObject({ items: z.array(stored), total: z.int() }),
    ),
    show: query(z.strictObject({ id: z.uuid() }), stored),
    delete: command(
      z.strictObject({ id: z.uuid(), version: z.int().optional(), reason: text }),
      z.strictObject({ id: z.uuid() }),
    ),
    restore: command(z.strictObject({ id: z.uuid() }), written),
  }
}
