import type { OutputOf } from '../../../../shared/contract/contract.ts'
import type { Place } from '../../../client/navigation.ts'

export type GapEntry = OutputOf<'document.preview'>['missing'][number]

type GapSection = 'overview' | 'people' | 'suit' | 'evidence' | 'incidents' | 'exams'
type InCase = { readonly record?: string; readonly field?: string }

/** Who lacks a person's data when there is no such person yet: the court stands in the case, the outlet in a publication. */
function placeOfNobody(
  gap: GapEntry,
  inCase: (section: 'overview' | 'people' | 'suit', where: InCase) => Place,
): Place {
  const root = gap.path.split(/[.[]/u)[0]
  if (root === 'court') return inCase('overview', { field: 'courtId' })
  return inCase(root === 'addressee' ? 'suit' : 'people', {})
}

/**
 * Where a missing value is entered: the room and section of its record, the record and its field. Undefined for what no
 * record holds: the day of the document, a number the template refers to.
 */
export function placeOfGap(caseId: string, gap: GapEntry): Place | undefined {
  const [entity, ...rest] = gap.enteredIn.split('.')
  const field = rest.join('.')
  const inCase = (section: GapSection, where: InCase): Place => ({ at: 'case', caseId, section, ...where })
  const own = { ...(gap.record === undefined ? {} : { record: gap.record }), field }
  switch (entity) {
    case 'case':
      return field.startsWith('roles.') ? inCase('people', {}) : inCase('overview', { field })
    case 'person':
      return gap.record === undefined
        ? placeOfNobody(gap, inCase)
        : { at: 'people', record: gap.record, field }
    case 'role':
      return inCase('people', own)
    case 'suit':
      return field === 'statements' || field === 'publications' ? inCase('suit', {}) : inCase('suit', own)
    case 'statement':
    case 'publication':
      return inCase('suit', own)
    case 'report':
      return inCase('incidents', own)
    case 'exam':
      return inCase('exams', own)
    case 'evidence':
      return inCase('evidence', own)
    default:
      return undefined
  }
}
