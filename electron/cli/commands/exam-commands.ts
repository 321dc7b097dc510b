import type { Command } from '../command.ts'
import { requiredFlag, switchFlag, valueFlag } from '../flag.ts'
import { printable } from '../table.ts'
import { UsageError } from '../usage-error.ts'
import { chosen } from './chosen.ts'
import { recipientInput } from './evidence-commands.ts'
import { firstId, idWord } from './record-commands.ts'
import { documentLanguages } from './template-commands.ts'

/** `sandyq exam …`: what goes beyond the record commands. */
export const examCommands: readonly Command[] = [
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
      if (!/\.pdf$/iu.test(out)) throw new UsageError('usage.out-format', { endings: '.pdf' })
      const value = await run.call('exam.export', {
        id: await firstId(run, 'exam'),
        language: chosen(run, 'language', documentLanguages) ?? (run.language === 'kk' ? 'kk' : 'ru'),
        file: out,
        ...(run.flags.on('replace') ? { replace: true } : {}),
        ...recipientInput(run),
      })
      return {
        value,
        lines: [
          `${printable(out)}  ${String(value.bytes)}  ${value.sha256}`,
          ...value.warnings.map(printable),
        ],
      }
    },
  },
]
