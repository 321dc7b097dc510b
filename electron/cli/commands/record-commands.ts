import type { OperationName } from '../../../shared/contract/contract.ts'
import type { Warning } from '../../../shared/contract/record-operations.ts'
import type { RecordEntity } from '../../../shared/model/record-fields.ts'
import { cliWarningText } from '../../../shared/text/cli-warning-text.ts'
import { fieldPathLabel } from '../../../shared/text/field-text.ts'
import { heads, recordLabels, type Labels } from '../labels.ts'
import type { Answer, Command, CommandRun, Entity } from '../command.ts'
import { listFlag, requiredFlag, switchFlag, valueFlag, type Flags } from '../flag.ts'
import { wholeNumber } from '../parse-flags.ts'
import { readJsonObject } from '../read-input.ts'
import { entityOfKey } from '../resolve-ids.ts'
import { tableLines } from '../table.ts'
import { UsageError } from '../usage-error.ts'
import { cellText, valueLines } from '../value-lines.ts'

type RecordGroup = {
  readonly entity: RecordEntity
  /** Fields of the list, beside the id. */
  readonly columns: readonly string[]
  /** Records of this type belong to a case: `--case` narrows the list and fills `caseId`. */
  readonly ofCase: boolean
}

type Written = { id: string; version: number; warnings?: readonly Warning[] }

/** What `show` answers beside the fields a person may change. */
const historyKeys = [
  'createdAt',
  'createdBy',
  'changedAt',
  'changedBy',
  'deletedAt',
  'deletedReason',
  'files',
] as const

export const idWord = [{ name: 'ID' }] as const
export const pageFlags = {
  text: valueFlag('TEXT', 'text'),
  sort: valueFlag('FIELD', 'sort'),
  descending: switchFlag('descending'),
  limit: valueFlag('N', 'limit'),
  offset: valueFlag('N', 'offset'),
} as const satisfies Flags

/** The part of a list's input that every list shares. */
export function pageInput({ flags }: Pick<CommandRun, 'flags'>) {
  const text = flags.value('text')
  const sort = flags.value('sort')
  const limit = wholeNumber(flags, 'limit')
  const offset = wholeNumber(flags, 'offset')
  return {
    ...(text === undefined ? {} : { text }),
    ...(sort === undefined ? {} : { sort }),
    ...(flags.on('descending') ? { descending: true } : {}),
    ...(limit === undefined ? {} : { limit }),
    ...(offset === undefined ? {} : { offset }),
  }
}

/** Rows of a list under the labels of their fields, and how many there are in all. */
export function listLines(
  run: Pick<CommandRun, 'say'>,
  list: { items: readonly object[]; total: number },
  shown: { readonly columns: readonly string[]; readonly labels: Labels },
): string[] {
  const { columns, labels } = shown
  if (list.items.length === 0) return [run.say('answer.none')]
  const rows = list.items.map((item) =>
    columns.map((key) => cellText((item as Record<string, unknown>)[key], key, labels)),
  )
  return [...tableLines([heads(labels, columns), ...rows]), run.say('answer.total', { total: list.total })]
}

/** The full id of the record named by the first word. */
export async function firstId(run: CommandRun, entity: Entity): Promise<string> {
  return run.id(entity, run.words[0] ?? '')
}

/** The full id behind `--case`. */
export async function caseOf(run: CommandRun): Promise<string | undefined> {
  const given = run.flags.value('case')
  return given === undefined ? undefined : run.id('case', given)
}

/** A create or update as its id and what to look at. */
export function writtenAnswer(
  run: CommandRun,
  done: { readonly key: 'answer.created' | 'answer.updated'; readonly entity: RecordEntity },
  value: unknown,
): Answer {
  const { key, entity } = done
  const written = value as Written
  const warnings = (written.warnings ?? []).map(({ code, field }) =>
    run.say('answer.warning', {
      label: fieldPathLabel(entity, field, run.language),
      field,
      problem: cliWarningText[code][run.language],
    }),
  )
  return { value, lines: [run.say(key, { id: written.id, version: written.version }), ...warnings] }
}

async function jsonInput(run: CommandRun, file: string): Promise<Record<string, unknown>> {
  const value = await readJsonObject(run.io, { folder: run.folder, file })
  return (await run.resolveIds(value)) as Record<string, unknown>
}

/** The JSON of `--file` with its ids whole; `--case` fills a missing `caseId`. */
export async function recordInput(run: CommandRun): Promise<Record<string, unknown>> {
  const value = await jsonInput(run, run.flags.value('file') ?? '-')
  const caseId = await caseOf(run)
  return caseId === undefined ? value : { caseId, ...value }
}

