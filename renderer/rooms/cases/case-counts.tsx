import { UnstyledButton } from '@mantine/core'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { entityLabel } from '../../../shared/text/entity-text.ts'
import { useLanguage } from '../../client/language.ts'
import { goTo, type CaseSection } from '../../client/navigation.ts'
import classes from './overview.module.css'

const shown = [
  ['role', 'people'],
  ['suit', 'suit'],
  ['statement', 'suit'],
  ['filing', 'filings'],
  ['hearing', 'filings'],
  ['evidence', 'evidence'],
  ['document', 'documents'],
  ['bundle', 'bundles'],
] as const satisfies readonly (readonly [string, CaseSection])[]

type CaseCountsProps = {
  readonly caseId: string
  readonly counts: OutputOf<'case.overview'>['counts']
}

/** How much of what the case has; each leads to it. */
export function CaseCounts({ caseId, counts }: CaseCountsProps) {
  const language = useLanguage()
  return (
    <div className={classes['counts']}>
      {shown.map(([entity, section]) => (
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
