import { useLanguage, useText } from '../../client/language.ts'
import { onlyOne, useCaseSides } from '../../client/use-case-sides.ts'
import { useNames } from '../../client/use-names.ts'
import { caseDeskPlace } from '../../ui/desk/case-desk-place.ts'
import { RecordDesk } from '../../ui/desk/record-desk.tsx'
import { localToday } from '../../ui/format-text.ts'
import { PartsPage } from '../../ui/parts-page.tsx'
import type { SectionProps } from '../../ui/section-props.ts'
import { useEntityOf } from '../../ui/use-entity-of.ts'
import { usePart } from '../../ui/use-part.ts'
import { consentSpec, noteSpec, restrictionSpec } from './consent-specs.tsx'

const parts = ['consent', 'restriction', 'note'] as const
type Part = (typeof parts)[number]

/** What people agreed to, what keeps the case inside, and what is noted of it. */
export function ConsentsSection({ caseId, record, field }: SectionProps) {
  const text = useText('consents')
  const led = useEntityOf(record, parts)
  const [part, setPart] = usePart<Part>('consent', { led, record })
  return (
    <PartsPage
      title={text('title')}
      label={text('parts')}
      parts={parts.map((name) => ({ value: name, label: text(`part-${name}`) }))}
      part={part}
      onPart={setPart}
    >
      <PartOf
        key={part}
        part={part}
        caseId={caseId}
        record={part === led ? record : undefined}
        field={field}
      />
    </PartsPage>
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
  const place = caseDeskPlace(caseId, 'consents')
  const shared = { caseId, record, field, place }
  if (part === 'consent') return <RecordDesk spec={consentSpec(made)} {...shared} />
  if (part === 'restriction') return <RecordDesk spec={restrictionSpec(made)} {...shared} />
  return <RecordDesk spec={noteSpec(made)} {...shared} />
}
