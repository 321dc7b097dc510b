import { Text, Title } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import classes from './people.module.css'

type PersonCardProps = {
  readonly title: string
  readonly hint?: string
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** A part of a person's page under its name. */
export function PersonCard({ title, hint, action, children }: PersonCardProps) {
  const id = useId()
  return (
    <section className={classes['card']} aria-labelledby={id}>
      <div className={classes['cardHead']}>
        <Title order={2} size="h6" id={id}>
          {title}
        </Title>
        {action}
      </div>
      {hint === undefined ? null : (
        <Text size="xs" mb={8}>
          {hint}
        </Text>
      )}
      {children}
    </section>
  )
}
