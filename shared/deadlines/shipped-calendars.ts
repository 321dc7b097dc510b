import kz2024 from '../../resources/law/calendars/kz-2024.json' with { type: 'json' }
import kz2025 from '../../resources/law/calendars/kz-2025.json' with { type: 'json' }
import kz2026 from '../../resources/law/calendars/kz-2026.json' with { type: 'json' }
import kz2027 from '../../resources/law/calendars/kz-2027.json' with { type: 'json' }
import { workCalendar, type WorkCalendar } from '../model/work-calendar.ts'

/** Calendars that ship with the program, from `resources/law/calendars`. */
export const shippedCalendars: readonly WorkCalendar[] = [kz2024, kz2025, kz2026, kz2027].map((file) =>
  workCalendar.parse(file),
)

/** The calendars of Kazakhstan: those that ship, with the foundation's own in place of theirs. */
export function calendarsInUse(stored: readonly WorkCalendar[] = []): readonly WorkCalendar[] {
  const own = stored.filter((calendar) => calendar.jurisdiction === 'kz')
  const years = new Set(own.map((calendar) => calendar.year))
  return [...shippedCalendars.filter((calendar) => !years.has(calendar.year)), ...own]
}
