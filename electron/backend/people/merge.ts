import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import type { Person } from '../../../shared/model/person.ts'
import { personTitle } from '../../../shared/model/person-title.ts'
import type { CommandContext, QueryContext } from '../context.ts'
import { findRecord, markDeleted } from '../records/record.rows.ts'
import {
  deleteRecord,
  fieldsOf,
  getRecord,
  parseFields,
  storeFields,
  updateRecord,
  type RecordTable,
} from '../records/record-table.ts'
import { removeFromIndex } from '../search/search.rows.ts'
import { searchable } from '../search/searchable.ts'
import {
  findJsonRow,
  findMerge,
  insertMerge,
  listJsonTables,
  listMerges,
  listPersonColumns,
  markUndone,
  moveBack,
  moveColumn,
  restoreRow,
  rowsNaming,
  saveJson,
  setMergedInto,
  type JsonRow,
} from './merge.rows.ts'
import {
  carryOver,
  fieldSteps,
  movePointers,
  takeBack,
  type Fields,
  type FieldStep,
} from './move-pointers.ts'
import { personTable, withFreshForms } from './people.ts'

type Move = { readonly from: string; readonly to: string; readonly reason: string }

/** What a merge did, so that it can be taken back. */
type Step =
  | {
      readonly kind: 'fields'
      readonly table: string
      readonly id: string
      readonly fields: readonly FieldStep[]
    }
  | { readonly kind: 'removed'; readonly table: string; readonly id: string }
  | {
      readonly kind: 'column'
      readonly table: string
      readonly column: string
      readonly rows: readonly number[]
    }

const byTable: ReadonlyMap<string, RecordTable<Fields>> = new Map(
  [...searchable.values()].map((table) => [table.table, table as RecordTable<Fields>]),
)

function ensureMergeable(context: CommandContext, input: ParsedInputOf<'person.merge'>) {
  if (input.id === input.loserId)
    throw new Failure('input.invalid', { where: 'loserId', problem: '=', issue: 'same-person' })
  const survivor = getRecord(context.db, personTable, input.id)
  const loser = getRecord(context.db, personTable, input.loserId)
  for (const [record, given] of [
    [survivor, input.version],
    [loser, input.loserVersion],
  ] as const)
    if (record.version !== given) throw new Failure('record.changed', { found: record.version, given })
  if (survivor.kind !== loser.kind) throw new Failure('person.merge-kinds')
  if (loser.id === context.actor.personId) throw new Failure('person.merge-self')
  return { survivor, loser }
}

/** Lets one row name the survivor; answers what was done to it. */
function moveRow(context: CommandContext, { table, row }: { table: string; row: JsonRow }, move: Move): Step {
  const before = JSON.parse(row.data) as Fields
  const room = byTable.get(table)
  const named = movePointers(before, move)
  if (room === undefined) {
    saveJson(context.db, table, { id: row.id, data: named })
    return { kind: 'fields', table, id: row.id, fields: fieldSteps(before, named) }
  }
  const after = room.afterMerge === undefined ? named : room.afterMerge(row.id, named)
  if (after === undefined) {
    if (row.isDeleted === 0) deleteRecord(context, room, { id: row.id, reason: move.reason })
    return { kind: 'removed', table, id: row.id }
  }
  const fields = parseFields(room, after)
  storeFields(context, room, { id: row.id, fields, isDeleted: row.isDeleted === 1 })
  const steps = fieldSteps(before, fields)
  const { from, to } = move
  context.custody({ subject: row.id, details: { from, to, fields: steps.map((step) => step.field).sort() } })
  return { kind: 'fields', table, id: row.id, fields: steps }
}

function moveAll(context: CommandContext, move: Move): Step[] {
  const { db } = context
  const records = listJsonTables(db).flatMap((table) =>
    rowsNaming(db, table, move.from).map((row) => moveRow(context, { table: table.table, row }, move)),
  )
  const columns = listPersonColumns(db)
    .map((place) => ({ kind: 'column' as const, ...place, rows: moveColumn(db, place, move) }))
    .filter((step) => step.rows.length > 0)
  return [...records, ...columns]
}

function countMoved(steps: readonly Step[]): { entity: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const step of steps) {
    const entity = byTable.get(step.table)?.entity ?? step.table
    const count = step.kind === 'column' ? step.rows.length : 1
    counts.set(entity, (counts.get(entity) ?? 0) + count)
  }
  return [...counts].map(([entity, count]) => ({ entity, count }))
}

/**
 * Makes two records of one person one: the chosen fields go into the survivor, every record of every room that named the other
 * names the survivor, and the other stays as a deleted record that says into whom it was merged. Builds, the custody log and
 * who created or changed a record stay as they were: they say what was so then.
 */
