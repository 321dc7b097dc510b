import type { DocumentId } from '../../../../shared/model/ids.ts'
import { useState } from 'react'
import { useAnswer } from '../../../client/use-answer.ts'
import { FailurePage } from '../../../ui/failure-page.tsx'
import { BuildChoice } from '../builds/build-choice.tsx'
import classes from '../documents.module.css'
import { PreviewPane } from '../preview/preview-pane.tsx'
import { usePreview } from '../preview/use-preview.ts'
import { StoredBar } from './stored-bar.tsx'
import { StoredSide } from './stored-side.tsx'

type StoredViewProps = { readonly caseId: string; readonly id: string }

/** A kept document as it was filled: its pages, its state, what changed since, and the way out. */
export function StoredView({ caseId, id }: StoredViewProps) {
  const documentId = id as DocumentId
  const [build, setBuild] = useState<string>()
  const { value, failure } = useAnswer('document.show', { id: documentId }, { keep: false })
  const preview = usePreview('document.preview-stored', {
    id: documentId,
    ...(build === undefined ? {} : { build }),
  })
  if (failure !== undefined) return <FailurePage failure={failure} />
  if (value === undefined) return null
  return (
    <div className={classes['work']}>
      <StoredBar caseId={caseId} kept={value} build={build}>
        <BuildChoice caseId={caseId} value={build} onChange={setBuild} />
      </StoredBar>
      <div className={classes['split']}>
        <StoredSide kept={value} />
        <PreviewPane
          pdf={preview.pdf}
          failure={preview.failure}
          isUpdating={preview.isUpdating}
          memory={id}
        />
      </div>
    </div>
  )
}
