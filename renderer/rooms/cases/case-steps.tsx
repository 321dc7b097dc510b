import { Progress, Text, UnstyledButton } from '@mantine/core'
import { inLanguage } from '../../../shared/text/in-language.ts'
import { progressOf } from '../../../shared/playbooks/step-progress.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { goTo } from '../../client/navigation.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { OverviewCard } from './overview-card.tsx'
import classes from './overview.module.css'

const shown = 5

/** What to do next in the case: how far each checklist is and its next step; without one, where to take one. */
export function CaseSteps({ caseId }: { readonly caseId: string }) {
  const text = useText('checklist')
  const language = useLanguage()
  const { value, failure } = useAnswer('checklist.list', {
    filter: { caseId },
    sort: 'started',
    descending: true,
    limit: shown,
  })
  const open = (record?: string) =>
    goTo({ at: 'case', caseId, section: 'checklists', ...(record === undefined ? {} : { record }) })
  return (
    <OverviewCard title={text('title')}>
      <FailureNotice failure={failure} />
      {value?.total === 0 ? (
        <UnstyledButton className={classes['line']} onClick={() => open()}>
          {text('take')}
        </UnstyledButton>
      ) : null}
      {value?.items.map((checklist) => {
        const { done, skipped, total, next } = progressOf(checklist.steps)
        const words = text('progress', { done, total })
        return (
          <UnstyledButton
            key={checklist.id}
            className={classes['checklist']}
            onClick={() => open(checklist.id)}
          >
            <Text size="sm" fw={600}>
              {inLanguage(checklist, 'title', language)}
            </Text>
            <Progress size="sm" my={4} value={((done + skipped) / total) * 100} aria-label={words} />
            <Text size="xs">{words}</Text>
            <Text size="xs" lineClamp={2}>
              {next === undefined
                ? text('allDone')
                : text('next', { step: inLanguage(next, 'text', language) })}
            </Text>
          </UnstyledButton>
        )
      })}
    </OverviewCard>
  )
}
