import type { AgendaItem } from '../../../shared/contract/deadline-contract.ts'
import { findRule } from '../../../shared/deadlines/deadline-rules.ts'
import { agendaKindText } from '../../../shared/text/agenda-text.ts'
import type { Language } from '../../../shared/text/wording.ts'
import { caseSections, type CaseSection, type Place } from '../../client/navigation.ts'
import { recordName } from '../../ui/record-name.ts'

/** The section each kind of day stands in; where the window has none of that name yet, the overview. */
const sections: Readonly<Record<AgendaItem['kind'], string>> = {
  deadline: 'deadlines',
  task: 'deadlines',
  hearing: 'filings',
  filing: 'filings',
  handover: 'filings',
  return: 'evidence',
  permit: 'overview',
  authority: 'people',
  consent: 'consents',
  order: 'incidents',
  'order-served': 'incidents',
  measure: 'incidents',
  safety: 'safety',
  'safety-step': 'safety',
}

/** Where a day of the agenda opens. */
export function placeOfItem({ kind, id, caseId }: AgendaItem): Place {
  const section: CaseSection = caseSections.find((name) => name === sections[kind]) ?? 'overview'
  return { at: 'case', caseId, section, record: id }
}

/** What a day is called: its own title, else its rule, else its kind. */
export function itemTitle({ kind, title, rule }: AgendaItem, language: Language): string {
  if (title !== '') return kind === 'filing' ? recordName('filing', title, language) : title
  return findRule(rule ?? '')?.name[language] ?? agendaKindText[kind][language]
}
