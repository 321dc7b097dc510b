import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist'
import { useEffect, useRef } from 'react'

type PdfPageProps = {
  readonly document: PDFDocumentProxy
  /** From 1. */
  readonly page?: number
  /** Width on screen, in CSS pixels. */
  readonly width: number
  readonly label: string
  /** Told when what is asked for stands on the screen. */
  readonly onDrawn?: () => void
}

/** A page of a PDF as a picture, sharp on any screen; the page before stays until this one is drawn. */
export function PdfPage({ document, page = 1, width, label, onDrawn }: PdfPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const drawn = useRef(onDrawn)
  drawn.current = onDrawn
  useEffect(() => {
    const work: { task?: RenderTask; isOver: boolean } = { isOver: false }
    void (async () => {
      const loaded = await document.getPage(page)
      const ratio = window.devicePixelRatio
      const viewport = loaded.getViewport({
        scale: (width * ratio) / loaded.getViewport({ scale: 1 }).width,
      })
      const sheet = window.document.createElement('canvas')
      sheet.width = Math.round(viewport.width)
      sheet.height = Math.round(viewport.height)
      if (work.isOver) return
      work.task = loaded.render({ canvas: sheet, viewport })
      await work.task.promise
      const shown = canvas.current
      if (work.isOver || shown === null) return
      shown.width = sheet.width
      shown.height = sheet.height
      shown.getContext('2d')?.drawImage(sheet, 0, 0)
      drawn.current?.()
    })().catch(() => undefined)
    return () => {
      work.isOver = true
      work.task?.cancel()
    }
  }, [document, page, width])
  return <canvas ref={canvas} role="img" aria-label={label} style={{ width, display: 'block' }} />
}
