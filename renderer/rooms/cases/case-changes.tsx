import { Button, Text } from '@mantine/core'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { custodyActionLabel } from '../../../shared/text/custody-log-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { goTo } from '../../client/navigation.ts'
import { formatInstant } from '../../ui/format-text.ts'
import { recordName } from '../../ui/record-name.ts'
import { OverviewCard } from './overview-card.tsx'
import classes from './overview.module.css'

type Change = OutputOf<'case.overview'>['changes'][number]

type CaseChangesProps = { readonly caseId: string; readonly changes: readonly Change[] }

/** Who changed what last, from the custody log. */
export function CaseChanges({ caseId, changes }: CaseChangesProps) {
  const text = useText('cases')
  const language = useLanguage()
  return (
    <OverviewCard
      title={text('changes')}
      action={
        <Button variant="subtle" onClick={() => goTo({ at: 'case', caseId, section: 'custody' })}>
          {text('changesAll')}
        </Button>
      }
    >
      {changes.length === 0 ? <Text size="sm">{text('changesNone')}</Text> : null}
      {changes.map((change) => {
        const entity = change.entity ?? change.action.split('.')[0] ?? ''
        return (
          <div key={change.sequence} className={classes['line']}>
            <span className={classes['lineText']}>
              <Text component="div" size="sm" lineClamp={2}>
                {custodyActionLabel(change.action, language)}
                {change.title === undefined ? null : ` · ${recordName(entity, change.title, language)}`}
              </Text>
              <Text component="div" size="xs">
                {formatInstant(change.time, language)} · {change.actor}
              </Text>
            </span>
          </div>
        )
      })}
    </OverviewCard>
  )
}
