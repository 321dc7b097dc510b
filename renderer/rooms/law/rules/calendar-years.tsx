import { Button, Text } from '@mantine/core'
import { valueLabel } from '../../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { goTo } from '../../../client/navigation.ts'
import { useAnswer } from '../../../client/use-answer.ts'
import { useCalendars } from '../../../client/use-calendars.ts'
import { formatDate } from '../../../ui/format-text.ts'
import classes from '../law.module.css'

/** Which years there are, whose they are, and what is missing in each; they are changed among the deadlines. */
export function CalendarYears() {
  const text = useText('law')
  const language = useLanguage()
  const calendars = useCalendars()
  const own = useAnswer('calendar.list', { sort: 'year', limit: 200 }).value?.items ?? []
  const years = calendars.toSorted((one, other) => other.year - one.year)
  return (
    <div className={classes['single']}>
      <Text size="sm">{text('calendarsHint')}</Text>
      <div>
        <Button onClick={() => goTo({ at: 'deadlines', view: 'calendars' })}>{text('editCalendars')}</Button>
      </div>
      <table className={classes['table']}>
        <caption className={classes['caption']}>{text('view-calendars')}</caption>
        <thead>
          <tr>
            {(['year', 'whose', 'calendarEdition', 'calendarSource', 'calendarMissing'] as const).map(
              (column) => (
                <th key={column} scope="col">
                  {text(column)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {years.map((calendar) => (
            <tr key={calendar.year}>
              <th scope="row">{calendar.year}</th>
              <td>
                {text(own.some((each) => each.year === calendar.year) ? 'calendar-own' : 'calendar-shipped')}
              </td>
              <td>{formatDate(calendar.edition, language)}</td>
              <td>{calendar.source}</td>
              <td>
                {calendar.missing === undefined || calendar.missing.length === 0
                  ? text('calendarNothingMissing')
                  : calendar.missing.map((what) => valueLabel('calendarMissing', what, language)).join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
