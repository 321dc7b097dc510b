import { valueLabel } from '../../../shared/text/value-text.ts'
import type { Command } from '../command.ts'
import { firstId, idWord } from './record-commands.ts'

/** `sandyq consent check`: the record commands stand beside it. */
export const consentCommands: readonly Command[] = [
  {
    path: ['consent', 'check'],
    about: 'consent.check',
    operations: ['consent.check'],
    words: idWord,
    run: async (run) => {
      const value = await run.call('consent.check', { id: await firstId(run, 'consent') })
      const warning = value.isCloseToOtherSide ? [run.say('answer.close-to-other-side')] : []
      return { value, lines: [valueLabel('consentState', value.state, run.language), ...warning] }
    },
  },
]
