import { Text } from '@mantine/core'
import { runJob } from '../../client/jobs.ts'
import { withProof } from '../../client/proof.ts'
import { useText } from '../../client/language.ts'
import { AskFirst } from '../../ui/ask-first.tsx'
import { useSlotKind, type Slot } from './slot-table.tsx'

type RemoveSlotProps = {
  readonly slot: Slot | undefined
  readonly isLastRecovery: boolean
  readonly onClose: () => void
  readonly onRemoved: () => void
}

/** The question before a way into the vault is taken away, with what comes of it. */
export function RemoveSlot({ slot, isLastRecovery, onClose, onRemoved }: RemoveSlotProps) {
  const text = useText('settings')
  const kindOf = useSlotKind()
  if (slot === undefined) return null
  const remove = async () => {
    const { slotId } = slot
    await withProof(() => runJob('vault.slots.remove', { slotId }, { label: text('slotRemoveDo') }))
    onRemoved()
  }
  return (
    <AskFirst
      title={text('slotRemoveTitle')}
      isOpen
      onClose={onClose}
      onConfirm={remove}
      confirmLabel={text('slotRemoveDo')}
    >
      <Text size="sm">
        {text('slotRemoveWhat', { person: slot.person, kind: kindOf(slot.kind).toLowerCase() })}
      </Text>
      {isLastRecovery ? (
        <Text size="sm" fw={600}>
          {text('slotRemoveRecovery')}
        </Text>
      ) : null}
      <Text size="sm">{text('slotRemoveOld')}</Text>
    </AskFirst>
  )
}
