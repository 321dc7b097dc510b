import { UnstyledButton } from '@mantine/core'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import type { CaseRecord } from '../../../shared/model/case.ts'
import { entityLabel } from '../../../shared/text/entity-text.ts'
import { useLanguage } from '../../client/language.ts'
import { goTo, type CaseSection } from '../../client/navigation.ts'
import classes from './overview.module.css'

const shown = [
  ['role', 'people'],
  ['incident', 'incidents'],
  ['report', 'incidents'],
  ['exam', 'exams'],
  ['suit', 'suit'],
  ['statement', 'suit'],
  ['filing', 'filings'],
  ['hearing', 'filings'],
  ['evidence', 'evidence'],
  ['document', 'documents'],
  ['bundle', 'bundles'],
] as const satisfies readonly (readonly [string, CaseSection])[]

type Counted = (typeof shown)[number][0]

const ofViolence: readonly Counted[] = ['incident', 'report', 'exam']
const ofSuit: readonly Counted[] = ['suit', 'statement']

/** What a case of this kind seldom has: said only when it has it. */
const seldom: Readonly<Record<CaseRecord['kind'], readonly Counted[]>> = {
  criminal: ofSuit,
  administrative: ofSuit,
  'support-only': ofSuit,
  'civil-other': ofViolence,
  'civil-defamation': ofViolence,
}

type CaseCountsProps = {
  readonly caseId: string
  readonly kind: CaseRecord['kind']
  readonly counts: OutputOf<'case.overview'>['counts']
}

/** How much of what the case has; each leads to it. */
export function CaseCounts({ caseId, kind, counts }: CaseCountsProps) {
  const language = useLanguage()
  const told = shown.filter(([entity]) => counts[entity] > 0 || !seldom[kind].includes(entity))
  return (
    <div className={classes['counts']}>
      {told.map(([entity, section]) => (
        <UnstyledButton
          key={entity}
          className={classes['count']}
          onClick={() => goTo({ at: 'case', caseId, section })}
        >
          {entityLabel(entity === 'role' ? 'person' : entity, language, 'many')}
          <span className={classes['number']}>{counts[entity]}</span>
        </UnstyledButton>
      ))}
    </div>
  )
}
