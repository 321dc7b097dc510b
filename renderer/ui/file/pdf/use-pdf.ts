import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useState } from 'react'
import { openPdf, PdfFailure, type PdfProblem } from './open-pdf.ts'

type PdfState =
  | { readonly state: 'opening' }
  | { readonly state: 'failed'; readonly problem: PdfProblem }
  | { readonly state: 'open'; readonly document: PDFDocumentProxy }

type Source = { readonly url: string; readonly size: number; readonly password: string | undefined }

/** A PDF while it is on screen; leaving it ends its worker. */
export function usePdf({ url, size, password }: Source): PdfState {
  const [state, setState] = useState<PdfState>({ state: 'opening' })
  useEffect(() => {
    let close: (() => void) | undefined
    let isHere = true
    setState({ state: 'opening' })
    openPdf({ url, size, password }).then(
      (opened) => {
        if (!isHere) return opened.close()
        close = opened.close
        setState({ state: 'open', document: opened.document })
      },
      (error: unknown) => {
        if (isHere)
          setState({ state: 'failed', problem: error instanceof PdfFailure ? error.problem : 'damaged' })
      },
    )
    return () => {
      isHere = false
      close?.()
    }
  }, [url, size, password])
  return state
}
