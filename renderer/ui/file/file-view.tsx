import { Button, Center, Loader, Stack, Text } from '@mantine/core'
import { IconEyeOff } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import type { FileSummary } from '../../../shared/contract/evidence-contract.ts'
import { useText } from '../../client/language.ts'
import { FailureNotice } from '../failure-notice.tsx'
import { pictureTypes } from './file-url.ts'
import classes from './file.module.css'
import { MediaView } from './media-view.tsx'
import { OtherView } from './other-view.tsx'
import type { PageLink } from './page-link.ts'
import { PictureView } from './picture-view.tsx'
import { ReadTextView } from './read-text-view.tsx'
import { TextView } from './text-view.tsx'
import { useOpenedFile } from './use-opened-file.ts'

const PdfView = lazy(async () => ({ default: (await import('./pdf/pdf-view.tsx')).PdfView }))

type FileViewProps = {
  readonly file: FileSummary | undefined
  readonly isIntimate: boolean
  readonly onExport: () => void
  /** Joins what stands beside it to its pages. */
  readonly link?: PageLink
}

/** A file as it can be looked at here; intimate material only after a second click. */
export function FileView({ file, isIntimate, onExport, link }: FileViewProps) {
  const text = useText('evidence')
  const [isConfirmed, setConfirmed] = useState(false)
  if (file === undefined)
    return (
      <div className={classes['centre']}>
        <Text size="sm">{text('noFileHere')}</Text>
      </div>
    )
  if (isIntimate && !isConfirmed)
    return (
      <div className={classes['centre']}>
        <Stack align="center" gap="xs" maw={420}>
          <IconEyeOff size={36} stroke={1.2} aria-hidden />
          <Text fw={600}>{text('intimateTitle')}</Text>
          <Text size="sm" ta="center">
            {text('intimateHint')}
          </Text>
          <Button variant="default" onClick={() => setConfirmed(true)}>
            {text('intimateOpen')}
          </Button>
        </Stack>
      </div>
    )
  return (
    <>
      {isIntimate ? (
        <div className={classes['bar']}>
          <Button
            variant="default"
            leftSection={<IconEyeOff size={15} />}
            onClick={() => setConfirmed(false)}
          >
            {text('intimateHide')}
          </Button>
        </div>
      ) : null}
      <OpenedView file={file} confirmed={isIntimate} onExport={onExport} link={link} />
    </>
  )
}

type OpenedViewProps = {
  readonly file: FileSummary
  readonly confirmed: boolean
  readonly onExport: () => void
  readonly link: PageLink | undefined
}

const textTypes: ReadonlySet<string> = new Set(['text/plain', 'text/csv', 'application/json'])

function OpenedView({ file, confirmed, onExport, link }: OpenedViewProps) {
  const { mediaType } = file
  const opened = useOpenedFile(file.id, confirmed)
  if (opened.failure !== undefined)
    return (
      <Center p="xl">
        <FailureNotice failure={opened.failure} />
      </Center>
    )
  if (opened.file === undefined) return <Waiting />
  const { url } = opened.file
  const other = <OtherView file={file} onExport={onExport} />
  if (mediaType === 'application/pdf')
    return (
      <Suspense fallback={<Waiting />}>
        <PdfView url={url} file={file} onExport={onExport} link={link} />
      </Suspense>
    )
  if (pictureTypes.has(mediaType)) return <PictureView url={url} file={file} otherwise={other} />
  if (/^(?:audio|video)\//u.test(mediaType)) return <MediaView url={url} file={file} otherwise={other} />
  if (textTypes.has(mediaType)) return <TextView url={url} file={file} />
  if (file.reading.state === 'read')
    return <ReadTextView file={file} confirmed={confirmed} onExport={onExport} />
  return other
}

/** Nothing jumps: the place of the file stays while it is on its way. */
function Waiting() {
  const text = useText('frame')
  return (
    <div className={classes['centre']}>
      <Loader size="sm" aria-label={text('loading')} role="status" />
    </div>
  )
}
