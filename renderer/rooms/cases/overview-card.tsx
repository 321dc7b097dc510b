import { Title } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import classes from './overview.module.css'

type OverviewCardProps = {
  readonly title: string
  /** What can be done, at the right of the title. */
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** A part of the overview under its name. */
export function OverviewCard({ title, action, children }: OverviewCardProps) {
  const id = useId()
  return (
    <section className={classes['card']} aria-labelledby={id}>
      <div className={classes['cardHead']}>
        <Title order={2} size="h6" id={id}>
          {title}
        </Title>
        {action}
      </div>
      {children}
    </section>
  )
}
