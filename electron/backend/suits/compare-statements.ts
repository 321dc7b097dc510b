import type { Stored } from '../../../shared/contract/record-operations.ts'
import type { StatementFinding } from '../../../shared/contract/suit-contract.ts'
import { foldForSearch } from '../../../shared/language/fold.ts'
import type { StatementId } from '../../../shared/model/ids.ts'
import type { Statement, StatementPosition } from '../../../shared/model/suit.ts'
import { hasContradiction } from './suits.ts'

type Stated = Stored<Statement>

/** Positions that are taken about words one has spread oneself. */
const ownWords: readonly StatementPosition[] = ['true', 'opinion', 'told-only-to-the-person']

function groupBy(statements: readonly Stated[], key: (one: Stated) => string | undefined): Stated[][] {
  const groups = new Map<string, Stated[]>()
  for (const one of statements) {
    const name = key(one)
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), one])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

function finding(code: StatementFinding['code'], one: Stated, other: Stated): StatementFinding {
  return { id: one.id as StatementId, code, field: 'positions', other: other.id as StatementId }
}

/** Of one publication we cannot have spread only some of the words. */
function inPublication(group: readonly Stated[]): StatementFinding[] {
  const isDenied = (one: Stated) => one.positions?.includes('not-disseminated-by-us') === true
  const denied = group.filter(isDenied)
  const owned = group.filter(
    (one) => !isDenied(one) && one.positions?.some((position) => ownWords.includes(position)) === true,
  )
  const [firstDenied, firstOwned] = [denied[0], owned[0]]
  if (firstDenied === undefined || firstOwned === undefined) return []
  return [
    ...denied.map((one) => finding('publication-positions-differ', one, firstOwned)),
    ...owned.map((one) => finding('publication-positions-differ', one, firstDenied)),
  ]
}

function ofOneQuotation(group: readonly Stated[]): StatementFinding[] {
  return group.flatMap((one) => {
    const own = new Set(one.positions ?? [])
    const clashing = group.find(
      (other) =>
        other !== one &&
        !hasContradiction(own) &&
        hasContradiction(new Set([...own, ...(other.positions ?? [])])),
    )
    return clashing === undefined ? [] : [finding('repeated-quotation', one, clashing)]
  })
}

/** Positions that contradict each other from one statement to another: within a publication, and about the same words. */
export function compareStatements(statements: readonly Stated[]): StatementFinding[] {
  return [
    ...groupBy(statements, (one) => one.publicationId).flatMap(inPublication),
    ...groupBy(statements, (one) => foldForSearch(one.quotation).trim()).flatMap(ofOneQuotation),
  ]
}
