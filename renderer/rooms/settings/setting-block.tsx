import { Stack, Text, Title } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import classes from './settings.module.css'

type SettingBlockProps = {
  readonly title: string
  readonly hint?: string
  readonly children: ReactNode
}

/** One subject of the settings. */
export function SettingBlock({ title, hint, children }: SettingBlockProps) {
  const id = useId()
  return (
    <section className={classes['block']} aria-labelledby={id}>
      <Stack gap="xs">
        <Title order={2} size="h5" id={id}>
          {title}
        </Title>
        {hint === undefined ? null : <Text size="sm">{hint}</Text>}
        {children}
      </Stack>
    </section>
  )
}
