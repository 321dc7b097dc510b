import { isFailure } from '../../../shared/failures/failure.ts'
import { entities, type Command, type CommandRun } from '../command.ts'
import { switchFlag, valueFlag } from '../flag.ts'
import { wholeNumber } from '../parse-flags.ts'
import { isFullId } from '../resolve-ids.ts'
import { shortId, tableLines } from '../table.ts'

/** An entry may be about a record of any type, or about the vault itself: what no type knows is asked as it is. */
async function subjectId(run: CommandRun, given: string): Promise<string> {
  if (isFullId(given)) return given
  for (const entity of entities) {
    try {
      return await run.id(entity, given)
    } catch (error) {
      if (!isFailure(error, 'record.not-found')) throw error
    }
  }
  return given
}

/** `sandyq custody …` */
export const custodyCommands: readonly Command[] = [
  {
    path: ['custody', 'list'],
    about: 'custody.list',
    operations: ['custody.list'],
    flags: {
      subject: valueFlag('ID', 'subject'),
      from: valueFlag('N', 'from'),
      limit: valueFlag('N', 'limit'),
      open: switchFlag('open'),
    },
    run: async (run) => {
      const subject = run.flags.value('subject')
      const from = wholeNumber(run.flags, 'from')
      const limit = wholeNumber(run.flags, 'limit')
      const value = await run.call('custody.list', {
        ...(subject === undefined ? {} : { subject: await subjectId(run, subject) }),
        ...(from === undefined ? {} : { from }),
        ...(limit === undefined ? {} : { limit }),
        ...(run.flags.on('open') ? { open: true } : {}),
      })
      const rows = value.entries.map((entry) => [
        String(entry.sequence),
        entry.time,
        entry.action,
        shortId(entry.subject),
        shortId(entry.actor),
        ...(run.flags.on('open') ? [JSON.stringify(entry.details ?? null)] : []),
      ])
      return {
        value,
        lines: [
          ...tableLines([['sequence', 'time', 'action', 'subject', 'actor'], ...rows]),
          `head: ${value.head}`,
        ],
      }
    },
  },
  {
    path: ['custody', 'verify'],
    about: 'custody.verify',
    operations: ['custody.verify'],
    run: async (run) => {
      const value = await run.call('custody.verify', {})
      const clean = value.problems.length === 0
      const found = value.problems.map((problem) => [String(problem.sequence), problem.problem])
      const lines = clean ? [run.say('answer.no-problems')] : tableLines(found)
      return {
        value,
        lines: [...lines, run.say('answer.total', { total: value.entries }), `head: ${value.head}`],
        foundDamage: !clean,
      }
    },
  },
]
