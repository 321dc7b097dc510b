import { useState } from 'react'
import type { ReviewReason } from '../../../shared/model/safety.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { onlyOne, useCaseSides } from '../../client/use-case-sides.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { caseDeskPlace } from '../../ui/desk/case-desk-place.ts'
import { RecordDesk } from '../../ui/desk/record-desk.tsx'
import { PartsPage } from '../../ui/parts-page.tsx'
import type { SectionProps } from '../../ui/section-props.ts'
import { useEntityOf } from '../../ui/use-entity-of.ts'
import { usePart } from '../../ui/use-part.ts'
import { DueView } from './due-view.tsx'
import { dutySpec } from './duty-spec.tsx'
import { isKind, safetyParts, type SafetyPart } from './safety-parts.ts'
import { SafeContacts } from './safe-contacts.tsx'
import { safetySpec } from './safety-specs.tsx'
import classes from './safety.module.css'

/** The part a link leads to: the kind of its safety record, or the decisions on the duty to report. */
function useLed(record: string | undefined): SafetyPart | undefined {
  const entity = useEntityOf(record, ['safety', 'duty'])
  const ask = entity === 'safety' && record !== undefined ? { id: record } : undefined
  const { value } = useAnswer('safety.show', ask, { keep: false })
  return entity === 'duty' ? 'duty' : value?.kind
}

/** How she is kept safe, what is due, and what had to be decided about reporting. */
export function SafetySection({ caseId, record, field }: SectionProps) {
  const text = useText('safety')
  const led = useLed(record)
  const [part, setPart] = usePart<SafetyPart>('due', { led, record })
  const [reviewFor, setReviewFor] = useState<ReviewReason>()
  return (
    <PartsPage
      title={text('title')}
      label={text('parts')}
      parts={safetyParts.map((name) => ({ value: name, label: text(`part-${name}`) }))}
      part={part}
      onPart={(next) => {
        setReviewFor(undefined)
        setPart(next)
      }}
    >
      <Part
        key={part}
        part={part}
        caseId={caseId}
        record={part === led ? record : undefined}
        field={field}
        reviewFor={reviewFor}
        onReview={(reason) => {
          setReviewFor(reason)
          setPart('risk-review')
        }}
      />
    </PartsPage>
  )
}

type PartProps = SectionProps & {
  readonly part: SafetyPart
  /** A review that was asked for: it is entered at once. */
  readonly reviewFor: ReviewReason | undefined
  readonly onReview: (reason: ReviewReason) => void
}

function Part({ part, caseId, record, field, reviewFor, onReview }: PartProps) {
  const text = useText('safety')
  const language = useLanguage()
  const { survivors } = useCaseSides(caseId)
  const personId = onlyOne(survivors)
  const place = caseDeskPlace(caseId, 'safety')
  if (part === 'due') return <DueView caseId={caseId} onReview={onReview} />
  const shared = { caseId, record, field, place }
  if (!isKind(part)) return <RecordDesk spec={dutySpec(text, language)} {...shared} />
  const desk = (
    <RecordDesk
      spec={safetySpec(part, { say: text, language, personId, reason: reviewFor })}
      {...shared}
      isAsked={reviewFor !== undefined}
    />
  )
  if (part !== 'contact') return desk
  // How she may be reached stands before anyone reaches for the phone.
  return (
    <div className={classes['withRules']}>
      <div className={classes['rules']}>
        {survivors.map((id) => (
          <SafeContacts key={id} caseId={caseId} personId={id} />
        ))}
      </div>
      <div className={classes['body']}>{desk}</div>
    </div>
  )
}
