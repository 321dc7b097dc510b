import { SegmentedControl } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useText } from '../../client/language.ts'
import { NewSuit } from './claim/new-suit.tsx'
import { PlansView } from './plans/plans-view.tsx'
import { PublicationsView } from './publications/publications-view.tsx'
import { useIsPlan, type Target } from './suit-parts.ts'
import classes from './suit.module.css'
import type { PublicationRecord } from './use-suit-records.ts'

const parts = ['begin', 'publications', 'plans'] as const

type WithoutSuitProps = {
  readonly caseId: string
  readonly publications: readonly PublicationRecord[]
  readonly target: Target | undefined
}

/** A case without a suit: it may begin one, and keeps what was published about someone, and what is planned, all the same. */
export function WithoutSuit({ caseId, publications, target }: WithoutSuitProps) {
  const text = useText('suit')
  const isPlan = useIsPlan(target)
  const isPublication = publications.some(({ id }) => id === target?.record)
  const [part, setPart] = useState<(typeof parts)[number]>(
    publications.length === 0 ? 'begin' : 'publications',
  )
  useEffect(() => {
    if (isPlan === true) setPart('plans')
    else if (isPublication) setPart('publications')
  }, [isPlan, isPublication, target?.record])
  return (
    <div className={classes['section']}>
      <div className={classes['header']}>
        <SegmentedControl
          size="sm"
          aria-label={text('parts')}
          data={parts.map((name) => ({ value: name, label: text(`part-${name}`) }))}
          value={part}
          onChange={(next) => setPart(parts.find((name) => name === next) ?? 'begin')}
        />
      </div>
      {part === 'begin' ? <NewSuit caseId={caseId} /> : null}
      {part === 'publications' ? (
        <PublicationsView caseId={caseId} suitId={undefined} publications={publications} target={target} />
      ) : null}
      {part === 'plans' ? (
        <div className={classes['fill']}>
          <PlansView caseId={caseId} target={target} />
        </div>
      ) : null}
    </div>
  )
}
