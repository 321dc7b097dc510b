import { Center, Text } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { useState } from 'react'
import type { Failure } from '../../../../shared/failures/failure.ts'
import { useText } from '../../../client/language.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { usePdf } from '../../../ui/pdf-document.ts'
import classes from './preview.module.css'
import { PreviewTools, zoomSteps } from './preview-tools.tsx'
import { SheetList } from './sheet-list.tsx'
import { useSheets } from './use-sheets.ts'

type PreviewPaneProps = {
  readonly pdf: Uint8Array | undefined
  readonly failure: Failure | undefined
  readonly isUpdating: boolean
  /** Remembers how far it was scrolled while the person is elsewhere. */
  readonly memory: string
}

/** Widest that «fit the width» goes, and the width of A4 at 100 %, in CSS pixels. */
const widestPx = 960
const a4WidthPx = 794
const paddingPx = 46

/** A document page by page, as the PDF will be. */
export function PreviewPane({ pdf, failure, isUpdating, memory }: PreviewPaneProps) {
  const text = useText('documents')
  const { ref, width } = useElementSize()
  const [zoom, setZoom] = useState<number>()
  const [page, setPage] = useState(1)
  const { document, hasFailed } = usePdf(pdf)
  const sheets = useSheets(document)
  const fit = Math.max(200, Math.min(widestPx, width - paddingPx))
  const sheetWidth = zoom === undefined ? fit : Math.round(a4WidthPx * zoom)
  const step = (direction: -1 | 1) => {
    const now = zoom ?? fit / a4WidthPx
    const next =
      direction > 0
        ? zoomSteps.find((each) => each > now + 0.01)
        : zoomSteps.findLast((each) => each < now - 0.01)
    if (next !== undefined) setZoom(next)
  }
  return (
    <section ref={ref} className={classes['pane']} aria-label={text('preview')}>
      <PreviewTools
        page={page}
        pages={sheets?.sizes.length}
        percent={Math.round((sheetWidth / a4WidthPx) * 100)}
        isUpdating={isUpdating}
        onStep={step}
        onFit={() => setZoom(undefined)}
      />
      {failure === undefined ? null : <FailureNotice failure={failure} />}
      {sheets === undefined || width === 0 ? (
        <Center h="100%" p="xl">
          {hasFailed ? (
            <Text size="sm">{text('previewBroken')}</Text>
          ) : failure === undefined ? (
            <Text size="sm" role="status">
              {text('previewWaiting')}
            </Text>
          ) : null}
        </Center>
      ) : (
        <SheetList
          sheets={sheets}
          width={sheetWidth}
          isFit={zoom === undefined}
          memory={memory}
          onPage={setPage}
        />
      )}
    </section>
  )
}
