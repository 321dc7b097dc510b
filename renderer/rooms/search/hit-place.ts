import type { OutputOf } from '../../../shared/contract/contract.ts'
import type { CaseSection, Place } from '../../client/navigation.ts'

export type Hit = OutputOf<'search.find'>['hits'][number]

/** The order in which kinds of records are shown. */
const hitOrder = [
  'case',
  'person',
  'evidence',
  'statement',
  'publication',
  'suit',
  'document',
  'bundle',
  'incident',
  'report',
  'order',
  'measure',
  'pressure',
  'exam',
  'finding',
  'sample',
  'safety',
  'duty',
  'filing',
  'hearing',
  'handover',
  'plan',
  'role',
  'permit',
  'relationship',
  'conflict',
  'deadline',
  'task',
  'consent',
  'restriction',
  'note',
  'time',
  'ledger',
  'checklist',
  'playbook',
  'norm',
] as const

const sections: Readonly<Record<string, CaseSection>> = {
  evidence: 'evidence',
  statement: 'suit',
  publication: 'suit',
  suit: 'suit',
  document: 'documents',
  bundle: 'bundles',
  incident: 'incidents',
  report: 'incidents',
  order: 'incidents',
  measure: 'incidents',
  pressure: 'incidents',
  exam: 'exams',
  finding: 'exams',
  sample: 'exams',
  safety: 'safety',
  duty: 'safety',
  role: 'people',
  permit: 'overview',
  conflict: 'people',
  deadline: 'deadlines',
  task: 'deadlines',
  filing: 'filings',
  hearing: 'filings',
  handover: 'filings',
  plan: 'suit',
  consent: 'consents',
  restriction: 'consents',
  note: 'consents',
  time: 'money',
  ledger: 'money',
  checklist: 'checklists',
}

/** Where a hit opens; undefined for what has no place on screen. */
export function placeOfHit({ entity, id, caseId, personId }: Hit): Place | undefined {
  if (entity === 'case') return { at: 'case', caseId: id, section: 'overview' }
  if (entity === 'person') return { at: 'people', record: id }
  if (entity === 'relationship')
    return personId === undefined ? undefined : { at: 'people', record: personId }
  if (entity === 'ledger' && caseId === undefined) return { at: 'money', record: id }
  if (entity === 'norm') return { at: 'law', record: id }
  if (entity === 'playbook') return { at: 'law', view: 'playbooks', record: id }
  const section = sections[entity]
  if (section === undefined || caseId === undefined) return undefined
  return { at: 'case', caseId, section, record: id }
}

/** Hits by kind; a record that was found twice, by itself and by its file, stands once, with the excerpt. */
export function groupHits(hits: readonly Hit[]): { entity: string; hits: Hit[] }[] {
  const once = new Map<string, Hit>()
  for (const hit of hits) {
    const key = `${hit.entity} ${hit.id}`
    const before = once.get(key)
    if (before === undefined) once.set(key, hit)
    else if (before.excerpt === undefined && hit.excerpt !== undefined)
      once.set(key, { ...before, excerpt: hit.excerpt })
  }
  const kept = [...once.values()]
  return hitOrder
    .map((entity) => ({ entity, hits: kept.filter((hit) => hit.entity === entity) }))
    .filter((group) => group.hits.length > 0)
}
