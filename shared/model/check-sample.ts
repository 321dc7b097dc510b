import { foldForSearch } from '../language/fold.ts'
import type { Sample } from './exam.ts'

/** What in the chain of a sample's custody a court would ask about. */
type SampleProblem = {
  readonly code:
    'sample.no-seal' | 'sample.seal-broken' | 'sample.chain-gap' | 'sample.too-early' | 'sample.out-of-order'
  /** Path of the field to look at. */
  readonly field: string
}

function sameName(one: string, other: string): boolean {
  return foldForSearch(one) === foldForSearch(other)
}

/** Whether one moment is surely before another: of a bare day only the day counts. */
function isBefore(one: string, other: string): boolean {
  if (one.length === 10 || other.length === 10) return one.slice(0, 10) < other.slice(0, 10)
  return Date.parse(one) < Date.parse(other)
}

/**
 * What in a chain does not hold together: no seal, a seal broken or missing at a hand-over, a giver who is not the last taker, a
 * hand-over before the sample was taken or before the one above it. Shown, never in the way.
 */
export function checkSample(sample: Sample): SampleProblem[] {
  const handovers = sample.handovers ?? []
  const problems: SampleProblem[] = []
  if ((sample.seals ?? []).length === 0) problems.push({ code: 'sample.no-seal', field: 'seals' })
  for (const [index, handover] of handovers.entries()) {
    const at = `handovers.${String(index)}`
    const before = handovers[index - 1]
    const holder = index === 0 ? sample.collectedBy : before?.to
    if (handover.seal === 'broken' || handover.seal === 'missing')
      problems.push({ code: 'sample.seal-broken', field: `${at}.seal` })
    if (holder !== undefined && handover.from !== undefined && !sameName(holder, handover.from))
      problems.push({ code: 'sample.chain-gap', field: `${at}.from` })
    if (handover.at === undefined) continue
    if (sample.collectedAt !== undefined && isBefore(handover.at, sample.collectedAt))
      problems.push({ code: 'sample.too-early', field: `${at}.at` })
    else if (before?.at !== undefined && isBefore(handover.at, before.at))
      problems.push({ code: 'sample.out-of-order', field: `${at}.at` })
  }
  return problems
}
