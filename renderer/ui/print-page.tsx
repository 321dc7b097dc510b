import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'

/** What the printer gets while it is mounted: nothing of it is seen on screen, and nothing else on paper. */
export function PrintPage({ children }: { readonly children: ReactNode }) {
  return createPortal(<div className="print-only">{children}</div>, document.body)
}
