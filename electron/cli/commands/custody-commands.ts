import { AmbiguousId } from '../ambiguous-id.ts'
import { custodyActionLabel } from '../../../shared/text/custody-log-text.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import type { Command, CommandRun } from '../command.ts'
import { listFlag, requiredFlag, switchFlag, valueFlag } from '../flag.ts'
import { answerLabels, heads } from '../labels.ts'
import { wholeNumber } from '../parse-flags.ts'
import { UsageError } from '../usage-error.ts'
import { isFullId } from '../resolve-ids.ts'
import { shortId, tableLines } from '../table.ts'

/** Most entries one call answers. */
const entriesPerCall = 10_000

/**
 * The subject behind a beginning or an end of its id, looked up in the log itself: it also knows what has been deleted. Throws
 * Failure `record.ambiguous`; what fits nothing is asked as it is.
 */
async function findSubject(run: CommandRun, given: string): Promise<string> {
  const part = given.toLowerCase()
  if (isFullId(part) || part.length < 4) return given
  const found = new Set<string>()
  for (let from = 1, more = true; more; from += entriesPerCall) {
    const { entries } = await run.call('custody.list', { from, limit: entriesPerCall })
    for (const { subject } of entries)
      if (subject.startsWith(part) || subject.endsWith(part)) found.add(subject)
    more = entries.length === entriesPerCall
  }
  if (found.size > 1) {
    const candidates = [...found].sort().map((id) => ({ id, title: '' }))
    throw new AmbiguousId({ entity: '', id: given }, { candidates, total: candidates.length })
  }
  return [...found][0] ?? given
}

/** `417:9f3c…`, as number and hash stand in print; the hash may be in capitals. */
function readHead(text: string): { sequence: number; hash: string } {
  const [, sequence, hash] = /^(\d{1,9}):([0-9a-f]{64})$/u.exec(text.toLowerCase()) ?? []
  if (sequence === undefined || hash === undefined) throw new UsageError('usage.head')
  return { sequence: Number(sequence), hash }
}

const columns = ['sequence', 'time', 'action', 'subject', 'actor'] as const

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
        ...(subject === undefined ? {} : { subject: await findSubject(run, subject) }),
        ...(from === undefined ? {} : { from }),
        ...(limit === undefined ? {} : { limit }),
        ...(run.flags.on('open') ? { open: true } : {}),
      })
      const labels = answerLabels('entry', run.language)
      const rows = value.entries.map((entry) => [
        String(entry.sequence),
        entry.time,
        custodyActionLabel(entry.action, run.language),
        shortId(entry.subject),
        shortId(entry.actor),
        ...(run.flags.on('open') ? [JSON.stringify(entry.details ?? null)] : []),
      ])
      return {
        value,
        lines: [
          ...tableLines([heads(labels, columns), ...rows]),
          run.say('answer.head', { head: value.head }),
        ],
      }
    },
  },
  {
    path: ['custody', 'verify'],
    about: 'custody.verify',
    operations: ['custody.verify'],
    flags: { head: listFlag('SEQ:HASH', 'head') },
    run: async (run) => {
      const heads = run.flags.list('head').map(readHead)
      const value = await run.call('custody.verify', heads.length === 0 ? {} : { heads })
      const clean = value.problems.length === 0
      const found = value.problems.map((problem) => [
        String(problem.sequence),
        valueLabel('custodyProblem', problem.problem, run.language),
      ])
      const lines = clean ? [run.say('answer.no-problems')] : tableLines(found)
      return {
        value,
        lines: [
          ...lines,
          run.say('answer.total', { total: value.entries }),
          run.say('answer.head', { head: value.head }),
        ],
        foundDamage: !clean,
      }
    },
  },
  {
    path: ['custody', 'erase'],
    about: 'custody.erase',
    operations: ['custody.erase'],
    words: [{ name: 'SEQ' }],
    flags: { reason: requiredFlag('TEXT', 'reason') },
    run: async (run) => {
      const word = run.words[0] ?? ''
      if (!/^\d{1,9}$/u.test(word)) throw new UsageError('usage.sequence')
      const reason = run.flags.value('reason') ?? ''
      const value = await run.call('custody.erase', { sequence: Number(word), reason })
      return { value, lines: [run.say('answer.deleted', { id: value.sequence })] }
    },
  },
]
