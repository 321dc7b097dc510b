import type { useText } from '../../client/language.ts'

const minutesPerHour = 60

/** «1 ч 30 мин» */
export function hoursWords(say: ReturnType<typeof useText<'money'>>, minutes: number): string {
  const hours = Math.floor(minutes / minutesPerHour)
  return say('hours', { hours, minutes: minutes % minutesPerHour })
}
