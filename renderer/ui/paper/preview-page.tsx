import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useRef, useState } from 'react'
import { useText } from '../../client/language.ts'
import { PdfPage } from '../pdf-page.tsx'
import classes from './paper.module.css'

type PreviewPageProps = {
  readonly document: PDFDocumentProxy
  readonly page: number
  readonly pages: number
  readonly width: number
}

/** A page of the preview, drawn only when it comes near the screen; a reader that sees no picture is given its text. */
export function PreviewPage({ document, page, pages, width }: PreviewPageProps) {
  const text = useText('paper')
  const sheet = useRef<HTMLDivElement>(null)
  const [isNear, setNear] = useState(false)
  const [shape, setShape] = useState({ ratio: 210 / 297, words: '' })
  useEffect(() => {
    let isWanted = true
    void (async () => {
      const loaded = await document.getPage(page)
      const { width: wide, height } = loaded.getViewport({ scale: 1 })
      const { items } = await loaded.getTextContent()
      const words = items.map((item) => ('str' in item ? item.str : '')).join(' ')
      if (isWanted) setShape({ ratio: height / wide, words })
    })().catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [document, page])
  useEffect(() => {
    if (sheet.current === null) return undefined
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting === true) setNear(true)
      },
      { rootMargin: '600px' },
    )
    watcher.observe(sheet.current)
    return () => watcher.disconnect()
  }, [])
  return (
    <div
      ref={sheet}
      className={classes['sheet']}
      style={{ width, minHeight: Math.round(width * shape.ratio) }}
    >
      {isNear ? (
        <PdfPage document={document} page={page} width={width} label={text('pageOf', { page, pages })} />
      ) : null}
      <p className={classes['words']}>{shape.words}</p>
    </div>
  )
}
