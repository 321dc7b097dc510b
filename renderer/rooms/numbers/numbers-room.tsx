import { Text } from '@mantine/core'
import { smallest } from '../../../shared/stats/suppress.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailurePage } from '../../ui/failure-page.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PaperView } from '../../ui/paper/paper-view.tsx'
import { NumbersFilter } from './numbers-filter.tsx'
import { NumbersScreen } from './numbers-screen.tsx'
import { useNumbersView } from './numbers-view.ts'
import classes from './numbers.module.css'

/** The work of all cases in numbers: all of them on screen, and a sheet and a table of those that may leave. */
export function NumbersRoom() {
  const text = useText('numbers')
  const language = useLanguage()
  const { cut, view } = useNumbersView()
  const { value, failure } = useAnswer('stats.show', { ...cut, exact: true })
  if (value === undefined) return failure === undefined ? null : <FailurePage failure={failure} />
  const years = value.years ?? undefined
  return (
    <div className={classes['room']}>
      <PageHeader title={text('title')}>
        {years === undefined ? null : (
          <Text size="sm" role="status">
            {text('counted', { count: value.total ?? 0 })}
          </Text>
        )}
      </PageHeader>
      {years === undefined ? null : <NumbersFilter years={years} />}
      {years === undefined && value.total === 0 ? (
        <EmptyState title={text('none')} hint={text('noneHint')} />
      ) : view === 'screen' ? (
        <NumbersScreen numbers={value} />
      ) : (
        <div className={classes['sheet']}>
          <PaperView
            preview="stats.preview"
            export="stats.export"
            input={cut}
            startLanguage={language === 'kk' ? 'kk' : 'ru'}
            startRecipient="donors"
            otherFormat="xlsx"
            suggestedName={text('fileName')}
          >
            <Text size="xs">{text('leaves', { smallest })}</Text>
            <Text size="xs">{text('twoCuts')}</Text>
          </PaperView>
        </div>
      )}
    </div>
  )
}
