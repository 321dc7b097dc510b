import type { TimelineEvent } from '../contract/timeline-contract.ts'
import { periodWords } from '../language/period-words.ts'
import { eventName, timelineLaneText, timelineSheetText, waitWords } from '../text/timeline-text.ts'
import type { Language } from '../text/wording.ts'
import type { TimelineWords } from './lay-out.ts'

/** Writes a day or an instant as a day, its month and year from the fourth letter on: 12.03.2026. */
type WriteDay = (at: string) => string

/** When something was, as exactly as it is known. */
export function whenWords({ at, until, precision }: TimelineEvent, writeDay: WriteDay): string {
  return periodWords({ from: at, to: until, precision }, writeDay)
}

/** The name of an event with how long an answer took. */
export function eventWords(event: TimelineEvent, language: Language): string {
  const wait = waitWords(event, language)
  const name = eventName(event, language)
  return wait === '' ? name : `${name} · ${wait}`
}

/** The words of the picture in a language. */
export function pictureWords(language: Language, writeDay: WriteDay): TimelineWords {
  return {
    lane: (lane) => timelineLaneText[lane][language],
    event: (event) => eventName(event, language),
    wait: (event) => waitWords(event, language),
    tick: (day, step) => {
      if (step === 'year') return day.slice(0, 4)
      return step === 'month' ? writeDay(day).slice(3) : writeDay(day)
    },
    today: timelineSheetText.today[language],
  }
}
