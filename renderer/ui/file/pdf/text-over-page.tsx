import type { PDFPageProxy, TextLayer } from 'pdfjs-dist'
import { useEffect, useRef, useState } from 'react'
import { joinItems, type PageMatch } from './pdf-search.ts'
import classes from './pdf.module.css'

type TextOverPageProps = {
  readonly page: PDFPageProxy
  readonly scale: number
  readonly rotation: number
  readonly matches: readonly PageMatch[]
  readonly current: PageMatch | undefined
}

type Laid = { readonly divs: readonly HTMLElement[]; readonly starts: readonly number[] }

/** The page's own text, invisible over its picture: for selecting, for reading aloud, and to show what was found. */
export function TextOverPage({ page, scale, rotation, matches, current }: TextOverPageProps) {
  const container = useRef<HTMLDivElement>(null)
  const [laid, setLaid] = useState<Laid>()
  useEffect(() => {
    const box = container.current
    if (box === null) return undefined
    let layer: TextLayer | undefined
    let isHere = true
    void (async () => {
      const { TextLayer: Layer } = await import('pdfjs-dist')
      const content = await page.getTextContent()
      if (!isHere) return
      box.replaceChildren()
      const viewport = page.getViewport({ scale, rotation: (page.rotate + rotation) % 360 })
      layer = new Layer({ textContentSource: content, container: box, viewport })
      await layer.render()
      if (isHere) setLaid({ divs: layer.textDivs, starts: joinItems(layer.textContentItemsStr).starts })
    })().catch(() => undefined)
    return () => {
      isHere = false
      layer?.cancel()
    }
  }, [page, scale, rotation])

  useEffect(() => {
    if (laid === undefined) return
    laid.divs.forEach((div, place) => {
      const start = laid.starts[place] ?? 0
      const end = start + (div.textContent ?? '').length
      const touches = (match: PageMatch) => match.start < end && match.end > start
      div.classList.toggle(classes['hit'] ?? '', matches.some(touches))
      div.classList.toggle(classes['current'] ?? '', current !== undefined && touches(current))
    })
    if (current !== undefined)
      container.current?.querySelector(`.${classes['current'] ?? ''}`)?.scrollIntoView({ block: 'center' })
  }, [laid, matches, current])

  return (
    <div
      ref={container}
      className={classes['text']}
      lang=""
      style={{ ['--total-scale-factor' as string]: scale }}
    />
  )
}
