import { resolve } from 'node:path'
import { agendaKind, type AgendaItem, type AgendaKind } from '../../../shared/contract/deadline-contract.ts'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { deadlineTriggers } from '../../../shared/deadlines/deadline-rules.ts'
import { parseMoment } from '../../../shared/deadlines/deadline-of-rule.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import { dateShort } from '../../../shared/language/dates.ts'
import { agendaKindText, agendaText } from '../../../shared/text/agenda-text.ts'
import { recordTitle } from '../../../shared/text/record-title.ts'
import { formatWording, languages } from '../../../shared/text/wording.ts'
import type { Command, CommandRun } from '../command.ts'
import { listFlag, requiredFlag, switchFlag, valueFlag } from '../flag.ts'
import { printable, shortId, tableLines } from '../table.ts'
import { chosen } from './chosen.ts'
import { caseOf } from './record-commands.ts'

const spanFlags = {
  from: requiredFlag('DATE', 'from-date'),
  until: requiredFlag('DATE', 'until-date'),
  case: valueFlag('ID', 'case'),
  lawyer: valueFlag('ID', 'lawyer'),
  kind: listFlag('KIND', 'agenda-kind'),
} as const

function kindOf(given: string): AgendaKind {
  const found = agendaKind.options.find((kind) => kind === given)
  if (found !== undefined) return found
  const values = agendaKind.options.join(', ')
  throw new Failure('input.invalid', { where: '--kind', problem: values, issue: 'not-of-list', values })
}

async function spanOf(run: CommandRun) {
  const lawyer = run.flags.value('lawyer')
  const caseId = await caseOf(run)
  const kinds = run.flags.list('kind').map(kindOf)
  return {
    from: parseMoment(run.flags.value('from') ?? '').day,
    until: parseMoment(run.flags.value('until') ?? '').day,
    ...(caseId === undefined ? {} : { caseId }),
    ...(lawyer === undefined ? {} : { lawyerId: await run.id('person', lawyer) }),
    ...(kinds.length === 0 ? {} : { kinds }),
  }
}

function agendaRow(item: AgendaItem, today: string, { language }: CommandRun): string[] {
  const isLate = item.doneOn === undefined && item.on < today
  const title = item.rule === undefined ? item.title : recordTitle('deadline', item.rule, language)
  return [
    `${dateShort(item.on)}${item.at === undefined ? '' : ` ${item.at}`}`,
    agendaKindText[item.kind][language],
    printable(
      item.title === ''
        ? title
        : item.kind === 'filing'
          ? recordTitle('filing', item.title, language)
          : item.title,
    ),
    printable(item.caseNumber ?? item.caseTitle),
    isLate ? agendaText.overdue[language] : '',
    shortId(item.id),
  ]
}

/** `sandyq deadline agenda`, `start` and `export`: the days of all cases. */
export const agendaCommands: readonly Command[] = [
  {
    path: ['deadline', 'agenda'],
    about: 'deadline.agenda',
    operations: ['agenda.list'],
    flags: { ...spanFlags, done: switchFlag('agenda-done') },
    run: async (run) => {
      const input = { ...(await spanOf(run)), done: run.flags.on('done') }
      const value = (await run.callAny('agenda.list', input)) as OutputOf<'agenda.list'>
      const rows = value.items.map((item) => agendaRow(item, value.today, run))
      return { value, lines: rows.length === 0 ? [run.say('answer.none')] : tableLines(rows) }
    },
  },
  {
    path: ['deadline', 'start'],
    about: 'deadline.start',
    operations: ['deadline.start'],
    flags: {
      case: requiredFlag('ID', 'case'),
      trigger: requiredFlag('TRIGGER', 'deadline-trigger'),
      from: requiredFlag('DATE', 'deadline-from'),
      rule: listFlag('ID', 'deadline-rule'),
      filing: valueFlag('ID', 'deadline-filing'),
      responsible: valueFlag('ID', 'responsible'),
    },
    run: async (run) => {
      const trigger = chosen(run, 'trigger', Object.keys(deadlineTriggers)) ?? ''
      const { day, clock } = parseMoment(run.flags.value('from') ?? '')
      const rules = run.flags.list('rule')
      const [filing, responsible] = [run.flags.value('filing'), run.flags.value('responsible')]
      const value = (await run.callAny('deadline.start', {
        caseId: await caseOf(run),
        trigger,
        on: day,
        ...(clock === undefined ? {} : { at: clock }),
        ...(rules.length === 0 ? {} : { rules }),
        ...(filing === undefined ? {} : { filingId: await run.id('filing', filing) }),
        ...(responsible === undefined ? {} : { responsibleId: await run.id('person', responsible) }),
      })) as OutputOf<'deadline.start'>
      const lines = value.started.map(({ id, version }) => run.say('answer.created', { id, version }))
      return { value, lines: lines.length === 0 ? [run.say('answer.none')] : lines }
    },
  },
  {
    path: ['deadline', 'export'],
    about: 'deadline.export',
    operations: ['agenda.export'],
    flags: {
      ...spanFlags,
      out: requiredFlag('FILE', 'agenda-out'),
      replace: switchFlag('replace'),
      language: valueFlag('ru|kk|en', 'answer-language'),
    },
    run: async (run) => {
      const value = (await run.callAny('agenda.export', {
        ...(await spanOf(run)),
        language: chosen(run, 'language', languages) ?? run.language,
        out: resolve(run.folder, run.flags.value('out') ?? ''),
        replace: run.flags.on('replace'),
      })) as OutputOf<'agenda.export'>
      const { events, leftOut } = value
      return { value, lines: [formatWording(agendaText.exported[run.language], { events, leftOut })] }
    },
  },
]
