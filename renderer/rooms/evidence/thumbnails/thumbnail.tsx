import { IconEyeOff } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { FileSummary } from '../../../../shared/contract/evidence-contract.ts'
import type { EvidenceKind } from '../../../../shared/model/evidence.ts'
import { KindIcon } from '../list/kind-icon.tsx'
import { hasThumbnail } from './make-thumbnail.ts'
import { requestThumbnail } from './thumbnail-queue.ts'
import classes from './thumbnail.module.css'

type ThumbnailProps = {
  readonly file: FileSummary | undefined
  readonly kind: EvidenceKind
  readonly isIntimate: boolean
}

/** A small picture of a file while it is on screen; intimate material and what has no picture show a quiet sign. */
export function Thumbnail({ file, kind, isIntimate }: ThumbnailProps) {
  const canShow = file !== undefined && !isIntimate && hasThumbnail(file)
  return (
    <div className={classes['frame']} data-thumbnail={canShow ? 'picture' : 'sign'}>
      {canShow ? (
        <Picture key={file.id} file={file} kind={kind} />
      ) : isIntimate ? (
        <IconEyeOff size={34} stroke={1.2} aria-hidden />
      ) : (
        <KindIcon kind={kind} size={34} />
      )}
    </div>
  )
}

function Picture({ file, kind }: { readonly file: FileSummary; readonly kind: EvidenceKind }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [state, setState] = useState<'waiting' | 'drawn' | 'none'>('waiting')
  useEffect(() => {
    let isHere = true
    const request = requestThumbnail(file)
    void request.picture.then((picture) => {
      if (!isHere) return
      if (picture === undefined || canvas.current === null) return setState('none')
      canvas.current.width = picture.width
      canvas.current.height = picture.height
      canvas.current.getContext('2d')?.drawImage(picture, 0, 0)
      setState('drawn')
    })
    return () => {
      isHere = false
      request.cancel()
    }
    // The file's bytes never change.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [file.id])
  return (
    <>
      {state === 'none' ? <KindIcon kind={kind} size={34} /> : null}
      <canvas
        ref={canvas}
        className={classes['picture']}
        data-state={state}
        data-page={file.mediaType === 'application/pdf'}
        aria-hidden
      />
    </>
  )
}
