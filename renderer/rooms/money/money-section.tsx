import { useLanguage, useText } from '../../client/language.ts'
import { useNames } from '../../client/use-names.ts'
import { caseDeskPlace } from '../../ui/desk/case-desk-place.ts'
import { RecordDesk } from '../../ui/desk/record-desk.tsx'
import { localToday } from '../../ui/format-text.ts'
import { PaperView } from '../../ui/paper/paper-view.tsx'
import { PartsPage } from '../../ui/parts-page.tsx'
import type { SectionProps } from '../../ui/section-props.ts'
import { useEntityOf } from '../../ui/use-entity-of.ts'
import { usePart } from '../../ui/use-part.ts'
import { LedgerDesk } from './ledger-desk.tsx'
import classes from './money.module.css'
import { SumsView } from './sums-view.tsx'
import { timeSpec } from './time-spec.tsx'
import { TimeSums } from './time-sums.tsx'

const recordParts = ['ledger', 'time'] as const
const parts = ['ledger', 'sums', 'time', 'statement'] as const
type Part = (typeof parts)[number]

/** The money of a case: what came in and went out, its sums, time, and the statement of costs made of both. */
export function MoneySection({ caseId, record, field }: SectionProps) {
  const text = useText('money')
  const led = useEntityOf(record, recordParts)
  const [part, setPart] = usePart<Part>('ledger', { led, record })
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
  const text = useText('money')
  const language = useLanguage()
  const nameOf = useNames(caseId)
  const place = caseDeskPlace(caseId, 'money')
  const made = { say: text, language, today: localToday(), nameOf, place }
  const shared = { caseId, record, field, place }
  if (part === 'ledger') return <LedgerDesk {...shared} />
  if (part === 'sums') return <SumsView caseId={caseId} />
  if (part === 'statement')
    return (
      <PaperView
        preview="time.preview-statement"
        export="time.statement"
        input={{ caseId }}
        caseId={caseId}
        startLanguage={language === 'kk' ? 'kk' : 'ru'}
        suggestedName={text('statementName')}
      />
    )
  return (
    <div className={classes['withSums']}>
      <TimeSums caseId={caseId} />
      <div className={classes['body']}>
        <RecordDesk spec={timeSpec(made)} {...shared} />
      </div>
    </div>
  )
}
