import { useAnswer } from '../../client/use-answer.ts'
import { CollisionList } from '../../ui/collision-list.tsx'
import classes from './overview.module.css'

/** Days in court of this case that someone would have to spend in another one; nothing when there are none. */
export function CaseCollisions({ caseId }: { readonly caseId: string }) {
  const { value } = useAnswer('hearing.collisions', { caseId: caseId }, { keep: false })
  const collisions = value?.collisions ?? []
  if (collisions.length === 0) return null
  return (
    <div className={classes['alert']}>
      <CollisionList caseId={caseId} collisions={collisions} />
    </div>
  )
}
