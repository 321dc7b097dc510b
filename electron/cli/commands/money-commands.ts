import type { Command } from '../command.ts'
import { requiredFlag, valueFlag } from '../flag.ts'
import { wholeNumber } from '../parse-flags.ts'
import { firstId, idWord, recordCommands, writtenAnswer } from './record-commands.ts'

const ledgerColumns = ['paidOn', 'direction', 'category', 'amountTiyn', 'currency', 'purpose'] as const

/** `sandyq time …` and `sandyq ledger …`: the ledger knows no delete and no restore, it is reversed. */
export const moneyCommands: readonly Command[] = [
  ...recordCommands({ entity: 'time', columns: ['workedOn', 'minutes', 'rateTiyn', 'what'], ofCase: true }),
  ...recordCommands({ entity: 'ledger', columns: ledgerColumns, ofCase: true }).filter(
    ({ path: [, verb] }) => verb !== 'delete' && verb !== 'restore',
  ),
  {
    path: ['ledger', 'reverse'],
    about: 'ledger.reverse',
    operations: ['ledger.reverse'],
    words: idWord,
    flags: {
      reason: requiredFlag('TEXT', 'reason'),
      on: valueFlag('DATE', 'on'),
      version: valueFlag('N', 'record-version'),
    },
    run: async (run) => {
      const on = run.flags.value('on')
      const version = wholeNumber(run.flags, 'version')
      const value = await run.callAny('ledger.reverse', {
        id: await firstId(run, 'ledger'),
        reason: run.flags.value('reason'),
        ...(on === undefined ? {} : { on }),
        ...(version === undefined ? {} : { version }),
      })
      return writtenAnswer(run, { key: 'answer.created', entity: 'ledger' }, value)
    },
  },
]
