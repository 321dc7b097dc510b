import classes from '../documents.module.css'
import { KeptDocuments } from './kept-documents.tsx'
import { TemplateList } from './template-list.tsx'

/** What can be filled, beside what was filled. */
export function DocumentsHome({ caseId }: { readonly caseId: string }) {
  return (
    <div className={classes['home']}>
      <TemplateList caseId={caseId} />
      <KeptDocuments caseId={caseId} />
    </div>
  )
}
