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

/** All of them, those for this kind of case first, and of these the foundation's own; undefined until they are known. */
export function useOffered(kind: CaseRecord['kind'] | undefined): readonly Offered[] | undefined {
  const shipped = useShippedAnswer('playbook.shipped', {}).value?.playbooks
  const own = useAnswer('playbook.list', { limit: 200 }).value?.items
  if (shipped === undefined || own === undefined || kind === undefined) return undefined
  const fits = ({ caseKinds }: Pick<Playbook, 'caseKinds'>) =>
    caseKinds === undefined || caseKinds.includes(kind)
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
