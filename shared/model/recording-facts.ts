import type { Evidence } from './evidence.ts'

/** Kinds whose examination needs the facts of ГПК 99(2). */
const recordingKinds: ReadonlySet<Evidence['kind']> = new Set(['photo', 'video', 'audio'])

/** Whether ГПК 99(2) asks when, by whom and in what circumstances it was recorded. */
export function needsRecordingFacts(item: Pick<Evidence, 'kind'>): boolean {
  return recordingKinds.has(item.kind)
}

/** What ГПК 99(2) asks of a recording. */
export const recordingFacts = ['recordedAt', 'recordedBy', 'circumstances'] as const
type RecordingFact = (typeof recordingFacts)[number]

/** The facts of ГПК 99(2) that are still missing. */
export function missingRecordingFacts(item: Pick<Evidence, 'kind' | 'recording'>): RecordingFact[] {
  if (!needsRecordingFacts(item)) return []
  return recordingFacts.filter((fact) => item.recording?.[fact] === undefined)
}
