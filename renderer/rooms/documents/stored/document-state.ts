import { useCallback } from 'react'
import { useText } from '../../../client/language.ts'

/** What is told of a kept document's gaps. */
type Gaps = { readonly missing: number; readonly draft: boolean }

/** Words for how complete a document is: a draft, signed off, or whole. */
export function useDocumentState(): (gaps: Gaps) => string {
  const text = useText('documents')
  return useCallback(
    ({ missing, draft }) =>
      draft ? text('stateDraft', { count: missing }) : text(missing > 0 ? 'stateSigned' : 'stateWhole'),
    [text],
  )
}
