import { Badge, Group, Text } from '@mantine/core'
import { IconPrinterOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useText } from '../client/language.ts'
import classes from './unprinted.module.css'

type UnprintedProps = { readonly children: ReactNode; readonly className?: string | undefined }

/** Where the lawyer writes for herself: another colour, a mark, and no template or export ever sees it. */
export function Unprinted({ children, className }: UnprintedProps) {
  const text = useText('frame')
  return (
    <section className={`${classes['unprinted'] ?? ''} ${className ?? ''}`} aria-label={text('unprinted')}>
      <Group justify="space-between" mb={6} wrap="nowrap">
        <Text size="sm" fw={600}>
          {text('unprinted')}
        </Text>
        <Badge variant="default" size="sm" tt="none" leftSection={<IconPrinterOff size={12} aria-hidden />}>
          {text('neverPrints')}
        </Badge>
      </Group>
      <div className={classes['fields']}>{children}</div>
    </section>
  )
}
