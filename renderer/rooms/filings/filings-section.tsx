import { SegmentedControl } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useText } from '../../client/language.ts'
import type { SectionProps } from '../../ui/section-props.ts'
import { FilingDesk } from './filing-desk.tsx'
import classes from './filings.module.css'
import { filingParts, usePartOf, type FilingPart } from './filing-parts.ts'
import { HandoverDesk } from './handover-desk.tsx'
import { HearingDesk } from './hearing-desk.tsx'

/** What went to court and came from it, the days in court, and originals that are out. */
export function FilingsSection(props: SectionProps) {
  const text = useText('filings')
  const led = usePartOf(props.record)
  const [chosen, setChosen] = useState<FilingPart>('made')
  useEffect(() => {
    if (led !== undefined) setChosen(led)
  }, [led])
  const part = led ?? chosen
  // A record of another part is none of this one.
  const [left, setLeft] = useState<string>()
  const record = props.record === left ? undefined : props.record
  const shown = left === props.record ? chosen : part
  return (
    <div className={classes['section']}>
      <div className={classes['head']}>
        <SegmentedControl
          size="sm"
          aria-label={text('parts')}
          data={filingParts.map((name) => ({ value: name, label: text(`part-${name}`) }))}
          value={shown}
          onChange={(next) => {
            setLeft(props.record)
            setChosen(filingParts.find((name) => name === next) ?? 'made')
          }}
        />
      </div>
      <div className={classes['body']}>
        <PartOf {...props} record={record} part={shown} />
      </div>
    </div>
  )
}

function PartOf({ part, ...props }: SectionProps & { readonly part: FilingPart }) {
  switch (part) {
    case 'made':
    case 'received':
      return <FilingDesk key={part} {...props} direction={part} />
    case 'hearings':
      return <HearingDesk {...props} />
    case 'originals':
      return <HandoverDesk {...props} />
  }
}
