import type { HoursSince } from '../../../shared/model/hours-since.ts'
import { entityText } from '../../../shared/text/entity-text.ts'
import type { Command } from '../command.ts'
import { requiredFlag, switchFlag, valueFlag } from '../flag.ts'
import { printable, tableLines } from '../table.ts'
import { chosen } from './chosen.ts'
import { recipientInput } from './evidence-commands.ts'
import { firstId, idWord } from './record-commands.ts'
import { formatOf, writtenLines } from './out-file.ts'
import { documentLanguages } from './template-commands.ts'

/** «30», «10–34», or a dash where a moment is not known or contradicts the other. */
function hoursText(hours: HoursSince | undefined): string {
  if (hours === undefined || hours.isBefore) return '—'
  return hours.from === hours.to ? String(hours.from) : `${String(hours.from)}–${String(hours.to)}`
}

/** `sandyq exam …`: what goes beyond the record commands. */
export const examCommands: readonly Command[] = [
  {
    path: ['exam', 'hours'],
    about: 'exam.hours',
    operations: ['exam.hours'],
    words: idWord,
    run: async (run) => {
      const value = await run.call('exam.hours', { id: await firstId(run, 'exam') })
      return {
        value,
        lines: tableLines([
          [hoursText(value.exam), entityText.exam.one[run.language]],
          ...value.samples.map(({ what, hours }) => [hoursText(hours), printable(what)]),
        ]),
      }
    },
  },
  {
    path: ['exam', 'sheet'],
    about: 'exam.sheet',
    operations: ['exam.export'],
    words: idWord,
    flags: {
      out: requiredFlag('FILE.pdf', 'out'),
      language: valueFlag('ru|kk', 'language'),
      replace: switchFlag('replace'),
      recipient: valueFlag('WHO', 'export-to'),
    },
    run: async (run) => {
      const out = run.flags.value('out') ?? ''
      formatOf(run, ['pdf'])
      const value = await run.call('exam.export', {
        id: await firstId(run, 'exam'),
        language: chosen(run, 'language', documentLanguages) ?? (run.language === 'kk' ? 'kk' : 'ru'),
        file: out,
        ...(run.flags.on('replace') ? { replace: true } : {}),
        ...recipientInput(run),
      })
      return { value, lines: writtenLines(out, value) }
    },
  },
]
