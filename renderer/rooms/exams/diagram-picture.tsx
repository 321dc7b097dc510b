import { ActionIcon, Group, Text, Tooltip } from '@mantine/core'
import { IconMaximize, IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import type { KeyboardEvent, PointerEvent } from 'react'
import { badgeRadius, outlineOf, type PlacedMark } from '../../../shared/body-diagram/diagram.ts'
import type { ViewPicture } from '../../../shared/body-diagram/view-picture.ts'
import { sidesOf } from '../../../shared/body-diagram/view-sides.ts'
import type { BodyView } from '../../../shared/model/body-region.ts'
import type { ViewPoint } from '../../../shared/model/exam.ts'
import { useText } from '../../client/language.ts'
import classes from './exams.module.css'
import { useZoom } from './use-zoom.ts'

type DiagramPictureProps = {
  readonly picture: ViewPicture
  readonly view: BodyView
  readonly marks: readonly PlacedMark[]
  /** The number of the open finding. */
  readonly own: number | undefined
  readonly label: string
  /** A place was pointed at; with Shift it is one more corner of an outline. */
  readonly onPoint: (point: ViewPoint, isCorner: boolean) => void
  readonly onKey: (event: KeyboardEvent) => void
}

/** A place on a view in hundredths, never beside it. */
export function within(value: number): number {
  return Math.min(100, Math.max(0, Math.round(value * 10) / 10))
}

const height = 420

/** A view with its marks and her sides, as near as one likes: by buttons, + − 0, or Ctrl and the wheel. */
export function DiagramPicture(props: DiagramPictureProps) {
  const { picture, view, marks, own, label, onPoint, onKey } = props
  const text = useText('exams')
  const zoom = useZoom()
  const sides = sidesOf(view)
  const onPointer = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0) return
    const box = event.currentTarget.getBoundingClientRect()
    const x = within((100 * (event.clientX - box.left)) / box.width)
    const y = within((100 * (event.clientY - box.top)) / box.height)
    onPoint({ x, y }, event.shiftKey)
  }
  const tools = [
    { key: 'out', label: text('zoomOut'), icon: <IconZoomOut size={18} />, run: () => zoom.step(-1) },
    { key: 'in', label: text('zoomIn'), icon: <IconZoomIn size={18} />, run: () => zoom.step(1) },
    { key: 'whole', label: text('zoomWhole'), icon: <IconMaximize size={18} />, run: zoom.reset },
  ]
  return (
    <div className={classes['pictureBox']}>
      <Group gap={4} justify="flex-end">
        <Text size="xs" role="status">
          {Math.round(zoom.factor * 100)} %
        </Text>
        {tools.map((tool) => (
          <Tooltip key={tool.key} label={tool.label}>
            <ActionIcon aria-label={tool.label} onClick={tool.run}>
              {tool.icon}
            </ActionIcon>
          </Tooltip>
        ))}
      </Group>
      <div ref={zoom.box} className={classes['frame']}>
        <svg
          className={classes['picture']}
          width={(height * zoom.factor * picture.width) / picture.height}
          height={height * zoom.factor}
          viewBox={`0 0 ${String(picture.width)} ${String(picture.height)}`}
          role="img"
          tabIndex={0}
          aria-label={label}
          onPointerDown={onPointer}
          onKeyDown={(event) => {
            if (!zoom.onKey(event)) onKey(event)
          }}
        >
          {picture.lines.map(({ d, weight, filled }, index) => (
            <path
              key={index}
              d={d}
              className={classes[weight]}
              fill={filled === true ? 'var(--mantine-color-body)' : 'none'}
            />
          ))}
          {sides === undefined ? null : (
            <>
              <text x={2} y={11} className={classes['sideName']}>
                {text(`side-${sides.atLeft}`)}
              </text>
              <text x={picture.width - 2} y={11} textAnchor="end" className={classes['sideName']}>
                {text(`side-${sides.atRight}`)}
              </text>
            </>
          )}
          {marks.map((mark) => (
            <Mark key={mark.number} mark={mark} isOpen={mark.number === own} />
          ))}
        </svg>
      </div>
    </div>
  )
}

function Mark({ mark, isOpen }: { readonly mark: PlacedMark; readonly isOpen: boolean }) {
  const outline = outlineOf(mark)
  const [x, y] = mark.badge
  return (
    <g>
      {outline === undefined ? null : <path d={outline} className={classes['area']} />}
      <circle cx={x} cy={y} r={badgeRadius} className={classes[isOpen ? 'markOpen' : 'mark']} />
      <text x={x} y={y + 2.8} className={classes[isOpen ? 'numberOpen' : 'number']}>
        {mark.number}
      </text>
    </g>
  )
}
