import type { TimelineEvent } from '../../../shared/contract/timeline-contract.ts'
import type { TimelineWords } from '../../../shared/timeline/lay-out.ts'
import {
  eventName,
  timelineLaneText,
  timelineSheetText,
  waitWords,
} from '../../../shared/text/timeline-text.ts'
import type { Language } from '../../../shared/text/wording.ts'
import { formatDate } from '../../ui/format-text.ts'

/** When something was, as exactly as it is known. */
export function whenWords({ at, until, precision }: TimelineEvent, language: Language): string {
  const day = formatDate(at, language)
  if (precision === 'year') return at.slice(0, 4)
  if (precision === 'month') return day.slice(3)
  const last = until === undefined ? day : formatDate(until, language)
  return last === day ? day : `${day} – ${last}`
}

/** The name of an event with how long an answer took. */
export function eventWords(event: TimelineEvent, language: Language): string {
  const wait = waitWords(event, language)
  const name = eventName(event, language)
  return wait === '' ? name : `${name} · ${wait}`
}

/** The words of the picture in a language of the window. */
export function timelineWords(language: Language): TimelineWords {
  return {
    lane: (lane) => timelineLaneText[lane][language],
    event: (event) => eventWords(event, language),
    tick: (day, step) => {
      if (step === 'year') return day.slice(0, 4)
      return step === 'month' ? formatDate(day, language).slice(3) : formatDate(day, language)
    },
    today: timelineSheetText.today[language],
  }
}
