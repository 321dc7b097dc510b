import { SegmentedControl, VisuallyHidden } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useLanguage, useText } from '../../client/language.ts'
import { onlyOne, useCaseSides } from '../../client/use-case-sides.ts'
import { useNames } from '../../client/use-names.ts'
import type { DeskPlace } from '../../ui/desk/desk-spec.ts'
import { RecordDesk } from '../../ui/desk/record-desk.tsx'
import { localToday } from '../../ui/format-text.ts'
import type { SectionProps } from '../../ui/section-props.ts'
import { useEntityOf } from '../../ui/use-entity-of.ts'
import { consentSpec, noteSpec, restrictionSpec } from './consent-specs.tsx'
import classes from './consents.module.css'

const parts = ['consent', 'restriction', 'note'] as const
type Part = (typeof parts)[number]

/** What people agreed to, what keeps the case inside, and what is noted of it. */
export function ConsentsSection({ caseId, record, field }: SectionProps) {
  const text = useText('consents')
  const led = useEntityOf(record, parts)
  const [part, setPart] = useState<Part>('consent')
  useEffect(() => {
    if (led !== undefined) setPart(led)
  }, [led, record])
  return (
    <div className={classes['section']}>
      <VisuallyHidden component="h1">{text('title')}</VisuallyHidden>
      <div className={classes['head']}>
        <SegmentedControl
          size="sm"
          aria-label={text('parts')}
          data={parts.map((name) => ({ value: name, label: text(`part-${name}`) }))}
          value={part}
          onChange={(next) => setPart(parts.find((name) => name === next) ?? 'consent')}
        />
      </div>
      <div className={classes['body']}>
        <PartOf
          key={part}
          part={part}
          caseId={caseId}
          record={part === led ? record : undefined}
          field={field}
        />
      </div>
    </div>
  )
}

function PartOf({ part, caseId, record, field }: SectionProps & { readonly part: Part }) {
  const text = useText('consents')
  const language = useLanguage()
  const { survivors } = useCaseSides(caseId)
  const made = {
    say: text,
    language,
    caseId,
    nameOf: useNames(caseId),
    survivor: onlyOne(survivors),
    today: localToday(),
  }
  const place: DeskPlace = (id) => ({
    at: 'case',
    caseId,
    section: 'consents',
    ...(id === undefined ? {} : { record: id }),
  })
  const shared = { caseId, record, field, place }
  if (part === 'consent') return <RecordDesk spec={consentSpec(made)} {...shared} />
  if (part === 'restriction') return <RecordDesk spec={restrictionSpec(made)} {...shared} />
  return <RecordDesk spec={noteSpec(made)} {...shared} />
}
