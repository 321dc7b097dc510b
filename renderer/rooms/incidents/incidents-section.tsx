import { useLanguage, useText } from '../../client/language.ts'
import { useCaseSides } from '../../client/use-case-sides.ts'
import { useNames } from '../../client/use-names.ts'
import { caseDeskPlace } from '../../ui/desk/case-desk-place.ts'
import { RecordDesk } from '../../ui/desk/record-desk.tsx'
import { PartsPage } from '../../ui/parts-page.tsx'
import type { SectionProps } from '../../ui/section-props.ts'
import { useEntityOf } from '../../ui/use-entity-of.ts'
import { usePart } from '../../ui/use-part.ts'
import { AcrossView } from './across-view.tsx'
import { InactionView } from './inaction-view.tsx'
import { incidentParts, recordParts, type IncidentPart } from './incident-parts.ts'
import { incidentSpec, measureSpec, orderSpec, pressureSpec } from './incident-specs.tsx'
import { ReportsDesk } from './reports-desk.tsx'

/** What happened to her, who was told, what protects her and what was done with the suspect. */
export function IncidentsSection({ caseId, record, field }: SectionProps) {
  const text = useText('incidents')
  const led = useEntityOf(record, recordParts)
  const [part, setPart] = usePart<IncidentPart>('incident', { led, record })
  return (
    <PartsPage
      title={text('title')}
      label={text('parts')}
      parts={incidentParts.map((name) => ({ value: name, label: text(`part-${name}`) }))}
      part={part}
      onPart={setPart}
    >
      <Part key={part} part={part} caseId={caseId} record={part === led ? record : undefined} field={field} />
    </PartsPage>
  )
}

function Part({ part, caseId, record, field }: SectionProps & { readonly part: IncidentPart }) {
  const text = useText('incidents')
  const language = useLanguage()
  const made = { say: text, language, nameOf: useNames(caseId), sides: useCaseSides(caseId) }
  const place = caseDeskPlace(caseId, 'incidents')
  const shared = { caseId, record, field, place }
  switch (part) {
    case 'incident':
      return <RecordDesk spec={incidentSpec(made)} {...shared} />
    case 'report':
      return <ReportsDesk {...shared} />
    case 'order':
      return <RecordDesk spec={orderSpec(made)} {...shared} />
    case 'measure':
      return <RecordDesk spec={measureSpec(made)} {...shared} />
    case 'pressure':
      return <RecordDesk spec={pressureSpec(made)} {...shared} />
    case 'table':
      return <InactionView caseId={caseId} />
    case 'across':
      return <AcrossView caseId={caseId} />
  }
}
