import { SegmentedControl, VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './parts-page.module.css'

type PartsPageProps<Part extends string> = {
  /** The heading, for those who hear the page. */
  readonly title: string
  /** Names the switch. */
  readonly label: string
  readonly parts: readonly { readonly value: Part; readonly label: string }[]
  readonly part: Part
  readonly onPart: (part: Part) => void
  /** Stands beside the switch. */
  readonly beside?: ReactNode
  /** The part that is on. */
  readonly children: ReactNode
}

/** A section or room of several parts, one of them on, with the switch between them above it. */
export function PartsPage<Part extends string>(props: PartsPageProps<Part>) {
  const { title, label, parts, part, onPart, beside, children } = props
  return (
    <div className={classes['page']}>
      <VisuallyHidden component="h1">{title}</VisuallyHidden>
      <div className={classes['head']}>
        <SegmentedControl
          size="sm"
          aria-label={label}
          data={[...parts]}
          value={part}
          onChange={(next) => {
            const found = parts.find(({ value }) => value === next)
            if (found !== undefined) onPart(found.value)
          }}
        />
        {beside}
      </div>
      <div className={classes['body']}>{children}</div>
    </div>
  )
}
