import { z } from 'zod'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import { personTitle } from '../../../shared/model/person-title.ts'
import { caseTable, roleTable } from '../cases/cases.ts'
import type { CommandContext, QueryContext } from '../context.ts'
import { personTable } from '../people/people.ts'
import { dataAfter, findRecord, markDeleted } from '../records/record.rows.ts'
import type { RecordTable } from '../records/record-table.ts'
import { references } from '../records/references.ts'
import { removeFromIndex } from '../search/search.rows.ts'
import type { ReadDb } from '../vault/database.ts'
import { columnValues, entriesOf, subjectsBetween } from './import.rows.ts'

const importNote = z.object({
  file: z.string(),
  from: z.int(),
  cases: z.int(),
  people: z.int(),
  roles: z.int(),
  used: z.int(),
  skipped: z.int(),
})

const mostImports = 200

/** The last imports with what the custody log keeps of them; one whose details were erased is not told of. */
function importsOf(db: ReadDb) {
  return entriesOf(db, 'case.import', mostImports).flatMap((entry) => {
    const note = entry.details === null ? undefined : importNote.safeParse(JSON.parse(entry.details)).data
    return note === undefined ? [] : [{ ...entry, note }]
  })
}

/** The last imports, the newest first. */
export function listImports({ db }: QueryContext): OutputOf<'case.list-imports'> {
  const undone = new Set(entriesOf(db, 'case.undo-import', mostImports).map(({ subject }) => subject))
  return {
    imports: importsOf(db).map(({ subject, time, actor, note }) => {
      const person = findRecord(db, personTable, actor)
      const { file, cases, people, roles, used, skipped } = note
      return {
        id: subject,
        at: time,
        by: person === undefined ? '—' : personTitle(person),
        file,
        cases,
        people,
        roles,
        used,
        skipped,
        undone: undone.has(subject),
      }
    }),
  }
}

const tables: readonly RecordTable<unknown>[] = [roleTable, caseTable, personTable].map(
  (table) => table as unknown as RecordTable<unknown>,
)
const pageSize = 2_000
const ids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gu

/** Whether anything that the import did not enter names what it did. */
function isUsed(db: ReadDb, entered: ReadonlySet<string>): boolean {
  const named = [...(references['person'] ?? []), ...(references['case'] ?? [])]
  const records = new Set(named.flatMap((reference) => ('at' in reference ? [reference.table] : [])))
  for (const table of records) {
    let after = ''
    for (;;) {
      const page = dataAfter(db, table, { after, limit: pageSize })
      for (const { id, data } of page)
        if (!entered.has(id) && (data.match(ids) ?? []).some((one) => entered.has(one))) return true
      if (page.length < pageSize) break
      after = page.at(-1)?.id ?? ''
    }
  }
  return named.some(
    (reference) =>
      'column' in reference &&
      columnValues(db, reference.table, reference.column).some((value) => entered.has(value)),
  )
}

/**
 * Deletes everything an import entered, with the reason. Refused with `import.changed` when a record of it was changed or
 * deleted since, or another one names it; with `record.not-found` when the log knows no such import, or it was undone.
 */
export function undoImport(
  command: CommandContext,
  { id, reason }: ParsedInputOf<'case.undo-import'>,
): OutputOf<'case.undo-import'> {
  const { db, now, actor } = command
  const found = importsOf(db).find(({ subject }) => subject === id)
  const isUndone = entriesOf(db, 'case.undo-import', mostImports).some(({ subject }) => subject === id)
  if (found === undefined || isUndone) throw new Failure('record.not-found', { id })
  const created = subjectsBetween(db, { from: found.note.from, until: found.sequence })
  const of = (table: RecordTable<unknown>) =>
    created.filter(({ action }) => action === `${table.entity}.create`).map(({ subject }) => subject)
  const changed = tables.flatMap((table) =>
    of(table).filter((one) => {
      const record = findRecord(db, table, one)
      return record === undefined || record.version !== 1 || record.deletedAt !== undefined
    }),
  ).length
  if (changed > 0 || isUsed(db, new Set(created.map(({ subject }) => subject))))
    throw new Failure('import.changed', { count: changed })
  for (const table of tables)
    for (const one of of(table)) {
      markDeleted(db, table, { id: one, at: now, by: actor.personId, reason })
      removeFromIndex(db, table.entity, one)
      table.keep?.(db, { id: one, fields: undefined })
      command.custody({ subject: one, action: `${table.entity}.delete`, details: { reason } })
    }
  command.custody({ subject: id, details: { reason, removed: created.length } })
  return { id, removed: created.length }
}
