import { Center, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'

type EmptyStateProps = {
  readonly title: string
  readonly hint: string
  /** The button that makes the first one. */
  readonly children?: ReactNode
}

/** What stands where nothing is yet: what this place is for, and the first step. */
export function EmptyState({ title, hint, children }: EmptyStateProps) {
  return (
    <Center mih={240} p="xl">
      <Stack align="center" gap="xs" maw={520}>
        <Title order={2} size="h4" ta="center">
          {title}
        </Title>
        <Text size="sm" ta="center" c="var(--mantine-color-text)">
          {hint}
        </Text>
        {children}
      </Stack>
    </Center>
  )
}
