import type { OutputOf } from '../../../shared/contract/contract.ts'
import { boardSort } from '../../../shared/contract/suit-board-contract.ts'
import {
  findingSource,
  findingWording,
  type SuitFindingCode,
} from '../../../shared/text/suit-finding-text.ts'
import { boardPaperText } from '../../../shared/text/suit-board-text.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import type { Command, CommandRun } from '../command.ts'
import { switchFlag, valueFlag } from '../flag.ts'
import { recordLabels } from '../labels.ts'
import { printable, shortId, tableLines } from '../table.ts'
import { UsageError } from '../usage-error.ts'
import { chosen } from './chosen.ts'
import { recipientInput } from './evidence-commands.ts'
import { firstId, idWord, pageFlags, pageInput } from './record-commands.ts'
import { documentLanguages } from './template-commands.ts'

function findingRow(run: CommandRun, code: SuitFindingCode, place: string): string[] {
  const source = findingSource(code, run.language)
  const sentence = findingWording(code, run.language)
  return [`  ${place}`, source === undefined ? sentence : `${sentence} (${source})`]
}

type Board = OutputOf<'suit.board'>

/** Sums under the labels of their fields. */
function sumLines(run: CommandRun, { totals }: Board): string[] {
  const { label, value } = recordLabels('suit', run.language)
  const sums = [
    ['moralDamageTiyn', totals.claimedTiyn],
    ['awardedTiyn', totals.awardedTiyn],
    ['costsClaimedTiyn', totals.costsClaimedTiyn],
    ['costsAwardedTiyn', totals.costsAwardedTiyn],
  ] as const
  return [
    run.say('answer.total', { total: totals.suits }),
    ...tableLines(sums.map(([name, sum]) => [`  ${label(name)}`, value(name, sum)])),
  ]
}

function boardLines(run: CommandRun, board: Board): string[] {
  if (board.items.length === 0) return [run.say('answer.none')]
  const { value } = recordLabels('suit', run.language)
  const amount = (name: string, tiyn: number | undefined) => (tiyn === undefined ? '' : value(name, tiyn))
  const heads = ['', 1, 3, 4, 6, 7].map((at) =>
    typeof at === 'string' ? at : (boardPaperText.head[at]?.[run.language] ?? ''),
  )
  const rows = board.items.map((row) => [
    shortId(row.id),
    [row.caseTitle, ...row.plaintiffs.map(({ name }) => name)].join(', '),
    row.outcome === undefined ? (row.stage ?? '') : valueLabel('suitOutcome', row.outcome, run.language),
    row.next?.on ?? '',
    amount('moralDamageTiyn', row.claimedTiyn),
    amount('awardedTiyn', row.awardedTiyn),
  ])
  return [...tableLines([heads, ...rows]), ...sumLines(run, board)]
}

async function personFilter<Name extends string>(run: CommandRun, flag: string, name: Name) {
  const given = run.flags.value(flag)
  return given === undefined
    ? {}
    : ({ [name]: await run.id('person', given) } as Partial<Record<Name, string>>)
}

async function showBoard(run: CommandRun) {
  const { limit, offset, sort: _sort, ...page } = pageInput(run)
  const direction = chosen(run, 'direction', ['against-us', 'by-us'] as const)
  const filter = {
    ...(direction === undefined ? {} : { direction }),
    ...(run.flags.on('unfinished') ? { open: true } : {}),
    ...(await personFilter(run, 'court', 'courtId')),
    ...(await personFilter(run, 'lawyer', 'lawyerId')),
  }
  const asked = { ...page, sort: chosen(run, 'sort', boardSort.options) ?? 'next', filter }
  const out = run.flags.value('out')
  if (out === undefined) {
    const board = await run.call('suit.board', {
      ...asked,
      ...(limit === undefined ? {} : { limit }),
      ...(offset === undefined ? {} : { offset }),
    })
    return { value: board, lines: boardLines(run, board) }
  }
  if (!/\.pdf$/iu.test(out)) throw new UsageError('usage.out-format', { endings: '.pdf' })
  const value = await run.call('suit.export-board', {
    ...asked,
    file: out,
    language: chosen(run, 'language', documentLanguages) ?? 'ru',
    ...(run.flags.on('replace') ? { replace: true } : {}),
    ...recipientInput(run),
  })
  return {
    value,
    lines: [`${printable(out)}  ${value.bytes}  ${value.sha256}`, ...value.warnings.map(printable)],
  }
}

/** `sandyq suit …`: what goes beyond the record commands. */
export const suitCommands: readonly Command[] = [
  {
    path: ['suit', 'check'],
    about: 'suit.check',
    operations: ['suit.check'],
    words: idWord,
    run: async (run) => {
      const value = (await run.callAny('suit.check', {
        id: await firstId(run, 'suit'),
      })) as OutputOf<'suit.check'>
      const rows = [
        ...value.suit.map(({ code }) => findingRow(run, code, '')),
        ...value.statements.map(({ code, id }) => findingRow(run, code, shortId(id))),
      ]
      return {
        value,
        lines: rows.length === 0 ? [run.say('answer.no-problems')] : tableLines(rows, 'sentence'),
      }
    },
  },
  {
    path: ['suit', 'board'],
    about: 'suit.board',
    operations: ['suit.board', 'suit.export-board'],
    flags: {
      direction: valueFlag('against-us|by-us', 'direction'),
      unfinished: switchFlag('unfinished'),
      court: valueFlag('ID', 'board-court'),
      lawyer: valueFlag('ID', 'board-lawyer'),
      ...pageFlags,
      out: valueFlag('FILE.pdf', 'out'),
      language: valueFlag('ru|kk', 'language'),
      replace: switchFlag('replace'),
      recipient: valueFlag('WHO', 'export-to'),
    },
    run: showBoard,
  },
]
