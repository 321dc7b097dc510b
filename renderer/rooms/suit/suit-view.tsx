import { useEffect, useState } from 'react'
import { useAnswer } from '../../client/use-answer.ts'
import { NewSuit } from './claim/new-suit.tsx'
import { SuitForm } from './claim/suit-form.tsx'
import { PlansView } from './plans/plans-view.tsx'
import { StandingMarks } from '../../ui/standing-marks.tsx'
import { TablePreview } from './preview/table-preview.tsx'
import { PublicationsView } from './publications/publications-view.tsx'
import { StatementsView } from './statements/statements-view.tsx'
import { SuitHeader } from './suit-header.tsx'
import { useIsPlan, type SuitPart, type Target } from './suit-parts.ts'
import classes from './suit.module.css'
import { useFindings, useStatements, type PublicationRecord, type SuitRecord } from './use-suit-records.ts'

type SuitViewProps = {
  readonly caseId: string
  readonly suits: readonly SuitRecord[]
  readonly publications: readonly PublicationRecord[]
  readonly target: Target | undefined
}

function partOf(target: Target | undefined, { suits, publications }: SuitViewProps): SuitPart {
  if (target === undefined) return 'statements'
  if (suits.some(({ id }) => id === target.record)) return 'suit'
  return publications.some(({ id }) => id === target.record) ? 'publications' : 'statements'
}

/** The suit a link leads to: the record itself, or the one its statement or publication belongs to. */
function useSuitOfTarget({ suits, publications, target }: SuitViewProps): string | undefined {
  const isSuit = suits.some(({ id }) => id === target?.record)
  const publication = publications.find(({ id }) => id === target?.record)
  const ask = target === undefined || isSuit || publication !== undefined ? undefined : { id: target.record }
  const statement = useAnswer('statement.show', ask, { keep: false })
  return isSuit ? target?.record : (publication?.suitId ?? statement.value?.suitId)
}

/** A case's suit: its table of statements, how that prints, its publications and the claim itself. */
export function SuitView(props: SuitViewProps) {
  const { caseId, suits, publications, target } = props
  const [chosen, setChosen] = useState<string>()
  const [part, setPart] = useState<SuitPart>(() => partOf(target, props))
  const [isAdding, setAdding] = useState(false)
  const led = useSuitOfTarget(props)
  useEffect(() => {
    if (led !== undefined) setChosen(led)
  }, [led])
  const isPlan = useIsPlan(target)
  useEffect(() => {
    if (target !== undefined && isPlan !== undefined) setPart(isPlan ? 'plans' : partOf(target, props))
    // Only a new target leads somewhere, not a change of the records.
  }, [target?.record, target?.field, isPlan])
  const suit = suits.find(({ id }) => id === chosen) ?? suits.at(-1)
  if (suit === undefined) return null
  if (isAdding)
    return (
      <NewSuit
        caseId={caseId}
        onDone={(id) => {
          setAdding(false)
          if (id !== undefined) setChosen(id)
        }}
      />
    )
  return (
    <div className={classes['section']}>
      <SuitHeader
        suit={suit}
        suits={suits}
        part={part}
        onPart={setPart}
        onSuit={setChosen}
        onAdd={() => setAdding(true)}
      />
      <StandingMarks caseId={caseId} recordId={suit.id} isInset />
      <PartOfSuit
        key={suit.id}
        part={part}
        suit={suit}
        publications={publications.filter(
          ({ suitId }) => suitId === undefined || (suitId as string) === suit.id,
        )}
        target={target}
      />
    </div>
  )
}

type PartProps = Pick<SuitViewProps, 'publications' | 'target'> & {
  readonly part: SuitPart
  readonly suit: SuitRecord
}

function PartOfSuit({ part, suit, publications, target }: PartProps) {
  const statements = useStatements(suit.id)
  const findings = useFindings(suit.id)
  if (part === 'suit') return <SuitForm suit={suit} findings={findings.suit} focus={target?.field} />
  if (part === 'publications')
    return (
      <PublicationsView caseId={suit.caseId} suitId={suit.id} publications={publications} target={target} />
    )
  if (part === 'plans')
    return (
      <div className={classes['fill']}>
        <PlansView caseId={suit.caseId} target={target} />
      </div>
    )
  if (part === 'preview') return <TablePreview suit={suit} statements={statements.items} />
  return (
    <StatementsView
      suit={suit}
      statements={statements}
      publications={publications}
      findings={findings}
      target={target}
    />
  )
}
