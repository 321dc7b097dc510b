import { z } from 'zod'
import type { Stored, Warning } from '../../../shared/contract/record-operations.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import { sortKey } from '../../../shared/language/sort-key.ts'
import type { CommandContext, QueryContext } from '../context.ts'
import { removeFromIndex } from '../search/search.rows.ts'
import { matchExpression } from '../search/match-expression.ts'
import type { ReadDb, WriteDb } from '../vault/database.ts'
import { invalidInput } from '../invalid-input.ts'
import { policyChange } from './policy-flags.ts'
import { indexFields } from './index-fields.ts'
import { references } from './references.ts'
import {
  findPointer,
  findRecord,
  insertRow,
  isReferred,
  listRows,
  markDeleted,
  markRestored,
  updateRow,
  type ListRequest,
} from './record.rows.ts'

/** All that differs between one record type and the next. Columns are generated from the JSON of the record. */
export type RecordTable<Fields> = {
  readonly entity: string
  readonly table: string
  readonly schema: z.ZodType<Fields>
  /** What a list row is called and sorted by. */
  readonly title: (fields: Fields) => string
  /** Everything of it that search finds. */
  readonly words: (fields: Fields) => readonly (string | undefined)[]
  readonly caseId?: (fields: Fields) => string | undefined
  /** Filter name -> column. */
  readonly filters: Readonly<Record<string, string>>
  /** Sort name -> column; `title` and `changed` always work. */
  readonly sorts?: Readonly<Record<string, string>>
  /** Column -> the text it sorts by in dictionary order; the column holds the text's sort key. */
  readonly sortTexts?: Readonly<Record<string, (fields: Fields) => string | undefined>>
  readonly warnings?: (fields: Fields) => readonly Warning[]
  /** Keeps what else a record is found by; without fields it was deleted. */
  readonly keep?: (db: WriteDb, record: { readonly id: string; readonly fields: Fields | undefined }) => void
  /** Puts right what a merge of two people left of a record; undefined when it says nothing any more. */
  readonly afterMerge?: (id: string, fields: Fields) => Fields | undefined
  /** Records it names: each must exist and, where `caseId` is given, belong to that case. */
  readonly pointsAt?: (fields: Fields) => readonly Pointer[]
}

export type Pointer = {
  readonly table: string
  readonly id: string | undefined
  readonly where: string
  readonly caseId?: string
}

function ensurePointers<Fields>(db: ReadDb, table: RecordTable<Fields>, fields: Fields): void {
  for (const pointer of table.pointsAt?.(fields) ?? []) {
    if (pointer.id === undefined) continue
    const { entity } = table
    const { where } = pointer
    const target = findPointer(db, pointer.table, { id: pointer.id, ofCase: pointer.caseId !== undefined })
    if (target === undefined) throw new Failure('record.not-found', { id: `${where} ${pointer.id}`, entity })
    if (pointer.caseId !== undefined && target.caseId !== pointer.caseId)
      throw new Failure('input.invalid', {
        where,
        problem: `caseId ${target.caseId ?? ''}`,
        issue: 'other-case',
        entity,
      })
  }
}

/** A record stays in its case: what points at it from there would otherwise reach into another one. */
function ensureSameCase<Fields>(table: RecordTable<Fields>, before: Fields, after: Fields): void {
  if (table.caseId === undefined || table.caseId(before) === table.caseId(after)) return
  throw new Failure('input.invalid', {
    where: 'changes.caseId',
    problem: '≠',
    issue: 'case-stays',
    entity: table.entity,
  })
}

type Written = { id: string; version: number; warnings?: Warning[] }

export function parseFields<Fields>(table: RecordTable<Fields>, value: unknown): Fields {
  const parsed = table.schema.safeParse(value, { reportInput: true })
  if (!parsed.success) throw invalidInput(parsed.error, table.entity)
  return parsed.data
}

function answer<Fields>(
  table: RecordTable<Fields>,
  id: string,
  record: { version: number; fields: Fields },
): Written {
  const warnings = table.warnings?.(record.fields) ?? []
  return { id, version: record.version, ...(warnings.length === 0 ? {} : { warnings: [...warnings] }) }
}

function columnsOf<Fields>(table: RecordTable<Fields>, fields: Fields): Record<string, string | null> {
  const columns = Object.entries(table.sortTexts ?? {}).map(([column, textOf]) => {
    const text = textOf(fields)
    return [column, text === undefined ? null : sortKey(text, 'kk')] as const
  })
  return { sort_key: sortKey(table.title(fields), 'kk'), ...Object.fromEntries(columns) }
}

/** Creates a record and its custody entry; `id` is drawn unless given. The custody entry names fields, never values. */
export function createRecord<Fields>(
  context: CommandContext,
  table: RecordTable<Fields>,
  input: { fields: Fields; id?: string },
): Written {
  const id = input.id ?? context.environment.newId()
  const fields = parseFields(table, input.fields)
  ensurePointers(context.db, table, fields)
  insertRow(context.db, table, {
    id,
    at: context.now,
    by: context.actor.personId,
    columns: columnsOf(table, fields),
    data: fields,
  })
  indexFields(context.db, table, { id, fields })
  table.keep?.(context.db, { id, fields })
  context.custody({ subject: id, details: { fields: Object.keys(fields as object).sort() } })
  return answer(table, id, { version: 1, fields })
}

/** The record, or `record.not-found` when there is none or it was deleted. */
export function getRecord<Fields>(db: ReadDb, table: RecordTable<Fields>, id: string): Stored<Fields> {
  const record = findRecord(db, table, id)
  if (record === undefined || record.deletedAt !== undefined) throw new Failure('record.not-found', { id })
  return record
}

