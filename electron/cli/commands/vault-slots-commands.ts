import { slotKind } from '../../../shared/model/slot.ts'
import type { Command, CommandRun } from '../command.ts'
import { requiredFlag, switchFlag, valueFlag } from '../flag.ts'
import { answerLabels, heads } from '../labels.ts'
import { tableLines } from '../table.ts'
import { UsageError } from '../usage-error.ts'
import { valueLines } from '../value-lines.ts'
import { chosen } from './chosen.ts'

/** Throws UsageError `usage.last-recovery` when no other recovery key would be left. */
async function ensureRecoveryStays(run: CommandRun, slotId: string): Promise<void> {
  const { slots } = await run.call('vault.slots.list', {})
  const keys = slots.filter((slot) => slot.kind === 'recovery')
  // Compared as numbers, as the vault does: «02» names the slot 2.
  if (keys.length === 1 && Number(keys[0]?.slotId) === Number(slotId))
    throw new UsageError('usage.last-recovery', { slot: Number(slotId) })
}

const columns = ['slotId', 'kind', 'label', 'person', 'createdAt'] as const

/** `sandyq vault slots …`: who can open the vault, and how. */
export const vaultSlotsCommands: readonly Command[] = [
  {
    path: ['vault', 'slots', 'list'],
    about: 'vault.slots.list',
    operations: ['vault.slots.list'],
    run: async (run) => {
      const value = await run.call('vault.slots.list', {})
      const labels = answerLabels('slot', run.language)
      const rows = value.slots.map((slot) => [
        slot.slotId,
        labels.value('kind', slot.kind),
        slot.label,
        slot.person,
        slot.createdAt ?? '',
      ])
      return { value, lines: tableLines([heads(labels, columns), ...rows]) }
    },
  },
  {
    path: ['vault', 'slots', 'add'],
    about: 'vault.slots.add',
    operations: ['vault.slots.add'],
    flags: {
      kind: requiredFlag('KIND', 'slot-kind'),
      label: requiredFlag('TEXT', 'label'),
      person: requiredFlag('NAME', 'person'),
      recipient: valueFlag('age1…', 'recipient'),
      'new-passphrase-file': valueFlag('FILE', 'new-passphrase-file'),
    },
    run: async (run) => {
      const kind = chosen(run, 'kind', slotKind.options) ?? 'passphrase'
      const recipient = run.flags.value('recipient')
      if (kind === 'recipient' && recipient === undefined)
        throw new UsageError('usage.flag-missing', { flag: '--recipient', command: 'vault slots add' })
      const value = await run.call('vault.slots.add', {
        kind,
        label: run.flags.value('label') ?? '',
        person: run.flags.value('person') ?? '',
        ...(kind === 'passphrase' ? { passphrase: await run.newPassphrase() } : {}),
        ...(recipient === undefined ? {} : { recipient }),
      })
      const { recoveryKey, ...slot } = value
      const key = recoveryKey === undefined ? [] : ['', run.say('answer.recovery-key'), '', recoveryKey]
      return { value, lines: [...valueLines(slot, answerLabels('slot', run.language)), ...key] }
    },
  },
  {
    path: ['vault', 'slots', 'remove'],
    about: 'vault.slots.remove',
    operations: ['vault.slots.list', 'vault.slots.remove'],
    words: [{ name: 'SLOT' }],
    flags: { 'last-recovery': switchFlag('last-recovery') },
    run: async (run) => {
      const slotId = run.words[0] ?? ''
      if (!run.flags.on('last-recovery')) await ensureRecoveryStays(run, slotId)
      const value = await run.call('vault.slots.remove', { slotId })
      return {
        value,
        lines: [run.say('answer.deleted', { id: value.slotId }), run.say('answer.slot-removed')],
      }
    },
  },
]
