import { isDay } from '../../shared/text/date-entry.ts'
import { recordTitle } from '../../shared/text/record-title.ts'
import type { Language } from '../../shared/text/wording.ts'
import { formatDate } from './format-text.ts'

/** What a record is called on screen: a suit by its day as a person reads it, a role by its name, the others by their title. */
export function recordName(entity: string, title: string, language: Language): string {
  return isDay(title) ? formatDate(title, language) : recordTitle(entity, title, language)
}
