import type { OutputOf } from '../../../shared/contract/contract.ts'
import { ledgerDimension } from '../../../shared/contract/money-contract.ts'
import { amountInCurrency } from '../../../shared/language/amount-in-currency.ts'
import { ledgerCategory } from '../../../shared/model/ledger.ts'
import { hoursAndMinutes } from '../../../shared/model/time-entry.ts'
import { periodUnits } from '../../../shared/money/donor-report.ts'
import { moneySheetText } from '../../../shared/text/money-sheet-text.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import type { Command, CommandRun } from '../command.ts'
import { requiredFlag, switchFlag, valueFlag } from '../flag.ts'
import { wholeNumber } from '../parse-flags.ts'
import { tableLines } from '../table.ts'
import { chosen } from './chosen.ts'
import { recipientInput } from './evidence-commands.ts'
import { formatOf, writtenLines } from './out-file.ts'
import { caseOf, firstId, idWord, recordCommands, writtenAnswer } from './record-commands.ts'
import { documentLanguages } from './template-commands.ts'

const ledgerColumns = ['paidOn', 'direction', 'category', 'amountTiyn', 'currency', 'purpose'] as const
const period = { from: valueFlag('DATE', 'from-day'), until: valueFlag('DATE', 'until-day') } as const

type Sums = OutputOf<'ledger.sums'>
type TimeSums = OutputOf<'time.sums'>

function given({ flags }: CommandRun, ...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = flags.value(name)
      return value === undefined ? [] : [[name, value] as const]
    }),
  )
}

function groupName(run: CommandRun, by: string, group: Sums['groups'][number]): string {
  if (group.key === null) return moneySheetText.noFund[run.language]
  return by === 'category'
    ? valueLabel('ledgerCategory', group.key, run.language)
    : (group.title ?? group.key)
}

function sumLines(run: CommandRun, by: string, value: Sums): string[] {
  const { language } = run
  const row = (name: string, sum: Sums['totals'][number]) => [
    name,
    amountInCurrency(sum.inTiyn, sum.currency, language),
    amountInCurrency(sum.outTiyn, sum.currency, language),
  ]
  if (value.totals.length === 0) return [run.say('answer.none')]
  return tableLines([
    ['', moneySheetText.received[language], moneySheetText.spent[language]],
    ...value.groups.map((group) => row(groupName(run, by, group), group)),
    ...value.totals.map((total) => row(moneySheetText.total[language], total)),
  ])
}

function timeLines(run: CommandRun, { recoverable, excluded }: TimeSums): string[] {
  const { language } = run
  const row = (basis: string, sum: { readonly minutes: number; readonly tiyn: number }) => [
    valueLabel('timeBasis', basis, language),
    hoursAndMinutes(sum.minutes),
    amountInCurrency(sum.tiyn, 'KZT', language),
  ]
  return tableLines([
    row('paid-contract', recoverable),
    ...excluded.map(({ basis, ...sum }) => row(basis, sum)),
  ])
}

async function sums(run: CommandRun) {
  const by = chosen(run, 'by', ledgerDimension.options) ?? 'category'
  const caseId = await caseOf(run)
  const category = chosen(run, 'category', ledgerCategory.options)
  const limit = wholeNumber(run.flags, 'limit')
  const value = await run.call('ledger.sums', {
    by,
    bounds: {
      ...given(run, 'from', 'until', 'fund'),
      ...(category === undefined ? {} : { category }),
      ...(run.flags.on('general') ? { general: true } : {}),
      ...(caseId === undefined ? {} : { caseId }),
    },
    ...(limit === undefined ? {} : { limit }),
  })
  return { value, lines: sumLines(run, by, value) }
}

async function report(run: CommandRun) {
  const file = run.flags.value('out') ?? ''
  const unit = chosen(run, 'unit', periodUnits)
  const value = await run.call('ledger.report', {
    ...given(run, 'from', 'until', 'fund'),
    ...(unit === undefined ? {} : { unit }),
    language: chosen(run, 'language', documentLanguages) ?? 'ru',
    format: formatOf(run, ['pdf', 'xlsx'] as const),
    file,
    ...(run.flags.on('replace') ? { replace: true } : {}),
  })
  return { value, lines: writtenLines(file, value) }
}

async function statement(run: CommandRun) {
  const file = run.flags.value('out') ?? ''
  formatOf(run, ['pdf'])
  const value = await run.call('time.statement', {
    caseId: (await caseOf(run)) ?? '',
    language: chosen(run, 'language', documentLanguages) ?? 'ru',
    ...recipientInput(run),
    file,
    ...(run.flags.on('replace') ? { replace: true } : {}),
  })
  return { value, lines: writtenLines(file, value) }
}

async function reverse(run: CommandRun) {
  const version = wholeNumber(run.flags, 'version')
  const value = await run.callAny('ledger.reverse', {
    id: await firstId(run, 'ledger'),
    reason: run.flags.value('reason'),
    ...given(run, 'on'),
    ...(version === undefined ? {} : { version }),
  })
  return writtenAnswer(run, { key: 'answer.created', entity: 'ledger' }, value)
}

const outFlags = { language: valueFlag('ru|kk', 'language'), replace: switchFlag('replace') } as const

/** `sandyq time …` and `sandyq ledger …`: the ledger knows no delete, it is reversed. */
export const moneyCommands: readonly Command[] = [
  ...recordCommands({ entity: 'time', columns: ['workedOn', 'minutes', 'rateTiyn', 'what'], ofCase: true }),
  {
    path: ['time', 'sums'],
    about: 'time.sums',
    operations: ['time.sums'],
    flags: { case: requiredFlag('ID', 'case') },
    run: async (run) => {
      const value = await run.call('time.sums', { caseId: (await caseOf(run)) ?? '' })
      return { value, lines: timeLines(run, value) }
    },
  },
  {
    path: ['time', 'statement'],
    about: 'time.statement',
    operations: ['time.statement'],
    flags: {
      case: requiredFlag('ID', 'case'),
      out: requiredFlag('FILE.pdf', 'out'),
      recipient: valueFlag('WHO', 'export-to'),
      ...outFlags,
    },
    run: statement,
  },
  ...recordCommands({ entity: 'ledger', columns: ledgerColumns, ofCase: true }).filter(
    ({ path }) => path[1] !== 'delete' && path[1] !== 'restore',
  ),
  {
    path: ['ledger', 'reverse'],
    about: 'ledger.reverse',
    operations: ['ledger.reverse'],
    words: idWord,
    flags: {
      reason: requiredFlag('TEXT', 'reason'),
      on: valueFlag('DATE', 'on'),
      version: valueFlag('N', 'record-version'),
    },
    run: reverse,
  },
  {
    path: ['ledger', 'sums'],
    about: 'ledger.sums',
    operations: ['ledger.sums'],
    flags: {
      by: valueFlag('WHAT', 'sum-by'),
      case: valueFlag('ID', 'case'),
      general: switchFlag('general'),
      fund: valueFlag('NAME', 'fund'),
      category: valueFlag('NAME', 'category'),
      limit: valueFlag('N', 'limit'),
      ...period,
    },
    run: sums,
  },
  {
    path: ['ledger', 'report'],
    about: 'ledger.report',
    operations: ['ledger.report'],
    flags: {
      out: requiredFlag('FILE.pdf|FILE.xlsx', 'out'),
      unit: valueFlag('UNIT', 'period-unit'),
      fund: valueFlag('NAME', 'fund'),
      ...period,
      ...outFlags,
    },
    run: report,
  },
]
