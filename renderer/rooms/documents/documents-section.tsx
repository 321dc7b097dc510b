import { useEffect } from 'react'
import { call } from '../../client/call.ts'
import type { SectionProps } from '../../ui/section-props.ts'
import { DocumentsHome } from './home/documents-home.tsx'
import { FillView } from './fill/fill-view.tsx'
import { StoredView } from './stored/stored-view.tsx'
import { templateOf } from '../../client/template-place.ts'

/** The documents of a case: what can be filled and what was, a template being filled, or a kept document. */
export function DocumentsSection({ caseId, record }: SectionProps) {
  useEffect(() => {
    // The first preview is not to wait for the compiler; when this fails, the preview tells why.
    void call('document.prepare-preview', {}).catch(() => undefined)
  }, [])
  const template = templateOf(record)
  if (template !== undefined) return <FillView key={record} caseId={caseId} template={template} />
  if (record !== undefined) return <StoredView key={record} caseId={caseId} id={record} />
  return <DocumentsHome caseId={caseId} />
}