export function mergePeople(
  context: CommandContext,
  input: ParsedInputOf<'person.merge'>,
): OutputOf<'person.merge'> {
  const { survivor, loser } = ensureMergeable(context, input)
  const { db, now, actor } = context
  const move: Move = { from: input.loserId, to: input.id, reason: input.reason }
  const before = fieldsOf(survivor) as Fields
  const changes = carryOver(before, fieldsOf<Person>(loser), input.changes)
  if (Object.keys(changes).length > 0)
    updateRecord(context, personTable, {
      id: input.id,
      version: survivor.version,
      changes: withFreshForms(fieldsOf<Person>(survivor), changes),
    })
  const steps = moveAll(context, move)
  const own = fieldSteps(before, fieldsOf(getRecord(db, personTable, input.id)))
  const others = steps.filter((step) => !('id' in step && step.id === input.id))
  markDeleted(db, personTable, { id: input.loserId, at: now, by: actor.personId, reason: input.reason })
  setMergedInto(db, input.loserId, input.id)
  removeFromIndex(db, personTable.entity, input.loserId)
  personTable.keep?.(db, { id: input.loserId, fields: undefined })
  context.custody({ subject: input.loserId, details: { reason: input.reason, into: input.id } })
  context.custody({
    subject: input.id,
    details: { from: input.loserId, fields: own.map((step) => step.field).sort() },
  })
  const kept: Step[] = [{ kind: 'fields', table: personTable.table, id: input.id, fields: own }, ...others]
  insertMerge(db, {
    id: context.environment.newId(),
    survivorId: input.id,
    loserId: input.loserId,
    mergedAt: now,
    mergedBy: actor.personId,
    steps: JSON.stringify(kept),
  })
  const { version } = getRecord(db, personTable, input.id)
  return { id: input.id, version, moved: countMoved(others) }
}

function undoStep(context: CommandContext, step: Step, back: Omit<Move, 'reason'>): void {
  const { db } = context
  if (step.kind === 'column') {
    moveBack(db, step, back)
    return
  }
  const room = byTable.get(step.table)
  const row = findJsonRow(db, step.table, step.id)
  if (row === undefined) return
  if (step.kind === 'removed') {
    if (room === undefined || row.isDeleted === 0) return
    restoreRow(db, step.table, { id: step.id, at: context.now, by: context.actor.personId })
    storeFields(context, room, { id: step.id, fields: JSON.parse(row.data) as Fields })
    return
  }
  const fields = takeBack(JSON.parse(row.data) as Fields, step.fields)
  if (fields === undefined) throw new Failure('person.merge-changed', { by: room?.entity ?? step.table })
  if (step.fields.length === 0) return
  if (room === undefined) saveJson(db, step.table, { id: step.id, data: fields })
  else {
    storeFields(context, room, { id: step.id, fields, isDeleted: row.isDeleted === 1 })
    context.custody({ subject: step.id, details: { fields: step.fields.map((one) => one.field).sort() } })
  }
}

/** Takes a merge back: every record is as it was. Refused when what it changed was changed again, or the survivor is gone. */
export function unmergePeople(
  context: CommandContext,
  { loserId }: ParsedInputOf<'person.unmerge'>,
): OutputOf<'person.unmerge'> {
  const { db, now, actor } = context
  const merge = findMerge(db, loserId)
  if (merge === undefined) throw new Failure('record.not-found', { id: loserId })
  const survivor = findRecord(db, personTable, merge.survivorId)
  if (survivor === undefined || survivor.deletedAt !== undefined)
    throw new Failure('person.merge-changed', { by: personTable.entity })
  const back = { from: survivor.id, to: loserId }
  restoreRow(db, personTable.table, { id: loserId, at: now, by: actor.personId })
  setMergedInto(db, loserId, null)
  for (const step of (JSON.parse(merge.steps) as Step[]).toReversed()) undoStep(context, step, back)
  const loser = getRecord(db, personTable, loserId)
  storeFields(context, personTable, { id: loserId, fields: fieldsOf<Person>(loser) })
  markUndone(db, merge.id, now)
  context.custody({ subject: loserId, details: { from: survivor.id } })
  context.custody({ subject: survivor.id, details: { loser: loserId } })
  return { survivorId: survivor.id, loserId: loser.id } as OutputOf<'person.unmerge'>
}

/** Merges that a person has gone through, the newest first. */
export function mergesOf(
  { db }: QueryContext,
  { id }: ParsedInputOf<'person.merges'>,
): OutputOf<'person.merges'> {
  const title = (personId: string) => {
    const person = findRecord(db, personTable, personId)
    return person === undefined ? '—' : personTitle(person)
  }
  return {
    merges: listMerges(db, id).map((row) => ({
      loserId: row.loserId,
      loserTitle: title(row.loserId),
      survivorId: row.survivorId,
      mergedAt: row.mergedAt,
      mergedBy: title(row.mergedBy),
      reason: findRecord(db, personTable, row.loserId)?.deletedReason ?? '',
    })) as OutputOf<'person.merges'>['merges'],
  }
}
