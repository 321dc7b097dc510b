import type { OutputOf } from '../../../../shared/contract/contract.ts'
import type { Failure } from '../../../../shared/failures/failure.ts'
import type { CaseRecord } from '../../../../shared/model/case.ts'
import type { Playbook } from '../../../../shared/model/playbook.ts'
import { useAnswer, useShippedAnswer } from '../../../client/use-answer.ts'

/** A playbook that a case can take: one of the program's or of the foundation's own. */
export type Offered = {
  readonly id: string
  readonly source: { readonly key: string } | { readonly playbookId: string }
  readonly content: Pick<
    Playbook,
    'title' | 'titleKk' | 'titleEn' | 'when' | 'whenKk' | 'whenEn' | 'caseKinds' | 'countsFrom' | 'steps'
  >
  readonly isOwn: boolean
  /** A shipped one that the foundation has an own edition of. */
  readonly isReplaced: boolean
  readonly fits: boolean
}

/** All of them, those for the kind of this case first, and of these the foundation's own; none until they are known. */
export function useOffered(caseId: string): {
  readonly offered: readonly Offered[]
  readonly failure: Failure | undefined
} {
  const { value: known, failure: caseFailure } = useAnswer('case.show', { id: caseId })
  const shipped = useShippedAnswer('playbook.shipped', {})
  const own = useAnswer('playbook.list', { limit: 200 })
  const failure = caseFailure ?? shipped.failure ?? own.failure
  // What is there can be taken, also when the rest could not be fetched.
  const isWaiting = [
    known ?? caseFailure,
    shipped.value ?? shipped.failure,
    own.value ?? own.failure,
  ].includes(undefined)
  if (isWaiting) return { offered: [], failure }
  return {
    offered: offeredTo(known?.kind, shipped.value?.playbooks ?? [], own.value?.items ?? []),
    failure,
  }
}

function offeredTo(
  kind: CaseRecord['kind'] | undefined,
  shipped: OutputOf<'playbook.shipped'>['playbooks'],
  own: OutputOf<'playbook.list'>['items'],
): readonly Offered[] {
  const fits = ({ caseKinds }: Pick<Playbook, 'caseKinds'>) =>
    caseKinds === undefined || (kind !== undefined && caseKinds.includes(kind))
  const replaced = new Set(own.map(({ basedOn }) => basedOn))
  const all = [
    ...own.map((content): Offered => ({
      id: content.id,
      source: { playbookId: content.id },
      content,
      isOwn: true,
      isReplaced: false,
      fits: fits(content),
    })),
    ...shipped.map((content): Offered => ({
      id: content.key,
      source: { key: content.key },
      content,
      isOwn: false,
      isReplaced: replaced.has(content.key),
      fits: fits(content) && !replaced.has(content.key),
    })),
  ]
  return all.toSorted((one, other) => Number(other.fits) - Number(one.fits))
}
