import { ratioOf, type Spread } from './spread.ts'

export type Unit = 'с' | 'мс' | 'МиБ'

/** `pass` and `over` are told of rows with a target; `not-measured` when the reference tool is not there. */
export type Verdict = 'pass' | 'over' | 'not-measured' | 'information'

/** Most that is allowed: so many units, or so many times the reference. */
export type Target = { readonly kind: 'value' | 'ratio'; readonly atMost: number }

/** Another program doing the same work. Without a spread it is not installed here. */
export type Reference = {
  readonly tool: string
  readonly command: string
  readonly version?: string
  readonly spread?: Spread
}

/** One line of the table. */
export type BenchRow = {
  readonly name: string
  readonly unit: Unit
  readonly measured: Spread
  readonly target: Target | null
  readonly reference: Reference | null
  readonly ratio: number | null
  readonly verdict: Verdict
  readonly note?: string
}

type Draft = {
  readonly name: string
  readonly unit: Unit
  readonly runs: Spread
  readonly target?: Target
  readonly reference?: Reference
  readonly note?: string
}

function judge(draft: Draft, ratio: number | null): Verdict {
  const { target, runs } = draft
  if (draft.reference !== undefined && ratio === null) return 'not-measured'
  if (target === undefined) return 'information'
  const found = target.kind === 'ratio' ? ratio : runs.median
  if (found === null) return 'not-measured'
  return found <= target.atMost ? 'pass' : 'over'
}

/** A row with its ratio and verdict. What could not be compared has the ratio null and is never guessed. */
export function benchRow(draft: Draft): BenchRow {
  const { name, unit, runs, target, reference, note } = draft
  const ratio = reference?.spread === undefined ? null : ratioOf(runs, reference.spread)
  return {
    name,
    unit,
    measured: runs,
    target: target ?? null,
    reference: reference ?? null,
    ratio,
    verdict: judge(draft, ratio),
    ...(note === undefined ? {} : { note }),
  }
}
