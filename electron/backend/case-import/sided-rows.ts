import type { CaseKind } from '../../../shared/model/case.ts'
import { oursInSuit } from '../people/case-sides.ts'
import type { RowDraft } from './read-row.ts'

/** A row that knows the case its people belong to. */
export type SidedRow = RowDraft & {
  /** The row whose case it is, when not its own. */
  readonly joins?: number
  /** Of that case; undefined while nothing says it. */
  readonly kind: CaseKind | undefined
  /** Which party to a suit is ours in it. */
  readonly ours: 'plaintiff' | 'defendant'
}

/**
 * Rows of a table, in order, each with the kind of its case or, where a row names none, `kind`. People alone in a row belong to
 * the case above; over an empty row nobody is taken to another's case.
 */
export function sideRows(drafts: readonly RowDraft[], kind: CaseKind | undefined): SidedRow[] {
  let last: SidedRow | undefined
  return drafts.map((draft, place) => {
    const isNext = drafts[place - 1]?.row === draft.row - 1
    if (draft.isMore && isNext && last !== undefined)
      return { ...draft, joins: last.row, kind: last.kind, ours: last.ours }
    const own = draft.fields.kind ?? kind
    last = { ...draft, kind: own, ours: oursInSuit(own) }
    return last
  })
}
