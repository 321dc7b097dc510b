import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../client/language.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { AddSlot } from './add-slot.tsx'
import { ChangePassphrase } from './change-passphrase.tsx'
import { RemoveSlot } from './remove-slot.tsx'
import { RotateKeys } from './rotate-keys.tsx'
import { SettingBlock } from './setting-block.tsx'
import { SlotTable, type Slot } from './slot-table.tsx'

/** Who can open the vault and by what. */
export function KeysSection() {
  const text = useText('settings')
  const { value, failure } = useAnswer('vault.slots.list', {})
  const [isAdding, setAdding] = useState(false)
  const [leaving, setLeaving] = useState<Slot>()
  const [told, setTold] = useState('')
  const slots = value?.slots ?? []
  return (
    <>
      <SettingBlock title={text('section-keys')} hint={text('slotsWhat')}>
        <FailureNotice failure={failure} />
        <SlotTable slots={slots} onRemove={setLeaving} />
        <Group>
          <Button variant="default" onClick={() => setAdding(true)}>
            {text('slotAdd')}
          </Button>
          <Text size="sm" role="status">
            {told}
          </Text>
        </Group>
      </SettingBlock>
      <ChangePassphrase />
      <RotateKeys />
      {isAdding ? (
        <AddSlot
          onClose={() => setAdding(false)}
          onAdded={(person) => setTold(text('slotAdded', { person }))}
        />
      ) : null}
      <RemoveSlot
        slot={leaving}
        isLastRecovery={
          leaving?.kind === 'recovery' && slots.filter(({ kind }) => kind === 'recovery').length === 1
        }
        onClose={() => setLeaving(undefined)}
        onRemoved={() => setTold(text('slotRemoved'))}
      />
    </>
  )
}
