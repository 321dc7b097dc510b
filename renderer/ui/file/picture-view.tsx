import { ActionIcon, Text, Tooltip } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { IconMaximize, IconRotateClockwise, IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import { useState, type KeyboardEvent, type ReactNode } from 'react'
import type { FileSummary } from '../../../shared/contract/evidence-contract.ts'
import { useText } from '../../client/language.ts'
import classes from './file.module.css'

type PictureViewProps = {
  readonly url: string
  readonly file: FileSummary
  /** Shown when the picture cannot be decoded. */
  readonly otherwise: ReactNode
}

type Size = { readonly width: number; readonly height: number }

const step = 1.25
const [smallest, largest] = [0.05, 8]

/** A picture: whole at first, then as near as one likes, turned as it should stand. The file itself never changes. */
export function PictureView({ url, file, otherwise }: PictureViewProps) {
  const text = useText('evidence')
  const stage = useElementSize()
  const [size, setSize] = useState<Size>()
  const [zoom, setZoom] = useState<number>()
  const [turn, setTurn] = useState(0)
  const [hasFailed, setFailed] = useState(false)
  if (hasFailed) return otherwise

  const isAside = turn % 180 !== 0
  const [wide, high] = [
    (isAside ? size?.height : size?.width) ?? 1,
    (isAside ? size?.width : size?.height) ?? 1,
  ]
  const whole = Math.min(1, (stage.width - 24) / wide, (stage.height - 24) / high)
  const scale = zoom ?? Math.max(smallest, whole)
  const zoomBy = (factor: number) => setZoom(Math.min(largest, Math.max(smallest, scale * factor)))
  const rotate = () => setTurn((now) => (now + 90) % 360)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === '+' || event.key === '=') zoomBy(step)
    else if (event.key === '-') zoomBy(1 / step)
    else if (event.key === '0') setZoom(undefined)
    else if (event.code === 'KeyR') rotate()
    else return
    event.preventDefault()
  }
  return (
    <>
      <div className={classes['bar']}>
        <Tool label={text('zoomOut')} onClick={() => zoomBy(1 / step)}>
          <IconZoomOut size={18} />
        </Tool>
        <Text size="xs" w={46} ta="center">
          {Math.round(scale * 100)}%
        </Text>
        <Tool label={text('zoomIn')} onClick={() => zoomBy(step)}>
          <IconZoomIn size={18} />
        </Tool>
        <Tool label={text('fitWhole')} onClick={() => setZoom(undefined)}>
          <IconMaximize size={18} />
        </Tool>
        <Tool label={text('rotate')} onClick={rotate}>
          <IconRotateClockwise size={18} />
        </Tool>
      </div>
      <div
        ref={stage.ref}
        className={classes['stage']}
        tabIndex={0}
        role="region"
        aria-label={file.name}
        onKeyDown={onKeyDown}
      >
        <div className={classes['picture']}>
          <div style={{ width: wide * scale, height: high * scale, display: 'grid', placeItems: 'center' }}>
            <img
              src={url}
              alt={file.name}
              draggable={false}
              style={{
                width: (size?.width ?? 0) * scale,
                height: (size?.height ?? 0) * scale,
                transform: `rotate(${String(turn)}deg)`,
                visibility: size === undefined ? 'hidden' : 'visible',
              }}
              onLoad={({ currentTarget }) =>
                setSize({ width: currentTarget.naturalWidth, height: currentTarget.naturalHeight })
              }
              onError={() => setFailed(true)}
            />
          </div>
        </div>
      </div>
    </>
  )
}

type ToolProps = { readonly label: string; readonly onClick: () => void; readonly children: ReactNode }

function Tool({ label, onClick, children }: ToolProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  )
}
