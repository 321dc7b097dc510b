import type { Stored } from '../../../shared/contract/record-operations.ts'
import type { CommandContext, QueryContext } from '../context.ts'
import {
  createRecord,
  deleteRecord,
  getRecord,
  listRecords,
  restoreRecord,
  updateRecord,
  type RecordTable,
} from './record-table.ts'

type UpdateInput = { id: string; version: number; changes: Record<string, unknown> }
type DeleteInput = { id: string; version?: number | undefined; reason: string }
type ListInput = Parameters<typeof listRecords>[2]

/** The six handlers of a record type that needs no rule of its own. */
export function recordHandlers<Name extends string, Fields>(name: Name, table: RecordTable<Fields>) {
  const queries = {
    [`${name}.list`]: (context: QueryContext, input: ListInput) => listRecords(context, table, input),
    [`${name}.show`]: (context: QueryContext, input: { id: string }) =>
      getRecord(context.db, table, input.id),
  }
  const commands = {
    [`${name}.create`]: (context: CommandContext, fields: Fields) => createRecord(context, table, { fields }),
    [`${name}.update`]: (context: CommandContext, input: UpdateInput) => updateRecord(context, table, input),
    [`${name}.delete`]: (context: CommandContext, input: DeleteInput) => deleteRecord(context, table, input),
    [`${name}.restore`]: (context: CommandContext, input: { id: string }) =>
      restoreRecord(context, table, input),
  }
  return {
    query: queries as {
      [Key in `${Name}.list`]: (
        context: QueryContext,
        input: ListInput,
      ) => { items: Stored<Fields>[]; total: number }
    } & {
      [Key in `${Name}.show`]: (context: QueryContext, input: { id: string }) => Stored<Fields>
    },
    command: commands as {
      [Key in `${Name}.create`]: (context: CommandContext, fields: Fields) => ReturnType<typeof createRecord>
    } & {
      [Key in `${Name}.update`]: (
        context: CommandContext,
        input: UpdateInput,
      ) => ReturnType<typeof updateRecord>
    } & {
      [Key in `${Name}.delete`]: (context: CommandContext, input: DeleteInput) => { id: string }
    } & {
      [Key in `${Name}.restore`]: (
        context: CommandContext,
        input: { id: string },
      ) => ReturnType<typeof restoreRecord>
    },
  }
}
