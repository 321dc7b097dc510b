import { Text } from '@mantine/core'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { useEffect, useRef, useState } from 'react'
import { useText } from '../../../client/language.ts'
import { drawPage } from './draw-page.ts'
import type { PageSize } from './page-layout.ts'
import classes from './pdf.module.css'
import type { PageMatch } from './pdf-search.ts'
import { TextOverPage } from './text-over-page.tsx'

type PdfPageProps = {
  readonly document: PDFDocumentProxy
  readonly index: number
  readonly scale: number
  readonly rotation: number
  readonly onSize: (index: number, size: PageSize) => void
  /** What was found on this page. */
  readonly matches: readonly PageMatch[]
  readonly current: PageMatch | undefined
}

const slowestMs = 30_000

/** One page, drawn while it is on screen, with its text over it to be selected. */
export function PdfPage(props: PdfPageProps) {
  const { document, index, scale, rotation, onSize, matches, current } = props
  const text = useText('evidence')
  const canvas = useRef<HTMLCanvasElement>(null)
  const [page, setPage] = useState<PDFPageProxy>()
  const [hasFailed, setFailed] = useState(false)
  const [isDrawn, setDrawn] = useState(false)

  useEffect(() => {
    let isHere = true
    document.getPage(index + 1).then(
      (found) => {
        if (!isHere) return
        const { width, height } = found.getViewport({ scale: 1 })
        onSize(index, { width, height })
        setPage(found)
      },
      () => {
        if (isHere) setFailed(true)
      },
    )
    return () => {
      isHere = false
    }
  }, [document, index, onSize])

  useEffect(() => {
    if (page === undefined || canvas.current === null) return undefined
    const drawn = drawPage(page, canvas.current, { scale, rotation })
    let isHere = true
    const timer = setTimeout(() => {
      drawn.cancel()
      setFailed(true)
    }, slowestMs)
    drawn.done
      .then(() => {
        if (isHere) setDrawn(true)
      })
      .catch((error: unknown) => {
        const isCancelled = error instanceof Error && error.name === 'RenderingCancelledException'
        if (isHere && !isCancelled) setFailed(true)
      })
      .finally(() => clearTimeout(timer))
      .catch(() => undefined)
    return () => {
      isHere = false
      clearTimeout(timer)
      drawn.cancel()
    }
  }, [page, scale, rotation])

  return (
    <div
      className={classes['page']}
      data-page={index + 1}
      data-drawn={isDrawn}
      role="group"
      aria-label={text('pageNumber', { number: index + 1 })}
    >
      {hasFailed ? (
        <Text size="sm" p="md" role="status">
          {text('pageCannotShow')}
        </Text>
      ) : (
        <canvas ref={canvas} className={classes['canvas']} aria-hidden />
      )}
      {page === undefined || hasFailed ? null : (
        <TextOverPage page={page} scale={scale} rotation={rotation} matches={matches} current={current} />
      )}
    </div>
  )
}
