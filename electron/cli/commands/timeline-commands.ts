import { Failure } from '../../../shared/failures/failure.ts'
import { eventDay, eventName, timelineLaneText, waitWords } from '../../../shared/text/timeline-text.ts'
import { timelineFormats, timelineLanes } from '../../../shared/contract/timeline-contract.ts'
import type { Command, CommandRun } from '../command.ts'
import { listFlag, requiredFlag, switchFlag, valueFlag, type Flags } from '../flag.ts'
import { printable, tableLines } from '../table.ts'
import { chosen } from './chosen.ts'
import { recipientInput } from './evidence-commands.ts'
import { formatOf, writtenLines } from './out-file.ts'
import { caseOf } from './record-commands.ts'
import { documentLanguages } from './template-commands.ts'

const shownFlags = {
  case: requiredFlag('ID', 'case'),
  lane: listFlag(timelineLanes.join('|'), 'lane'),
  from: valueFlag('DATE', 'from-day'),
  until: valueFlag('DATE', 'until-day'),
} as const satisfies Flags

async function shownInput(run: CommandRun) {
  const { flags } = run
  const lanes = flags.list('lane').map((given) => {
    const lane = timelineLanes.find((name) => name === given)
    if (lane !== undefined) return lane
    const values = timelineLanes.join(', ')
    throw new Failure('input.invalid', { where: '--lane', problem: values, issue: 'not-of-list', values })
  })
  const [from, until] = [flags.value('from'), flags.value('until')]
  return {
    caseId: (await caseOf(run)) ?? '',
    ...(lanes.length === 0 ? {} : { lanes }),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  }
}

/** `sandyq timeline …` */
export const timelineCommands: readonly Command[] = [
  {
    path: ['timeline', 'show'],
    about: 'timeline.show',
    operations: ['timeline.show'],
    flags: shownFlags,
    run: async (run) => {
      const value = await run.call('timeline.show', await shownInput(run))
      const rows = value.events.map((event) => [
        eventDay(event),
        timelineLaneText[event.lane][run.language],
        printable(eventName(event, run.language)),
        waitWords(event, run.language),
      ])
      return { value, lines: rows.length === 0 ? [run.say('answer.none')] : tableLines(rows) }
    },
  },
  {
    path: ['timeline', 'export'],
    about: 'timeline.export',
    operations: ['timeline.export'],
    flags: {
      ...shownFlags,
      out: requiredFlag('FILE.pdf|FILE.svg', 'out'),
      format: valueFlag(timelineFormats.join('|'), 'format'),
      language: valueFlag('ru|kk', 'language'),
      replace: switchFlag('replace'),
      recipient: valueFlag('WHO', 'export-to'),
    },
    run: async (run) => {
      const file = run.flags.value('out') ?? ''
      const value = await run.call('timeline.export', {
        ...(await shownInput(run)),
        file,
        format: formatOf(run, timelineFormats),
        language: chosen(run, 'language', documentLanguages) ?? 'ru',
        ...(run.flags.on('replace') ? { replace: true } : {}),
        ...recipientInput(run),
      })
      return { value, lines: writtenLines(file, value) }
    },
  },
]
