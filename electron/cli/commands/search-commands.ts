import { entityLabel } from '../../../shared/text/entity-text.ts'
import { recordTitle } from '../../../shared/text/record-title.ts'
import type { Command } from '../command.ts'
import { valueFlag } from '../flag.ts'
import { wholeNumber } from '../parse-flags.ts'
import { shortId, tableLines } from '../table.ts'
import { caseOf } from './record-commands.ts'

/** `sandyq search TEXT…` */
export const searchCommands: readonly Command[] = [
  {
    path: ['search'],
    about: 'search',
    operations: ['search.find'],
    words: [{ name: 'TEXT', many: true }],
    flags: { case: valueFlag('ID', 'case'), limit: valueFlag('N', 'limit') },
    run: async (run) => {
      const caseId = await caseOf(run)
      const limit = wholeNumber(run.flags, 'limit')
      const value = await run.call('search.find', {
        text: run.words.join(' '),
        ...(caseId === undefined ? {} : { caseId }),
        ...(limit === undefined ? {} : { limit }),
      })
      if (value.hits.length === 0) return { value, lines: [run.say('answer.none')] }
      const rows = value.hits.map((hit) => [
        entityLabel(hit.entity, run.language),
        shortId(hit.id),
        recordTitle(hit.entity, hit.title, run.language),
        hit.excerpt ?? '',
      ])
      return { value, lines: [...tableLines(rows), run.say('answer.total', { total: value.total })] }
    },
  },
]
