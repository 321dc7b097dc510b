import type { TimelineEvent } from '../../../shared/contract/timeline-contract.ts'
import type { TimelineWords } from '../../../shared/timeline/lay-out.ts'
import { pictureWords, whenWords as whenWordsOf } from '../../../shared/timeline/picture-words.ts'
import type { Language } from '../../../shared/text/wording.ts'
import { formatDate } from '../../ui/format-text.ts'

/** When something was, as exactly as it is known, in days as this window writes them. */
export function whenWords(event: TimelineEvent, language: Language): string {
  return whenWordsOf(event, (day) => formatDate(day, language))
}

/** The words of the picture in a language of the window. */
export function timelineWords(language: Language): TimelineWords {
  return pictureWords(language, (day) => formatDate(day, language))
}
