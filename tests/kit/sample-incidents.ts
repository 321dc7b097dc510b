import type { CaseId, EvidenceId, PersonId, ReportId, IncidentId } from '../../shared/model/ids.ts'
import type { Ask } from './ask.ts'

type Around = {
  readonly caseId: string
  readonly personId: string
  readonly bodyId: string
  readonly evidenceId: string
  readonly publicationId: string
}
type Incidents = Record<'incident' | 'report' | 'order' | 'measure' | 'pressure' | 'safety' | 'duty', string>

/** One incident of a case and all that follows from one, with a mark in every text and every reference filled. */
export async function createIncidentRecords(ask: Ask, mark: string, around: Around): Promise<Incidents> {
  const caseId = around.caseId as CaseId
  const personId = around.personId as PersonId
  const bodyId = around.bodyId as PersonId
  const evidenceIds = [around.evidenceId as EvidenceId]
  const notes = `${mark} notes`
  const all = { caseId, evidenceIds, notes, tags: [mark] }
  const { id: incident } = await ask('incident.create', {
    ...all,
    when: { precision: 'between', from: '2026-01-02', to: '2026-01-05' },
    place: mark,
    gbvType: 'physical-assault',
    description: mark,
    participants: [{ personId, part: 'affected', about: mark }],
    harm: mark,
    means: mark,
    previous: mark,
  })
  const { id: report } = await ask('report.create', {
    ...all,
    madeAt: '2026-01-06T10:00:00+05:00',
    madeById: personId,
    bodyId,
    officerIds: [personId],
    receivedBy: mark,
    incidentIds: [incident as IncidentId],
    suspectIds: [personId],
    form: 'written',
    asked: mark,
    registration: { number: mark, at: '2026-01-07' },
    refused: false,
    refusal: mark,
    response: mark,
    respondedOn: '2026-01-20',
    outcome: 'registered',
  })
  const reportId = report as ReportId
  const { id: order } = await ask('order.create', {
    ...all,
    kind: 'protective-order',
    suspectId: personId,
    protectedIds: [personId],
    bodyId,
    number: mark,
    conditions: mark,
    violations: [{ at: '2026-01-10', what: mark, reportId, answer: mark, evidenceIds }],
    endedWhy: mark,
  })
  const { id: measure } = await ask('measure.create', {
    ...all,
    suspectId: personId,
    kind: 'custody',
    bodyId,
    number: mark,
    conditions: mark,
    endedWhy: mark,
  })
  const { id: pressure } = await ask('pressure.create', {
    ...all,
    kind: 'money-offer',
    targetIds: [personId],
    byIds: [personId],
    byWhom: mark,
    how: mark,
    what: mark,
    herWish: mark,
    done: [{ on: '2026-01-11', what: mark }],
    reportId,
    publicationId: around.publicationId,
  })
  const { id: safety } = await ask('safety.create', {
    ...all,
    kind: 'risk-review',
    at: '2026-01-12',
    personId,
    byId: personId,
    herView: mark,
    signs: [{ sign: 'separation', answer: 'yes', words: mark }],
    otherSigns: mark,
    judgement: mark,
  })
  const { id: duty } = await ask('duty.create', {
    ...all,
    personId,
    explanation: { at: '2026-01-06', byId: personId, how: mark, understood: mark },
    disclosedAt: '2026-01-06',
    herView: mark,
    grounds: mark,
    decidedById: personId,
    reportId,
  })
  return { incident, report, order, measure, pressure, safety, duty }
}
