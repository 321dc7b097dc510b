import type { Stored } from '../../../shared/contract/record-operations.ts'
import type { SuitFinding } from '../../../shared/contract/suit-contract.ts'
import type { ParallelKind, Statement, Suit } from '../../../shared/model/suit.ts'
import { hasContradiction } from './suits.ts'

/** Where a knowing falsehood is what is decided. */
const aboutFalsehood: ReadonlySet<ParallelKind> = new Set(['koap-73-3', 'uk-274'])

const field = 'parallelProceedings'

/** Where a position in the suit and what runs beside it may hurt each other: to be brought into line by the lawyer. */
export function parallelFindings(
  suit: Stored<Suit>,
  statements: readonly Stored<Statement>[],
): (SuitFinding & { readonly applies: boolean })[] {
  const parallel = suit.parallelProceedings ?? []
  const taken = statements.map(({ positions }) => positions ?? [])
  const differs = parallel.some(({ positions = [] }) =>
    taken.some((own) => !hasContradiction(new Set(own)) && hasContradiction(new Set([...own, ...positions]))),
  )
  return [
    {
      code: 'parallel-position-unknown',
      field,
      applies: parallel.some(({ positions = [] }) => positions.length === 0),
    },
    { code: 'parallel-positions-differ', field, applies: differs },
    {
      code: 'parallel-untrue',
      field,
      applies:
        parallel.some(({ kind }) => aboutFalsehood.has(kind)) &&
        statements.some(({ isTrue }) => isTrue === false),
    },
    {
      code: 'parallel-private-life',
      field,
      applies: parallel.some(({ kind }) => kind === 'uk-147') && taken.some((own) => own.includes('true')),
    },
  ]
}
