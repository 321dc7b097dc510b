import {
  caseMapping,
  rowChoice,
  type CaseMapping,
  type RowChoice,
} from '../../../shared/case-import/case-mapping.ts'
import { placeColumns } from '../../../shared/case-import/propose-mapping.ts'
import type { PlannedRow } from '../../../shared/case-import/planned-row.ts'
import type { InputOf, OutputOf } from '../../../shared/contract/contract.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import { importFieldLabel } from '../../../shared/text/import-field-text.ts'
import { describeRowProblem } from '../../../shared/text/row-problem-text.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import type { Command, CommandRun } from '../command.ts'
import { requiredFlag, switchFlag, valueFlag } from '../flag.ts'
import { readJsonObject } from '../read-input.ts'
import { printable, shortId, tableLines } from '../table.ts'
import { UsageError } from '../usage-error.ts'
import { idWord } from './record-commands.ts'

type Table = OutputOf<'case.read-table'>
type Question = InputOf<'case.import'>

/** A JSON file as a schema wants it. Fails with `input.invalid` that names the place, never the value. */
async function jsonOf(run: CommandRun, flag: string): Promise<Record<string, unknown> | undefined> {
  const file = run.flags.value(flag)
  if (file === undefined) return undefined
  return (await run.resolveIds(await readJsonObject(run.io, { folder: run.folder, file }))) as Record<
    string,
    unknown
  >
}

function notOfList(where: string, values: string): Failure {
  return new Failure('input.invalid', { where, problem: values, issue: 'not-of-list', values })
}

function sheetOf(run: CommandRun, { sheets }: Table): number {
  const given = run.flags.value('sheet')
  if (given === undefined) return 0
  const byName = sheets.findIndex(({ name }) => name === given)
  const place = byName >= 0 ? byName : /^\d+$/u.test(given) ? Number(given) - 1 : -1
  if (sheets[place] === undefined)
    throw notOfList('--sheet', sheets.map(({ name }) => printable(name)).join(', '))
  return place
}

async function mappingOf(run: CommandRun, proposed: CaseMapping | undefined): Promise<CaseMapping> {
  const given = await jsonOf(run, 'mapping')
  if (given === undefined) {
    if (!run.flags.on('preview'))
      throw new UsageError('usage.one-of', { first: '--mapping', second: '--preview' })
    return proposed ?? { columns: [], people: [] }
  }
  // What a preview answered may be given back whole.
  const whole = given['mapping'] ?? given
  const read = caseMapping.safeParse(whole)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw notOfList(`--mapping ${issue?.path.join('.') ?? ''}`, issue?.message ?? '')
}

async function choicesOf(run: CommandRun): Promise<RowChoice[]> {
  const given = await jsonOf(run, 'choices')
  const read = rowChoice.array().safeParse(given?.['choices'] ?? [])
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw notOfList(`--choices ${issue?.path.join('.') ?? ''}`, issue?.message ?? '')
}

function rowLines(run: CommandRun, rows: readonly PlannedRow[]): string[] {
  const { language } = run
  return rows.flatMap(({ row, take, title, fields, people, problems }) => [
    [
      `${String(row)} ${take ? '+' : '-'}`,
      printable(title),
      typeof fields['kind'] === 'string' ? valueLabel('caseKind', fields['kind'], language) : '',
      people
        .map((one) => `${valueLabel('roleKind', one.role, language)}: ${printable(one.title)}`)
        .join('; '),
    ]
      .filter((part) => part !== '')
      .join('  '),
    ...problems.map(
      (problem) =>
        `    ${problem.level === 'stops' ? '!' : '·'} ${printable(describeRowProblem(problem, language))}`,
    ),
  ])
}

function mappingLines(run: CommandRun, { columns, people }: CaseMapping): string[] {
  return tableLines(
    columns.map(({ heading, field, person }) => [
      printable(heading),
      importFieldLabel(field, run.language, person !== undefined),
      person === undefined
        ? ''
        : `${String(person)} ${valueLabel('roleKind', people[person - 1]?.role ?? '', run.language)}`,
    ]),
  )
}

function countLine(
  run: CommandRun,
  counts: Pick<OutputOf<'case.import'>, 'cases' | 'people' | 'used' | 'skipped'>,
): string {
  const { cases, people, used, skipped } = counts
  return run.say('answer.import-counts', { cases, people, used, skipped })
}

