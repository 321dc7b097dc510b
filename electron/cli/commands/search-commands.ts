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
      const rows = value.hits.map((hit) => [hit.entity, shortId(hit.id), hit.title, hit.excerpt ?? ''])
      return { value, lines: [...tableLines(rows), run.say('answer.total', { total: value.total })] }
    },
  },
]
