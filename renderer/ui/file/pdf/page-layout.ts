import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useCallback, useEffect, useState } from 'react'

export type PageSize = { readonly width: number; readonly height: number }

const a4: PageSize = { width: 595, height: 842 }
/** No page is laid out larger, whatever it claims, in points. */
const mostPoints = 14_400

function clamped({ width, height }: PageSize): PageSize {
  const keep = (value: number) => (Number.isFinite(value) ? Math.min(mostPoints, Math.max(1, value)) : 1)
  return { width: keep(width), height: keep(height) }
}

type PageLayout = {
  /** The size of a page in points, upright as the file wants it: the first page's until its own is known. */
  readonly sizeOf: (index: number) => PageSize
  readonly learn: (index: number, size: PageSize) => void
  /** True once the first page has told its size, or failed to. */
  readonly isKnown: boolean
}

/** Sizes of pages, learned as they are drawn: thousands need not be opened to begin. */
export function usePageLayout(document: PDFDocumentProxy): PageLayout {
  const [first, setFirst] = useState<PageSize>()
  const [known, setKnown] = useState<ReadonlyMap<number, PageSize>>(new Map())
  useEffect(() => {
    let isHere = true
    document
      .getPage(1)
      .then((page) => page.getViewport({ scale: 1 }))
      .catch(() => a4)
      .then(
        ({ width, height }) => {
          if (isHere) setFirst(clamped({ width, height }))
        },
        () => undefined,
      )
    return () => {
      isHere = false
    }
  }, [document])
  const learn = useCallback((index: number, size: PageSize) => {
    setKnown((sizes) => {
      const now = sizes.get(index)
      const next = clamped(size)
      if (now?.width === next.width && now.height === next.height) return sizes
      return new Map(sizes).set(index, next)
    })
  }, [])
  const sizeOf = useCallback((index: number) => known.get(index) ?? first ?? a4, [known, first])
  return { sizeOf, learn, isKnown: first !== undefined }
}