const metaKeys = new Set([
  'id',
  'version',
  'createdAt',
  'createdBy',
  'changedAt',
  'changedBy',
  'deletedAt',
  'deletedReason',
])

/** The record's own fields, without id and history. */
export function fieldsOf<Fields>(record: Stored<Fields>): Fields {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !metaKeys.has(key))) as Fields
}

/** Writes the fields of a record that is there; the index follows unless it was deleted. */
export function storeFields<Fields>(
  context: CommandContext,
  table: RecordTable<Fields>,
  record: { readonly id: string; readonly fields: Fields; readonly isDeleted?: boolean },
): void {
  const { id, fields, isDeleted = false } = record
  updateRow(context.db, table, {
    id,
    at: context.now,
    by: context.actor.personId,
    columns: columnsOf(table, fields),
    data: fields,
  })
  if (isDeleted) return
  indexFields(context.db, table, { id, fields })
  table.keep?.(context.db, { id, fields })
}

/** Merges `changes` into a record: `null` clears a field. The custody entry says what it means for the export policy. Refused with `record.changed` when someone was faster. */
export function updateRecord<Fields>(
  context: CommandContext,
  table: RecordTable<Fields>,
  input: { id: string; version: number; changes: Record<string, unknown> },
): Written {
  const current = getRecord(context.db, table, input.id)
  if (current.version !== input.version)
    throw new Failure('record.changed', { found: current.version, given: input.version })
  const merged = Object.entries({ ...fieldsOf(current), ...input.changes }).filter(
    ([, value]) => value !== null,
  )
  const fields = parseFields(table, Object.fromEntries(merged))
  ensureSameCase(table, fieldsOf(current), fields)
  ensurePointers(context.db, table, fields)
  storeFields(context, table, { id: input.id, fields })
  const version = current.version + 1
  const policy = policyChange(table.entity, { before: fieldsOf(current), after: fields })
  context.custody({
    subject: input.id,
    details: {
      fields: Object.keys(input.changes).sort(),
      version,
      ...(policy === undefined ? {} : { policy }),
    },
  })
  return answer(table, input.id, { version, fields })
}

/** Marks a record deleted with its reason. Refused while other records need it. */
export function deleteRecord<Fields>(
  context: CommandContext,
  table: RecordTable<Fields>,
  input: { id: string; version?: number | undefined; reason: string },
): { id: string } {
  const current = getRecord(context.db, table, input.id)
  if (input.version !== undefined && current.version !== input.version)
    throw new Failure('record.changed', { found: current.version, given: input.version })
  const users = (references[table.entity] ?? []).filter((reference) =>
    isReferred(context.db, reference, input.id),
  )
  if (users.length > 0) throw new Failure('record.in-use', { by: users.map((user) => user.name).join(', ') })
  markDeleted(context.db, table, {
    id: input.id,
    at: context.now,
    by: context.actor.personId,
    reason: input.reason,
  })
  removeFromIndex(context.db, table.entity, input.id)
  table.keep?.(context.db, { id: input.id, fields: undefined })
  context.custody({ subject: input.id, details: { reason: input.reason } })
  return { id: input.id }
}

/**
 * Takes the deletion of a record back: every list shows it and search finds it again. Refused with `record.not-found` when it
 * is not deleted, or when what it names is not there any more.
 */
export function restoreRecord<Fields>(
  context: CommandContext,
  table: RecordTable<Fields>,
  input: { id: string },
): Written {
  const deleted = findRecord(context.db, table, input.id)
  if (deleted?.deletedAt === undefined) throw new Failure('record.not-found', { id: input.id })
  const fields = parseFields(table, fieldsOf(deleted))
  ensurePointers(context.db, table, fields)
  markRestored(context.db, table, { id: input.id, at: context.now, by: context.actor.personId })
  indexFields(context.db, table, { id: input.id, fields })
  table.keep?.(context.db, { id: input.id, fields })
  const version = deleted.version + 1
  context.custody({ subject: input.id, details: { version } })
  return answer(table, input.id, { version, fields })
}

type ListInput = {
  filter?: Record<string, unknown> | undefined
  text?: string | undefined
  sort?: string | undefined
  descending?: boolean | undefined
  offset: number
  limit: number
  /** Only records whose id this query gives. */
  within?: ListRequest['within']
}

/** A page of a list. An unknown sort is refused; filters were checked by the contract. */
export function listRecords<Fields>(
  context: QueryContext,
  table: RecordTable<Fields>,
  input: ListInput,
): { items: Stored<Fields>[]; total: number } {
  const sorts: Readonly<Record<string, string>> = { title: 'sort_key', changed: 'changed_at', ...table.sorts }
  const name = input.sort ?? 'title'
  const sort = Object.hasOwn(sorts, name) ? sorts[name] : undefined
  if (sort === undefined) {
    const values = Object.keys(sorts).join(', ')
    throw new Failure('input.invalid', { where: 'sort', problem: values, issue: 'not-of-list', values })
  }
  const filter = Object.entries(input.filter ?? {})
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [
      table.filters[name] ?? '',
      typeof value === 'boolean' ? Number(value) : String(value),
    ])
  return listRows(context.db, table, {
    filter: Object.fromEntries(filter) as Record<string, string | number>,
    sort,
    descending: input.descending ?? false,
    offset: input.offset,
    limit: input.limit,
    within: input.within,
    ...(input.text === undefined ? {} : { match: matchExpression(input.text) }),
  })
}
