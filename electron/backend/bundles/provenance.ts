import { dateLong, dateShort, time } from '../../../shared/language/dates.ts'
import type { Evidence } from '../../../shared/model/evidence.ts'
import { needsRecordingFacts } from '../../../shared/model/recording-facts.ts'
import type { DocumentLanguage } from '../../../shared/model/values.ts'
import { provenanceText } from '../../../shared/text/provenance-text.ts'

/** A day, with the time where the record says it: ГПК 99(2) asks when a recording was made. */
function moment(value: string | undefined, language: DocumentLanguage): string | undefined {
  if (value === undefined) return undefined
  return value.includes('T') ? `${dateLong(value, language)}, ${time(value)}` : dateLong(value, language)
}

/**
 * What a slip sheet says of an exhibit's origin beside its date, source and form: filled facts only, and a visible line
 * where a fact of ГПК 99(2) is missing.
 */
export function provenanceLines(
  item: Evidence,
  language: DocumentLanguage,
): { label: string; value: string }[] {
  const words = provenanceText[language]
  const recording = item.recording
  const gap = needsRecordingFacts(item) ? words.notStated : undefined
  const day = (value: string | undefined) => (value === undefined ? undefined : dateLong(value, language))
  const lines: [string, string | undefined][] = [
    [words.receivedFrom, item.received?.from],
    [words.receivedOn, day(item.received?.on)],
    [words.recordedAt, moment(recording?.recordedAt, language) ?? gap],
    [words.recordedBy, recording?.recordedBy ?? gap],
    [words.device, recording?.device],
    [words.place, recording?.place],
    [words.circumstances, recording?.circumstances ?? gap],
    [words.aware, recording?.peopleAware === undefined ? undefined : words.awareness[recording.peopleAware]],
    [words.collector, item.acquisition?.collector],
    [words.method, item.acquisition?.method],
    [words.url, item.acquisition?.url],
    [words.notary, item.acquisition?.notaryProtocol],
    [words.whereOriginal, item.original?.where],
  ]
  return lines.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]))
}

/** The date column of the index. */
export function dateText(value: string | undefined): string {
  return value === undefined ? '—' : dateShort(value)
}
