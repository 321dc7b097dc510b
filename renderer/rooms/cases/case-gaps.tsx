import { Badge, Text, UnstyledButton } from '@mantine/core'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import type { CaseGap } from '../../../shared/model/case-gap.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { goTo, type CaseSection, type Place } from '../../client/navigation.ts'
import { OverviewCard } from './overview-card.tsx'
import classes from './overview.module.css'

type Gap = OutputOf<'case.overview'>['gaps'][number]

/** The field that fills a gap, and where it is. */
const fields: Readonly<Record<CaseGap, readonly [CaseSection | 'person', string | undefined]>> = {
  'no-language': ['overview', 'language'],
  'no-court': ['overview', 'courtId'],
  'no-lead-lawyer': ['overview', 'leadLawyerId'],
  'no-people': ['people', undefined],
  'no-conflict-check': ['people', 'conflict'],
  'claim-receipt-unknown': ['suit', 'claimReceivedOn'],
  'no-authority': ['people', 'authority.kind'],
  'forms-unconfirmed': ['person', 'caseForms'],
  'no-procedural-address': ['person', 'addresses'],
  'position-missing': ['suit', 'positions'],
  'proof-missing': ['suit', 'proof'],
  'source-missing': ['evidence', 'source'],
  'recording-unknown': ['evidence', 'recording.recordedAt'],
  'no-file': ['evidence', undefined],
  'text-unread': ['evidence', undefined],
  'permit-expired': ['overview', undefined],
}

function placeOf(caseId: string, { code, id }: Gap): Place {
  const [section, field] = fields[code]
  const more = { ...(id === undefined ? {} : { record: id }), ...(field === undefined ? {} : { field }) }
  return section === 'person' ? { at: 'people', ...more } : { at: 'case', caseId, section, ...more }
}

type CaseGapsProps = { readonly caseId: string; readonly gaps: readonly Gap[] }

/** What the case lacks; each line leads to the first field that is empty. */
export function CaseGaps({ caseId, gaps }: CaseGapsProps) {
  const text = useText('cases')
  const language = useLanguage()
  const title = (gap: Gap) =>
    gap.code === 'claim-receipt-unknown' && gap.title !== undefined
      ? valueLabel('suitDirection', gap.title, language)
      : gap.title
  return (
    <OverviewCard title={text('missing')}>
      {gaps.length === 0 ? <Text size="sm">{text('missingNone')}</Text> : null}
      {gaps.map((gap) => (
        <UnstyledButton key={gap.code} className={classes['line']} onClick={() => goTo(placeOf(caseId, gap))}>
          <span className={classes['gapMark']} aria-hidden />
          <span className={classes['lineText']}>{text(`gap-${gap.code}`)}</span>
          {gap.title === undefined ? null : <span className={classes['lineNote']}>{title(gap)}</span>}
          {gap.count < 2 ? null : (
            <Badge size="sm" variant="default">
              {gap.count}
            </Badge>
          )}
        </UnstyledButton>
      ))}
    </OverviewCard>
  )
}
