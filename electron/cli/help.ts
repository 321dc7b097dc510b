import { isRecordEntity, type RecordEntity } from '../../shared/model/record-fields.ts'
import { cliCommandText, type CliCommandTextKey } from '../../shared/text/cli-command-text.ts'
import { cliFlagText } from '../../shared/text/cli-flag-text.ts'
import { cliText, type CliTextKey } from '../../shared/text/cli-text.ts'
import type { Language } from '../../shared/text/wording.ts'
import { fieldChoices, fieldRows } from './field-rows.ts'
import type { Command } from './command.ts'
import { exitStatuses } from './exit-status.ts'
import { commonFlags, type Flags } from './flag.ts'

const environment = ['SANDYQ_VAULT', 'SANDYQ_PASSPHRASE', 'SANDYQ_LANG'] as const

function columns(rows: readonly (readonly string[])[], indent = '  '): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  return rows.map((row) =>
    `${indent}${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd(),
  )
}

function flagLines(flags: Flags, language: Language): string[] {
  return columns(
    Object.entries(flags).map(([name, flag]) => [
      flag.placeholder === undefined ? `--${name}` : `--${name} ${flag.placeholder}`,
      cliFlagText[flag.about][language] +
        (flag.required === true ? ` (${cliText['help.required'][language]})` : ''),
    ]),
  )
}

function usageLine(command: Command): string {
  const words = (command.words ?? []).map(({ name, many, optional }) => {
    const shown = many === true ? `${name}…` : name
    return optional === true ? `[${shown}]` : shown
  })
  const flags = Object.entries(command.flags ?? {}).map(([name, flag]) => {
    const shown = flag.placeholder === undefined ? `--${name}` : `--${name} ${flag.placeholder}`
    return flag.required === true ? shown : `[${shown}]${flag.kind === 'list' ? '…' : ''}`
  })
  return ['sandyq', ...command.path, ...words, ...flags].join(' ')
}

function isTextKey(key: string): key is CliCommandTextKey {
  return Object.hasOwn(cliCommandText, key)
}

/** The next words after `path`, each with its line; a group by its own wording, a command by its command's. */
function branches(
  commands: readonly Command[],
  path: readonly string[],
  language: Language,
): [string, string][] {
  const lines = new Map<string, string>()
  for (const command of commands) {
    const next = command.path[path.length]
    if (next === undefined || lines.has(next) || !path.every((word, at) => command.path[at] === word))
      continue
    const group = [...path, next].join('.')
    const isLeaf = command.path.length === path.length + 1
    const key = isLeaf || !isTextKey(group) ? command.about : group
    lines.set(next, cliCommandText[key][language])
  }
  return [...lines]
}

/** What the JSON of a command that creates a record may hold; shapes of one type stand apart. */
function fieldLines(command: Command, language: Language): string[] {
  const operation = command.operations[0]
  if (command.path.at(-1) !== 'create' || command.flags?.['file'] === undefined || operation === undefined)
    return []
  const shapes = fieldRows(operation, language).flatMap((rows, at) => [
    ...(at === 0 ? [] : ['']),
    ...columns(rows),
  ])
  const [entity = ''] = command.path
  const choices = isRecordEntity(entity) ? choiceLines(entity, language) : []
  return ['', cliText['help.fields'][language], ...shapes, ...choices]
}

/** What the values of closed lists are called: they are typed as they stand, and read in a person's language. */
function choiceLines(entity: RecordEntity, language: Language): string[] {
  const lists = fieldChoices(entity, language).flatMap(({ fields, choices }) => [
    `  ${fields.join(', ')}:`,
    ...columns(
      choices.map(({ value, label }) => [value, label]),
      '    ',
    ),
  ])
  return lists.length === 0 ? [] : ['', cliText['help.values'][language], ...lists]
}

/** `--help` of one command: its call, its flags, and the flags of every command. */
export function commandHelp(command: Command, language: Language): string {
  const say = (key: CliTextKey) => cliText[key][language]
  const own = Object.keys(command.flags ?? {}).length === 0 ? [] : flagLines(command.flags ?? {}, language)
  const hasIds =
    (command.words ?? []).some((word) => word.name === 'ID') || command.flags?.['case'] !== undefined
  return [
    cliCommandText[command.about][language],
    '',
    say('help.usage'),
    `  ${usageLine(command)}`,
    ...(own.length === 0 ? [] : ['', say('help.flags'), ...own]),
    ...fieldLines(command, language),
    '',
    say('help.common-flags'),
    ...flagLines(commonFlags, language),
    ...(hasIds ? ['', say('help.ids')] : []),
    '',
  ].join('\n')
}

/** `--help` of the program or of a group: what may follow. */
export function groupHelp(commands: readonly Command[], path: readonly string[], language: Language): string {
  const say = (key: CliTextKey) => cliText[key][language]
  const about = path.join('.')
  const whole = path.length === 0
  const statuses = Object.values(exitStatuses).map(({ status, meaning }): [string, string] => [
    String(status),
    meaning[language],
  ])
  return [
    whole ? say('help.intro') : isTextKey(about) ? cliCommandText[about][language] : '',
    '',
    say('help.usage'),
    `  ${['sandyq', ...path, '…'].join(' ')}`,
    '',
    say('help.commands'),
    ...columns(branches(commands, path, language)),
    ...(whole
      ? [
          '',
          say('help.common-flags'),
          ...flagLines({ ...commonFlags, version: { kind: 'switch', about: 'version' } }, language),
          '',
          say('help.environment'),
          ...columns(
            environment.map((name) => [
              name,
              name === 'SANDYQ_PASSPHRASE' ? say('help.passphrase-variable') : '',
            ]),
          ),
          '',
          say('help.exit-status'),
          ...columns(statuses),
          '',
          say('help.ids'),
        ]
      : []),
    say('help.more'),
    '',
  ].join('\n')
}
