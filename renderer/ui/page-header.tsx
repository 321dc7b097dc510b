import { Group, Title } from '@mantine/core'
import type { ReactNode } from 'react'

/** The head of a room or section: its name and what can be done in it. */
export function PageHeader({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <Group justify="space-between" wrap="nowrap" px="md" py="xs" mih={48}>
      <Title order={1} size="h4" lineClamp={1} title={title}>
        {title}
      </Title>
      <Group gap="xs" wrap="nowrap" flex="none">
        {children}
      </Group>
    </Group>
  )
}
