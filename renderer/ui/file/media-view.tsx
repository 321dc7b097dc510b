import { useState, type ReactNode } from 'react'
import type { FileSummary } from '../../../shared/contract/evidence-contract.ts'
import { useText } from '../../client/language.ts'
import classes from './file.module.css'

type MediaViewProps = {
  readonly url: string
  readonly file: FileSummary
  /** Shown when the recording cannot be played. */
  readonly otherwise: ReactNode
}

/** A recording with the player the system brings; nothing of it can be saved from there. */
export function MediaView({ url, file, otherwise }: MediaViewProps) {
  const text = useText('evidence')
  const [hasFailed, setFailed] = useState(false)
  if (hasFailed) return otherwise
  const shared = {
    className: classes['player'],
    src: url,
    controls: true,
    controlsList: 'nodownload noremoteplayback noplaybackrate',
    preload: 'metadata' as const,
    'aria-label': `${text('player')}: ${file.name}`,
    onError: () => setFailed(true),
    onContextMenu: (event: React.MouseEvent) => event.preventDefault(),
  }
  return (
    <div className={classes['centre']}>
      {file.mediaType.startsWith('video/') ? (
        <video {...shared} disablePictureInPicture disableRemotePlayback />
      ) : (
        <audio {...shared} />
      )}
    </div>
  )
}
