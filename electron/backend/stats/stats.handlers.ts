import type { ParsedInputOf } from '../../../shared/contract/contract.ts'
import { plainText } from '../../../shared/document/plain-text.ts'
import type { JobContext } from '../context.ts'
import { exportBytes } from '../exports/export-bytes.ts'
import type { RoomHandlers } from '../handlers.ts'
import { localDay } from '../local-time.ts'
import { findUnsupportedCharacters } from '../render/visible-text.ts'
import { statsTree } from './stats-paper.ts'
import { showStats } from './stats.ts'

type Input = ParsedInputOf<'stats.preview'>

/** Pages of what may leave: the exact numbers never come here. */
async function renderStats(context: JobContext, { fromYear, untilYear, language }: Input) {
  const { tree, date } = context.read((query) => {
    const numbers = showStats(query, { fromYear, untilYear, exact: false })
    return {
      tree: statsTree(numbers, { fromYear, untilYear }, language),
      date: localDay(query.now, query.environment),
    }
  })
  const options = { draft: false, sample: false, date }
  const pdf = await context.environment.renderer.render({ format: 'pdf', tree, options }, context.signal)
  return { pdf, tree }
}

export const statsHandlers = {
  query: { 'stats.show': showStats },
  job: {
    'stats.preview': async (context, input) => ({
      pdf: (await renderStats(context, input)).pdf,
      obstacles: [],
    }),
    'stats.export': async (context, input) => {
      const { pdf, tree } = await renderStats(context, input)
      const written = await exportBytes(context, {
        action: 'stats.export',
        file: input.file,
        replace: input.replace === true,
        bytes: pdf,
        subject: 'stats',
        details: { format: 'pdf', from: input.fromYear ?? null, until: input.untilYear ?? null },
      })
      return { ...written, warnings: findUnsupportedCharacters(plainText(tree)) }
    },
  },
} satisfies RoomHandlers
