import { daysBetween } from '../../../shared/deadlines/day.ts'
import { useText } from '../../client/language.ts'

/** How far a day is: «через 3 дня», «сегодня», «просрочено на 2 дня». */
export function useDueWords(): (day: string, today: string) => string {
  const text = useText('deadlines')
  return (day, today) => {
    const days = daysBetween(today, day)
    if (days === 0) return text('today')
    if (days === 1) return text('tomorrow')
    return days > 0 ? text('inDays', { count: days }) : text('late', { count: -days })
  }
}
