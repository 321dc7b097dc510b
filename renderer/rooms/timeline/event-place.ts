import type { TimelineEvent } from '../../../shared/contract/timeline-contract.ts'
import type { CaseSection, Place } from '../../client/navigation.ts'

const sections: Readonly<Record<string, CaseSection>> = {
  incident: 'incidents',
  report: 'incidents',
  order: 'incidents',
  measure: 'incidents',
  pressure: 'incidents',
  exam: 'exams',
  filing: 'filings',
  hearing: 'filings',
  case: 'overview',
  suit: 'suit',
  publication: 'suit',
}

/** Where the record of an event opens. */
export function placeOfEvent(caseId: string, { entity, id }: TimelineEvent): Place {
  const section = sections[entity] ?? 'overview'
  return { at: 'case', caseId, section, ...(entity === 'case' ? {} : { record: id }) }
}