/** The headings that a mapping is about: those of its own row, where it names one. */
async function headingsFor(
  run: CommandRun,
  { table, sheets }: Table,
  asked: { readonly sheet: number; readonly mapping: CaseMapping },
): Promise<readonly string[]> {
  const { sheet, mapping } = asked
  const guessed = sheets[sheet]
  const { headingRow } = mapping
  if (guessed === undefined || headingRow === undefined || headingRow === guessed.proposed.headingRow)
    return guessed?.headings ?? []
  return (await run.call('case.describe-sheet', { table, sheet, headingRow })).headings
}

/** Columns that nothing is made of, and columns of the mapping that the table does not have: neither is left out without a word. */
function noteColumns(run: CommandRun, mapping: CaseMapping, headings: readonly string[]): void {
  const { found, missing } = placeColumns(mapping, headings)
  const used = new Set(found.map(({ place }) => place))
  const told = (names: readonly string[]) => names.map((name) => `«${printable(name)}»`).join(', ')
  const unused = headings.filter((heading, place) => heading !== '' && !used.has(place))
  if (unused.length > 0) run.note(run.say('note.import-unused', { columns: told(unused) }))
  if (missing.length > 0)
    run.note(run.say('note.import-missing', { columns: told(missing.map(({ heading }) => heading)) }))
}

async function importTable(run: CommandRun) {
  const table = await run.call('case.read-table', { file: run.flags.value('file') ?? '' })
  if (table.tooLong.length > 0) {
    const sheets = table.tooLong.map((name) => `«${printable(name)}»`).join(', ')
    run.note(run.say('note.import-too-long', { sheets }))
  }
  const sheet = sheetOf(run, table)
  const mapping = await mappingOf(run, table.sheets[sheet]?.proposed)
  let asked: Question = { table: table.table, sheet, mapping, choices: await choicesOf(run) }
  const preview = await run.call('case.preview-import', asked)
  noteColumns(run, mapping, await headingsFor(run, table, { sheet, mapping }))
  if (run.flags.on('preview')) {
    const { rows, ...counts } = preview
    const value = { name: table.name, sha256: table.sha256, mapping, ...counts, rows }
    return {
      value,
      lines: [...mappingLines(run, mapping), '', ...rowLines(run, rows), '', countLine(run, preview)],
    }
  }
  if (run.flags.on('skip-stopped')) {
    const stopped = preview.rows.filter(({ stops }) => stops).map(({ row }) => ({ row, take: false }))
    const decided = new Set(stopped.map(({ row }) => row))
    asked = {
      ...asked,
      choices: [...(asked.choices ?? []).filter(({ row }) => !decided.has(row)), ...stopped],
    }
  }
  const value = await run.call('case.import', asked)
  return {
    value,
    lines: [
      countLine(run, value),
      run.say('answer.import-undo', { id: value.id }),
      run.say('answer.import-remains', { file: printable(table.name) }),
    ],
  }
}

/** `sandyq case import …`: an existing list of cases from a table of another program. */
export const caseImportCommands: readonly Command[] = [
  {
    path: ['case', 'import'],
    about: 'case.import',
    operations: ['case.read-table', 'case.describe-sheet', 'case.preview-import', 'case.import'],
    flags: {
      file: requiredFlag('FILE', 'table-file'),
      sheet: valueFlag('SHEET', 'sheet'),
      mapping: valueFlag('FILE', 'mapping'),
      choices: valueFlag('FILE', 'choices'),
      'skip-stopped': switchFlag('skip-stopped'),
      preview: switchFlag('preview'),
    },
    run: importTable,
  },
  {
    path: ['case', 'list-imports'],
    about: 'case.list-imports',
    operations: ['case.list-imports'],
    run: async (run) => {
      const value = await run.call('case.list-imports', {})
      const rows = value.imports.map((one) => [
        one.id,
        one.at.slice(0, 10),
        one.file,
        String(one.cases),
        one.undone ? '×' : '',
      ])
      return { value, lines: rows.length === 0 ? [run.say('answer.none')] : tableLines(rows) }
    },
  },
  {
    path: ['case', 'undo-import'],
    about: 'case.undo-import',
    operations: ['case.undo-import'],
    words: idWord,
    flags: { reason: requiredFlag('TEXT', 'reason') },
    run: async (run) => {
      const id = run.words[0] ?? ''
      const value = await run.call('case.undo-import', { id, reason: run.flags.value('reason') ?? '' })
      return {
        value,
        lines: [
          run.say('answer.deleted', { id: shortId(id) }),
          run.say('answer.total', { total: value.removed }),
        ],
      }
    },
  },
]
