import type { CaseSection } from '../../client/navigation.ts'
import type { DeskPlace } from './desk-spec.ts'

/** Where the records of a section of a case are opened. */
export function caseDeskPlace(caseId: string, section: CaseSection): DeskPlace {
  return (record) => ({ at: 'case', caseId, section, ...(record === undefined ? {} : { record }) })
}
