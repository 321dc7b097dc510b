import type { OutputOf } from '../../../shared/contract/contract.ts'
import { statsKeyLabel, statsTableText, statsWordText } from '../../../shared/text/stats-text.ts'
import { statsFormats } from '../../../shared/contract/stats-contract.ts'
import { caseKind } from '../../../shared/model/case.ts'
import type { Command, CommandRun } from '../command.ts'
import { requiredFlag, switchFlag, valueFlag, type Flags } from '../flag.ts'
import { wholeNumber } from '../parse-flags.ts'
import { tableLines } from '../table.ts'
import { chosen } from './chosen.ts'
import { recipientInput } from './evidence-commands.ts'
import { formatOf, writtenLines } from './out-file.ts'
import { documentLanguages } from './template-commands.ts'

const cutFlags = {
  from: valueFlag('YEAR', 'from-year'),
  until: valueFlag('YEAR', 'until-year'),
  kind: valueFlag(caseKind.options.join('|'), 'case-kind'),
} as const satisfies Flags

function cutInput(run: CommandRun) {
  const { flags } = run
  const kind = chosen(run, 'kind', caseKind.options)
  const [fromYear, untilYear] = [wholeNumber(flags, 'from'), wholeNumber(flags, 'until')]
  return {
    ...(fromYear === undefined ? {} : { fromYear }),
    ...(untilYear === undefined ? {} : { untilYear }),
    ...(kind === undefined ? {} : { kind }),
  }
}

function numberLines(value: OutputOf<'stats.show'>, { language }: CommandRun): string[] {
  const told = (count: number | null) => (count === null ? statsWordText.hidden[language] : String(count))
  const tables = value.tables
    .filter(({ cells }) => cells.length > 0)
    .flatMap(({ table, cells, total }) => [
      '',
      statsTableText[table][language],
      ...tableLines([
        ...cells.map(({ key, count }) => [`  ${statsKeyLabel(table, key, language)}`, told(count)]),
        [`  ${statsWordText.sum[language]}`, told(total)],
      ]),
    ])
  const waits = value.waits.map(({ wait, medianDays }) => [statsWordText[wait][language], told(medianDays)])
  return [
    `${statsWordText.total[language]}: ${told(value.total)}`,
    ...tables,
    ...(waits.length === 0 ? [] : ['', ...tableLines(waits)]),
  ]
}

/** `sandyq stats …` */
export const statsCommands: readonly Command[] = [
  {
    path: ['stats', 'show'],
    about: 'stats.show',
    operations: ['stats.show'],
    flags: { ...cutFlags, exact: switchFlag('exact') },
    run: async (run) => {
      const value = await run.call('stats.show', { ...cutInput(run), exact: run.flags.on('exact') })
      return { value, lines: numberLines(value, run) }
    },
  },
  {
    path: ['stats', 'export'],
    about: 'stats.export',
    operations: ['stats.export'],
    flags: {
      ...cutFlags,
      out: requiredFlag('FILE.pdf|FILE.xlsx', 'out'),
      format: valueFlag(statsFormats.join('|'), 'format'),
      language: valueFlag('ru|kk', 'language'),
      replace: switchFlag('replace'),
      recipient: valueFlag('WHO', 'export-to'),
    },
    run: async (run) => {
      const file = run.flags.value('out') ?? ''
      const value = await run.call('stats.export', {
        ...cutInput(run),
        file,
        format: formatOf(run, statsFormats),
        language: chosen(run, 'language', documentLanguages) ?? 'ru',
        ...(run.flags.on('replace') ? { replace: true } : {}),
        ...recipientInput(run),
      })
      return { value, lines: writtenLines(file, value) }
    },
  },
]
