import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useState } from 'react'

/** A page as it is laid out, in points. */
type Sheet = { readonly width: number; readonly height: number }
export type Sheets = { readonly document: PDFDocumentProxy; readonly sizes: readonly Sheet[] }

/** A document with the size of each page, both at once, so that nothing moves while a new one comes in. */
export function useSheets(document: PDFDocumentProxy | undefined): Sheets | undefined {
  const [sheets, setSheets] = useState<Sheets>()
  useEffect(() => {
    if (document === undefined) return undefined
    let isWanted = true
    void (async () => {
      const sizes: Sheet[] = []
      for (let page = 1; page <= document.numPages; page += 1) {
        const { width, height } = (await document.getPage(page)).getViewport({ scale: 1 })
        sizes.push({ width, height })
      }
      if (isWanted) setSheets({ document, sizes })
    })().catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [document])
  return sheets
}
