import { useDebouncedValue, useElementSize, useMergedRef } from '@mantine/hooks'
import { useVirtualizer } from '@tanstack/react-virtual'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useRef, useState } from 'react'
import { useText } from '../../../client/language.ts'
import item from '../file.module.css'
import { usePageLayout } from './page-layout.ts'
import { useOutline } from './pdf-outline.ts'
import { PdfPage } from './pdf-page.tsx'
import { useMatchesByPage, usePdfSearch, type PdfSearch } from './pdf-search.ts'
import { PdfSide } from './pdf-side.tsx'
import { PdfToolbar } from './pdf-toolbar.tsx'
import type { PageLink } from '../page-link.ts'
import classes from './pdf.module.css'
import { readerKey } from './reader-keys.ts'

type PdfReaderProps = {
  readonly document: PDFDocumentProxy
  readonly name: string
  readonly link?: PageLink | undefined
}

/** Points of PDF to dots of the screen at 100 %. */
const dotsPerPoint = 96 / 72
const gap = 12
const [smallest, largest] = [0.1, 6]
const none: readonly never[] = []

function useFindState(search: PdfSearch, phrase: string, current: number): string {
  const text = useText('evidence')
  if (phrase.trim().length < 2) return ''
  if (search.matches.length > 0)
    return text('findCount', { current: current + 1, total: search.matches.length })
  if (search.isSearching) return '…'
  return search.hasNoText ? text('findNoText') : text('findNone')
}

/** An open PDF: pages one below the other, of which only those on screen are drawn. */
export function PdfReader({ document, name, link }: PdfReaderProps) {
  const text = useText('evidence')
  const scroller = useRef<HTMLDivElement>(null)
  const { ref: sizeRef, width } = useElementSize()
  const stageRef = useMergedRef(scroller, sizeRef)
  const find = useRef<HTMLInputElement>(null)
  const layout = usePageLayout(document)
  const outline = useOutline(document)
  const [zoom, setZoom] = useState<number>()
  const [rotation, setRotation] = useState(0)
  const [isSideOpen, setSideOpen] = useState(false)
  const [phrase, setPhrase] = useState('')
  const [asked] = useDebouncedValue(phrase, 200)
  const search = usePdfSearch(document, asked)
  const byPage = useMatchesByPage(search.matches)
  const [current, setCurrent] = useState(0)
  const findState = useFindState(search, asked, current)

  const isAside = rotation % 180 !== 0
  const first = layout.sizeOf(0)
  const fitted = (width - 2 * gap) / (isAside ? first.height : first.width)
  const scale = Math.min(largest, Math.max(smallest, zoom ?? fitted))
  const sizeOf = (index: number) => {
    const { width: wide, height: high } = layout.sizeOf(index)
    return isAside
      ? { width: high * scale, height: wide * scale }
      : { width: wide * scale, height: high * scale }
  }
  const virtual = useVirtualizer({
    count: layout.isKnown && width > 0 ? document.numPages : 0,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => sizeOf(index).height + gap,
    overscan: 1,
    paddingStart: gap,
    scrollPaddingStart: gap,
  })
  const rows = virtual.getVirtualItems()
  const middle = (virtual.scrollOffset ?? 0) + (scroller.current?.clientHeight ?? 0) / 3
  const page = (rows.find((row) => row.end > middle)?.index ?? rows.at(-1)?.index ?? 0) + 1
  const place = useRef(page)
  place.current = page
  useEffect(() => {
    virtual.measure()
  }, [virtual, layout.sizeOf, scale, rotation])
  useEffect(() => {
    // A zoomed or turned page stays on screen.
    virtual.scrollToIndex(place.current - 1, { align: 'start' })
  }, [virtual, scale, rotation])

  const toPage = (wanted: number) => virtual.scrollToIndex(wanted - 1, { align: 'start' })
  const isLaid = layout.isKnown && width > 0
  useEffect(() => {
    if (isLaid) link?.onPage(page)
    // Only when another page comes on screen.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isLaid, page])
  useEffect(() => {
    if (!isLaid || link?.wanted === undefined) return
    virtual.scrollToIndex(Math.min(document.numPages, link.wanted.page) - 1, { align: 'start' })
  }, [isLaid, virtual, document, link?.wanted])
  const showMatch = (index: number) => {
    const match = search.matches[index]
    if (match === undefined) return
    setCurrent(index)
    if (!rows.some((row) => row.index === match.page)) toPage(match.page + 1)
  }
  const [firstMatch] = search.matches
  useEffect(() => {
    setCurrent(0)
    if (firstMatch !== undefined) virtual.scrollToIndex(firstMatch.page, { align: 'start' })
    // Only when another place comes first.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [firstMatch?.page, firstMatch?.start, asked])

  const zoomBy = (factor: number) => setZoom(Math.min(largest, Math.max(smallest, scale * factor)))
  const rotate = () => setRotation((now) => (now + 90) % 360)
  const onKeyDown = (event: React.KeyboardEvent) => {
    const isDone = readerKey(event, {
      isInStage: event.target === scroller.current,
      zoomBy,
      fit: () => setZoom(undefined),
      rotate,
      find: () => find.current?.select(),
      toPage: (step) => toPage(Math.min(document.numPages, Math.max(1, page + step))),
      toEnd: (end) => toPage(end === 'first' ? 1 : document.numPages),
    })
    if (isDone) event.preventDefault()
  }
  return (
    <div className={classes['reader']} onKeyDown={onKeyDown}>
      <PdfToolbar
        page={page}
        pages={document.numPages}
        percent={Math.round((scale / dotsPerPoint) * 100)}
        isFitted={zoom === undefined}
        isSideOpen={isSideOpen}
        phrase={phrase}
        findState={findState}
        findRef={find}
        onPage={toPage}
        onZoom={zoomBy}
        onFit={() => setZoom(undefined)}
        onRotate={rotate}
        onSide={() => setSideOpen((now) => !now)}
        onPhrase={setPhrase}
        onFind={(step) =>
          showMatch((current + step + search.matches.length) % Math.max(1, search.matches.length))
        }
      />
      <div className={classes['columns']}>
        {isSideOpen ? <PdfSide document={document} page={page} outline={outline} onPage={toPage} /> : null}
        <div
          ref={stageRef}
          className={item['stage']}
          tabIndex={0}
          role="region"
          aria-label={`${text('document')}: ${name}`}
        >
          <div style={{ position: 'relative', height: virtual.getTotalSize() }}>
            {rows.map((row) => {
              const size = sizeOf(row.index)
              return (
                <div
                  key={row.key}
                  className={classes['place']}
                  style={{ top: row.start, width: Math.max(size.width + 2 * gap, width) }}
                >
                  <div style={{ width: size.width, height: size.height }}>
                    <PdfPage
                      document={document}
                      index={row.index}
                      scale={scale}
                      rotation={rotation}
                      onSize={layout.learn}
                      matches={byPage.get(row.index) ?? none}
                      current={
                        search.matches[current]?.page === row.index ? search.matches[current] : undefined
                      }
                    />
                  </div>
                </div>
              )
            })}
          </div>
        </div>
      </div>
    </div>
  )
}
