import { Text, Title, UnstyledButton } from '@mantine/core'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import { referenceWords } from '../../../../shared/law/act-short.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { goTo } from '../../../client/navigation.ts'
import { useAnswer, useShippedAnswer } from '../../../client/use-answer.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FailurePage } from '../../../ui/failure-page.tsx'
import { formatDate } from '../../../ui/format-text.ts'
import classes from '../law.module.css'

type Check = OutputOf<'law.due'>['items'][number]

/** Norms whose check is old, then those that were checked; nobody is reproached with the others. */
export function DueView() {
  const text = useText('law')
  const { value, failure } = useAnswer('law.due', {})
  const acts = useShippedAnswer('law.list', {}).value?.acts ?? []
  if (value === undefined) return failure === undefined ? null : <FailurePage failure={failure} />
  const { items, today } = value
  const all = acts.reduce((sum, act) => sum + act.articles.length, 0)
  const due = items.filter((item) => item.dueOn <= today)
  return (
    <div className={classes['single']}>
      <Text size="sm">{text('dueSummary', { all, checked: items.length })}</Text>
      {due.length === 0 ? <EmptyState title={text('dueNone')} hint={text('dueNoneHint')} /> : null}
      <CheckList title={text('dueTitle')} items={due} isDue />
      <CheckList title={text('laterTitle')} items={items.filter((item) => item.dueOn > today)} />
    </div>
  )
}

type CheckListProps = { readonly title: string; readonly items: readonly Check[]; readonly isDue?: boolean }

function CheckList({ title, items, isDue = false }: CheckListProps) {
  const text = useText('law')
  const language = useLanguage()
  if (items.length === 0) return null
  return (
    <section aria-label={title}>
      <Title order={2} size="h6">
        {title}
      </Title>
      <ul className={classes['checkList']}>
        {items.map((item) => (
          <li key={item.id}>
            <UnstyledButton
              className={classes['checkRow']}
              data-due={isDue ? true : undefined}
              onClick={() => goTo({ at: 'law', record: item.id })}
            >
              <span className={classes['number']}>
                {referenceWords(`${item.act} ${item.article}`, language)}
              </span>
              <span className={classes['cut']} lang="ru">
                {item.title ?? ''}
              </span>
              <span className={classes['small']}>
                {item.checkedBy === undefined
                  ? text('checkedOn', { date: formatDate(item.checkedOn, language) })
                  : text('checkedBy', {
                      date: formatDate(item.checkedOn, language),
                      who: item.checkedBy,
                    })}
                {`; ${text('recheckOn', { date: formatDate(item.dueOn, language) })}`}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
