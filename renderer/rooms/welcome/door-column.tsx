import { Button, Group, Stack, Title } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useText } from '../../client/language.ts'
import classes from './welcome.module.css'

type DoorColumnProps = {
  readonly title: string
  /** Leads back to the list; not while something is on its way. */
  readonly onBack?: (() => void) | undefined
  readonly isBusy?: boolean
  readonly children: ReactNode
}

/** One screen of the door. */
export function DoorColumn({ title, onBack, isBusy = false, children }: DoorColumnProps) {
  const text = useText('welcome')
  return (
    <div className={classes['column']}>
      {onBack === undefined ? null : (
        <Group mb="xs" ml={-12}>
          <Button
            variant="subtle"
            leftSection={<IconArrowLeft size={16} aria-hidden />}
            onClick={onBack}
            disabled={isBusy}
          >
            {text('toDoor')}
          </Button>
        </Group>
      )}
      <Stack gap="sm">
        <Title order={2} size="h3" lineClamp={2}>
          {title}
        </Title>
        {children}
      </Stack>
    </div>
  )
}
