import { dueReasonText, dueReviewText } from '../../../shared/text/due-text.ts'
import { recordTitle } from '../../../shared/text/record-title.ts'
import type { Command } from '../command.ts'
import { valueFlag } from '../flag.ts'
import { wholeNumber } from '../parse-flags.ts'
import { printable, tableLines } from '../table.ts'
import { caseOf } from './record-commands.ts'

/** `sandyq safety due`: when safety is to be looked at, in one case or in all. */
export const safetyCommands: readonly Command[] = [
  {
    path: ['safety', 'due'],
    about: 'safety.due',
    operations: ['safety.due'],
    flags: {
      case: valueFlag('ID', 'case'),
      from: valueFlag('DAY', 'from-day'),
      until: valueFlag('DAY', 'until-day'),
      limit: valueFlag('N', 'limit'),
    },
    run: async (run) => {
      const { language } = run
      const caseId = await caseOf(run)
      const from = run.flags.value('from')
      const until = run.flags.value('until')
      const limit = wholeNumber(run.flags, 'limit')
      const value = await run.call('safety.due', {
        ...(caseId === undefined ? {} : { caseId }),
        ...(from === undefined ? {} : { from }),
        ...(until === undefined ? {} : { until }),
        ...(limit === undefined ? {} : { limit }),
      })
      const rows = value.items.map((item) => [
        item.on,
        dueReasonText[item.reason][language],
        printable(item.what ?? recordTitle(item.entity, item.title, language)),
        printable(item.caseTitle),
        dueReviewText[item.isReviewed ? 'reviewed' : 'open'][language],
      ])
      const lines = rows.length === 0 ? [run.say('answer.none')] : tableLines(rows)
      return { value, lines: [...lines, run.say('answer.total', { total: value.total })] }
    },
  },
]
