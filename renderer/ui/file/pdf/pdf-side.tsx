import { Tabs, UnstyledButton } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useRef, useState } from 'react'
import { useText } from '../../../client/language.ts'
import { drawPage } from './draw-page.ts'
import type { OutlineEntry } from './pdf-outline.ts'
import classes from './pdf.module.css'

type PdfSideProps = {
  readonly document: PDFDocumentProxy
  readonly page: number
  readonly outline: readonly OutlineEntry[]
  readonly onPage: (page: number) => void
}

/** The pages as small pictures, and the outline where the file has one. */
export function PdfSide({ document, page, outline, onPage }: PdfSideProps) {
  const text = useText('evidence')
  if (outline.length === 0)
    return (
      <aside className={classes['side']} aria-label={text('pages')}>
        <SmallPages document={document} page={page} onPage={onPage} />
      </aside>
    )
  return (
    <Tabs defaultValue="outline" className={classes['side'] ?? ''} keepMounted={false}>
      <Tabs.List grow>
        <Tabs.Tab value="pages">{text('pages')}</Tabs.Tab>
        <Tabs.Tab value="outline">{text('outline')}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="pages" className={classes['sidePanel'] ?? ''}>
        <SmallPages document={document} page={page} onPage={onPage} />
      </Tabs.Panel>
      <Tabs.Panel value="outline" className={classes['sidePanel'] ?? ''}>
        <nav aria-label={text('outline')} className={classes['outline']}>
          {outline.map((entry, place) => (
            <UnstyledButton
              key={place}
              className={classes['entry'] ?? ''}
              style={{ paddingLeft: 8 + entry.level * 14 }}
              disabled={entry.page === undefined}
              title={entry.title}
              onClick={() => {
                if (entry.page !== undefined) onPage(entry.page)
              }}
            >
              {entry.title}
            </UnstyledButton>
          ))}
        </nav>
      </Tabs.Panel>
    </Tabs>
  )
}

const smallHeight = 158

function SmallPages({ document, page, onPage }: Omit<PdfSideProps, 'outline'>) {
  const text = useText('evidence')
  const box = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: document.numPages,
    getScrollElement: () => box.current,
    estimateSize: () => smallHeight,
    overscan: 2,
  })
  useEffect(() => virtual.scrollToIndex(page - 1, { align: 'auto' }), [virtual, page])
  return (
    <div ref={box} className={classes['small']} tabIndex={-1}>
      <div style={{ position: 'relative', height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((row) => (
          <UnstyledButton
            key={row.key}
            className={classes['smallPage'] ?? ''}
            style={{ top: row.start, height: smallHeight }}
            aria-label={text('pageNumber', { number: row.index + 1 })}
            aria-current={row.index + 1 === page ? 'page' : undefined}
            onClick={() => onPage(row.index + 1)}
          >
            <SmallPage document={document} index={row.index} />
            <span aria-hidden>{row.index + 1}</span>
          </UnstyledButton>
        ))}
      </div>
    </div>
  )
}

function SmallPage({ document, index }: { readonly document: PDFDocumentProxy; readonly index: number }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    let cancel: (() => void) | undefined
    let isHere = true
    void (async () => {
      const page = await document.getPage(index + 1)
      if (!isHere || canvas.current === null) return
      const { width, height } = page.getViewport({ scale: 1 })
      const drawn = drawPage(page, canvas.current, { scale: Math.min(96 / width, 126 / height), rotation: 0 })
      cancel = drawn.cancel
      await drawn.done
    })().catch(() => {
      if (isHere) setFailed(true)
    })
    return () => {
      isHere = false
      cancel?.()
    }
  }, [document, index])
  return <canvas ref={canvas} className={classes['smallCanvas']} data-failed={hasFailed} aria-hidden />
}
