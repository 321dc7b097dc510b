import { ActionIcon, Button, Center, NumberInput, Select, Stack, Text, UnstyledButton } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useText } from '../../../client/language.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { usePdf } from '../../../ui/pdf-document.ts'
import { PdfPage } from '../../../ui/pdf-page.tsx'
import type { LivePlan, Plan } from '../use-plan.ts'
import { PreviewOutline } from './preview-outline.tsx'
import classes from './preview.module.css'
import { usePreviewPage, type BundlePlace, type PreviewedPage } from './use-preview-page.ts'

type PreviewViewProps = {
  readonly bundleId: string
  readonly live: LivePlan
  readonly at: BundlePlace
  readonly onGo: (place: BundlePlace) => void
}

/** The bundle page by page, as it would be built; nothing is stored or let out. */
export function PreviewView({ bundleId, live, at, onGo }: PreviewViewProps) {
  const text = useText('bundles')
  const { plan } = live
  if (plan === undefined) return null
  if (plan.exhibits.length === 0)
    return <EmptyState title={text('nothingToShow')} hint={text('nothingToShowHint')} />
  if (plan.volumes.length === 0)
    return <EmptyState title={text('countingFirst')} hint={text('countingFirstHint')} />
  return <PreviewDesk bundleId={bundleId} plan={plan} at={at} onGo={onGo} />
}

/** Widths of the page on screen, in CSS pixels. */
const widths = [420, 560, 700, 840, 1_100] as const

function PreviewDesk({ bundleId, plan, at, onGo }: Omit<PreviewViewProps, 'live'> & { readonly plan: Plan }) {
  const text = useText('bundles')
  const [zoom, setZoom] = useState(2)
  const [confirmed, setConfirmed] = useState<string>()
  const box = useRef<HTMLDivElement>(null)
  const volume = plan.volumes.find(({ number }) => number === at.volume) ?? plan.volumes[0]
  const pages = volume?.pages ?? 1
  const place = { volume: volume?.number ?? 1, page: Math.min(at.page, pages) }
  const exhibit = plan.exhibits.find(
    (one) =>
      one.volume === place.volume &&
      (one.firstPage ?? Infinity) <= place.page &&
      place.page <= (one.lastPage ?? 0),
  )
  const shown = usePreviewPage({
    bundleId,
    state: plan.state,
    place,
    confirmed: exhibit !== undefined && confirmed === exhibit.evidenceId,
    last: pages,
  })
  const go = (page: number) => onGo({ volume: place.volume, page: Math.min(pages, Math.max(1, page)) })
  useEffect(() => {
    if (box.current !== null) box.current.scrollTop = 0
  }, [place.volume, place.page])

  const onKeyDown = (event: React.KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: place.page - 1,
      ArrowRight: place.page + 1,
      PageUp: place.page - 1,
      PageDown: place.page + 1,
      Home: 1,
      End: pages,
    }
    const next = steps[event.key]
    if (next === undefined || event.altKey || event.ctrlKey) return
    event.preventDefault()
    go(next)
  }
  const isIntimate = shown.failure?.code === 'evidence.intimate'
  return (
    <div className={classes['preview']}>
      <PreviewOutline plan={plan} at={place} onGo={onGo} />
      <div className={classes['main']}>
        <div className={classes['bar']}>
          {plan.volumes.length === 1 ? null : (
            <Select
              w={110}
              size="xs"
              aria-label={text('volume')}
              data={plan.volumes.map(({ number }) => ({
                value: String(number),
                label: text('volumeNumber', { number }),
              }))}
              value={String(place.volume)}
              onChange={(value) => onGo({ volume: Number(value ?? 1), page: 1 })}
              allowDeselect={false}
            />
          )}
          <ActionIcon
            aria-label={text('pageBack')}
            disabled={place.page === 1}
            onClick={() => go(place.page - 1)}
          >
            <IconChevronLeft size={18} />
          </ActionIcon>
          <NumberInput
            w={64}
            size="xs"
            hideControls
            aria-label={text('pageNumber')}
            value={place.page}
            min={1}
            max={pages}
            allowDecimal={false}
            onChange={(value) => typeof value === 'number' && go(value)}
          />
          <Text size="sm">{text('ofPages', { pages })}</Text>
          <ActionIcon
            aria-label={text('pageOn')}
            disabled={place.page === pages}
            onClick={() => go(place.page + 1)}
          >
            <IconChevronRight size={18} />
          </ActionIcon>
          <ActionIcon aria-label={text('smaller')} disabled={zoom === 0} onClick={() => setZoom(zoom - 1)}>
            <IconZoomOut size={18} />
          </ActionIcon>
          <ActionIcon
            aria-label={text('larger')}
            disabled={zoom === widths.length - 1}
            onClick={() => setZoom(zoom + 1)}
          >
            <IconZoomIn size={18} />
          </ActionIcon>
          <Text size="xs" ml="auto" truncate>
            {text('previewHint')}
          </Text>
        </div>
        <div
          className={classes['sheetBox']}
          ref={box}
          role="region"
          aria-label={text('pageArea')}
          tabIndex={0}
          onKeyDown={onKeyDown}
        >
          {isIntimate ? (
            <Center mih={300}>
              <Stack align="center" gap="xs" maw={420}>
                <Text ta="center">{text('intimatePage', { number: exhibit?.number ?? 0 })}</Text>
                <Button variant="default" onClick={() => setConfirmed(exhibit?.evidenceId)}>
                  {text('showAnyway')}
                </Button>
              </Stack>
            </Center>
          ) : (
            <FailureNotice failure={shown.failure} />
          )}
          {shown.page === undefined || shown.failure !== undefined ? null : (
            <Sheet page={shown.page} width={widths[zoom] ?? 700} isWaiting={shown.isWaiting} onGo={go} />
          )}
        </div>
      </div>
    </div>
  )
}

type SheetProps = {
  readonly page: PreviewedPage
  readonly width: number
  readonly isWaiting: boolean
  readonly onGo: (page: number) => void
}

/** The page with its links: a line of the index leads to its exhibit. */
function Sheet({ page, width, isWaiting, onGo }: SheetProps) {
  const text = useText('bundles')
  const { document, hasFailed } = usePdf(page.pdf)
  const [drawn, setDrawn] = useState<PreviewedPage>()
  const scale = width / page.width
  if (hasFailed) return <Text size="sm">{text('pageNotShown')}</Text>
  if (document === undefined) return null
  return (
    <div
      className={classes['sheet']}
      data-waiting={isWaiting}
      data-testid="sheet"
      data-drawn={drawn === page ? `${String(page.place.volume)}/${String(page.place.page)}` : undefined}
    >
      <PdfPage
        document={document}
        width={width}
        label={text('pageLabel', { page: page.place.page, what: text(`part-${page.kind}`) })}
        onDrawn={() => setDrawn(page)}
      />
      {page.links.map(({ rect: [left = 0, bottom = 0, right = 0, top = 0], page: to }, index) => (
        <UnstyledButton
          key={index}
          className={classes['link']}
          aria-label={text('toPage', { page: to })}
          style={{
            left: left * scale,
            top: (page.height - top) * scale,
            width: (right - left) * scale,
            height: (top - bottom) * scale,
          }}
          onClick={() => onGo(to)}
        />
      ))}
    </div>
  )
}
