import { useText } from '../../client/language.ts'
import { PartsPage } from '../../ui/parts-page.tsx'
import type { SectionProps } from '../../ui/section-props.ts'
import { usePart } from '../../ui/use-part.ts'
import { FilingDesk } from './filing-desk.tsx'
import { filingParts, usePartOf, type FilingPart } from './filing-parts.ts'
import { HandoverDesk } from './handover-desk.tsx'
import { HearingDesk } from './hearing-desk.tsx'

/** What went to court and came from it, the days in court, and originals that are out. */
export function FilingsSection(props: SectionProps) {
  const text = useText('filings')
  const led = usePartOf(props.record)
  const [part, setPart] = usePart<FilingPart>('made', { led, record: props.record })
  return (
    <PartsPage
      title={text('title')}
      label={text('parts')}
      parts={filingParts.map((name) => ({ value: name, label: text(`part-${name}`) }))}
      part={part}
      onPart={setPart}
    >
      {/* A record of another part is none of this one. */}
      <PartOf {...props} record={part === led ? props.record : undefined} part={part} />
    </PartsPage>
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