function filterValue(text: string): string | boolean {
  return text === 'true' || (text === 'false' ? false : text)
}

async function filterInput(run: CommandRun): Promise<Record<string, unknown>> {
  const filter: Record<string, unknown> = {}
  for (const given of run.flags.list('filter')) {
    const at = given.indexOf('=')
    if (at < 1) throw new UsageError('usage.filter')
    const [name, value] = [given.slice(0, at), given.slice(at + 1)]
    const entity = entityOfKey(name)
    filter[name] = entity === undefined ? filterValue(value) : await run.id(entity, value)
  }
  const caseId = await caseOf(run)
  return caseId === undefined ? filter : { ...filter, caseId }
}

/** Splits a JSON of changes into the fields themselves and the version they were made on. */
async function changesInput(run: CommandRun, id: string) {
  const { id: given, version: seen, ...fields } = await jsonInput(run, run.flags.value('file') ?? '-')
  if (given !== undefined && given !== id) throw new UsageError('usage.other-id')
  const changes = Object.fromEntries(
    Object.entries(fields).filter(([key]) => !historyKeys.some((history) => history === key)),
  )
  return { version: wholeNumber(run.flags, 'version') ?? seen, changes }
}

/** Takes a deletion back; a deleted record is named by its whole id. */
export function restoreCommand(entity: Entity): Command {
  const operation = `${entity}.restore` as OperationName
  return {
    path: [entity, 'restore'],
    about: 'record.restore',
    operations: [operation],
    words: idWord,
    run: async (run) => {
      const value = (await run.callAny(operation, { id: run.words[0] ?? '' })) as Written
      return { value, lines: [run.say('answer.restored', { id: value.id, version: value.version })] }
    },
  }
}

/** create, update, list, show, delete and restore of one record type, as far as the contract has them. */
export function recordCommands({ entity, columns, ofCase }: RecordGroup): Command[] {
  const name = (verb: string) => `${entity}.${verb}` as OperationName
  const caseFlag: Flags = ofCase ? { case: valueFlag('ID', 'case') } : {}
  return [
    {
      path: [entity, 'create'],
      about: 'record.create',
      operations: [name('create')],
      flags: { file: requiredFlag('FILE', 'file'), ...caseFlag },
      run: async (run) =>
        writtenAnswer(
          run,
          { key: 'answer.created', entity },
          await run.callAny(name('create'), await recordInput(run)),
        ),
    },
    {
      path: [entity, 'update'],
      about: 'record.update',
      operations: [name('update'), name('show')],
      words: idWord,
      flags: { file: requiredFlag('FILE', 'file'), version: valueFlag('N', 'record-version') },
      run: async (run) => {
        const id = await firstId(run, entity)
        const { version, changes } = await changesInput(run, id)
        const current = async () => ((await run.callAny(name('show'), { id })) as Written).version
        const input = { id, version: version ?? (await current()), changes }
        return writtenAnswer(run, { key: 'answer.updated', entity }, await run.callAny(name('update'), input))
      },
    },
    {
      path: [entity, 'list'],
      about: 'record.list',
      operations: [name('list')],
      flags: { ...caseFlag, filter: listFlag('NAME=VALUE', 'filter'), ...pageFlags },
      run: async (run) => {
        const filter = await filterInput(run)
        const value = (await run.callAny(name('list'), { ...pageInput(run), filter })) as {
          items: object[]
          total: number
        }
        return {
          value,
          lines: listLines(run, value, {
            columns: ['id', ...columns],
            labels: recordLabels(entity, run.language),
          }),
        }
      },
    },
    {
      path: [entity, 'show'],
      about: 'record.show',
      operations: [name('show')],
      words: idWord,
      run: async (run) => {
        const value = await run.callAny(name('show'), { id: await firstId(run, entity) })
        return { value, lines: valueLines(value, recordLabels(entity, run.language)) }
      },
    },
    {
      path: [entity, 'delete'],
      about: 'record.delete',
      operations: [name('delete')],
      words: idWord,
      flags: { reason: requiredFlag('TEXT', 'reason'), version: valueFlag('N', 'record-version') },
      run: async (run) => {
        const version = wholeNumber(run.flags, 'version')
        const id = await firstId(run, entity)
        const reason = run.flags.value('reason')
        const value = await run.callAny(name('delete'), {
          id,
          reason,
          ...(version === undefined ? {} : { version }),
        })
        return { value, lines: [run.say('answer.deleted', { id })] }
      },
    },
    restoreCommand(entity),
  ]
}
