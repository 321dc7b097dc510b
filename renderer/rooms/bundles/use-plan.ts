import { useEffect, useState } from 'react'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import type { Failure } from '../../../shared/failures/failure.ts'
import { runJob } from '../../client/jobs.ts'
import { useText } from '../../client/language.ts'
import { queryClient } from '../../client/query-client.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { toFailure } from '../../client/to-failure.ts'

export type Plan = OutputOf<'bundle.plan'>

export type LivePlan = {
  readonly plan: Plan | undefined
  readonly failure: Failure | undefined
  /** How far the counting is, while it goes on. */
  readonly counting: { readonly done: number; readonly total: number } | undefined
  /** True when the person stopped the counting: nothing more is counted until she asks. */
  readonly isStopped: boolean
  readonly count: () => void
}

/** Counts are shown as they come, so many at a time. */
const shownTogether = 50

/** What a build would give now; pages that are not counted are counted in the background. */
export function usePlan(bundleId: string): LivePlan {
  const text = useText('bundles')
  const { value: plan, failure } = useAnswer('bundle.plan', { id: bundleId })
  const [counting, setCounting] = useState<LivePlan['counting']>()
  const [isStopped, setStopped] = useState(false)
  const [failed, setFailed] = useState<Failure>()
  const uncounted = plan?.uncounted ?? 0
  const isCounting = counting !== undefined
  useEffect(() => {
    if (uncounted === 0 || isCounting || isStopped || failed !== undefined) return
    setCounting({ done: 0, total: 0 })
    void runJob(
      'bundle.count-pages',
      { id: bundleId },
      {
        label: text('countingPages'),
        onProgress: ({ done, total }) => {
          setCounting({ done, total })
          if (done > 0 && done % shownTogether === 0)
            void queryClient.invalidateQueries({ queryKey: ['bundle.plan'] })
        },
      },
    )
      .then((answer) => setStopped(answer === undefined || answer.counted === 0))
      .catch((error: unknown) => setFailed(toFailure(error)))
      .then(() => queryClient.invalidateQueries({ queryKey: ['bundle.plan'] }))
      .finally(() => setCounting(undefined))
  }, [bundleId, uncounted, isCounting, isStopped, failed, text])
  const count = () => {
    setStopped(false)
    setFailed(undefined)
  }
  return { plan, failure: failure ?? failed, counting, isStopped, count }
}
