import type { TimelineEvent } from '../contract/timeline-contract.ts'
import { eventName, timelineLaneText, timelineSheetText, waitWords } from '../text/timeline-text.ts'
import type { Language } from '../text/wording.ts'
import type { TimelineWords } from './lay-out.ts'

/** Writes a day or an instant as a day, its month and year from the fourth letter on: 12.03.2026. */
export type WriteDay = (at: string) => string

/** How much of a day is known, from which letter on. */
const knownFrom = { exact: 0, month: 3, year: 6 } as const

/** When something was, as exactly as it is known. */
export function whenWords({ at, until, precision }: TimelineEvent, writeDay: WriteDay): string {
  const write = (moment: string) => writeDay(moment).slice(knownFrom[precision])
  const first = write(at)
  const last = until === undefined ? first : write(until)
  return last === first ? first : `${first} – ${last}`
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
