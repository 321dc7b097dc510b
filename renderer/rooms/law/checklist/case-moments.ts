import type { StepsStart } from '../../../../shared/model/playbook.ts'
import { useAnswer } from '../../../client/use-answer.ts'

/** A moment that the case knows and that times may run from. */
type CaseMoment = { readonly kind: StepsStart; readonly at: string }

const newest = 5

/** The moments of a case, the newest of each kind first; days that are only roughly known are left out. */
export function useCaseMoments(caseId: string): readonly CaseMoment[] {
  const filter = { caseId }
  const latest = { filter, sort: 'date', descending: true, limit: newest }
  const incidents = useAnswer('incident.list', latest).value?.items ?? []
  const reports = useAnswer('report.list', latest).value?.items ?? []
  const measures = useAnswer('measure.list', latest).value?.items ?? []
  const suits = useAnswer('suit.list', { filter, limit: newest }).value?.items ?? []
  return [
    ...incidents.flatMap(({ when }) =>
      when !== undefined && (when.precision === 'exact' || when.precision === 'day')
        ? [{ kind: 'incident' as const, at: when.from }]
        : [],
    ),
    ...reports.map(({ madeAt }) => ({ kind: 'report' as const, at: madeAt })),
    ...suits.flatMap(({ claimReceivedOn }) =>
      claimReceivedOn === undefined ? [] : [{ kind: 'claim' as const, at: claimReceivedOn }],
    ),
    ...measures.flatMap(({ endsOn, endedOn }) =>
      endsOn === undefined || endedOn !== undefined ? [] : [{ kind: 'measure' as const, at: endsOn }],
    ),
  ]
}
