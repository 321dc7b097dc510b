import { Badge, Tooltip } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useText } from '../../../client/language.ts'
import type { Verified } from './use-verified-file.ts'

/** Whether the file is as it was taken in, calmly; what to do when it is not stands below the head. */
export function VerifiedMark({ state }: { readonly state: Verified }) {
  const text = useText('evidence')
  if (state === 'unknown') return null
  if (state === 'damaged')
    return (
      <Badge
        color="orange"
        c="var(--mantine-color-text)"
        variant="light"
        tt="none"
        radius="sm"
        leftSection={<IconAlertTriangle size={13} />}
      >
        {text('damaged')}
      </Badge>
    )
  const isChecked = state === 'verified'
  return (
    <Tooltip label={isChecked ? text('verified') : text('verifying')}>
      <Badge
        color="petrol"
        variant={isChecked ? 'light' : 'default'}
        tt="none"
        radius="sm"
        role="status"
        leftSection={isChecked ? <IconCheck size={13} /> : undefined}
      >
        {isChecked ? text('verifiedShort') : text('verifyingShort')}
      </Badge>
    </Tooltip>
  )
}
