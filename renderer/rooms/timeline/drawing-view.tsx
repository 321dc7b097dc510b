import { useRef } from 'react'
import type { Shape } from '../../../shared/drawing/shape.ts'
import type { Drawing, DrawnEvent } from '../../../shared/timeline/drawing.ts'
import { axisHeight } from '../../../shared/timeline/sizes.ts'
import classes from './timeline.module.css'

type DrawingViewProps = {
  readonly drawing: Drawing
  readonly label: string
  readonly nameOf: (event: DrawnEvent) => string
  readonly onOpen: (event: DrawnEvent) => void
}

/** A drawn timeline whose days stay in sight: one stop of the keyboard, arrows go from event to event, Enter opens one. */
export function DrawingView({ drawing, label, nameOf, onOpen }: DrawingViewProps) {
  const svg = useRef<SVGSVGElement>(null)
  const order = drawing.events.toSorted((one, other) => one.index - other.index)
  const focus = (place: number) => {
    const event = order[Math.min(order.length - 1, Math.max(0, place))]
    if (event === undefined) return
    svg.current?.querySelector<SVGGElement>(`[data-event="${String(event.index)}"]`)?.focus()
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    const at = order.findIndex(
      ({ index }) => String(index) === (event.target as Element).getAttribute('data-event'),
    )
    const step = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: order.length,
    }
    const next = Object.hasOwn(step, event.key) ? step[event.key as keyof typeof step] : undefined
    const drawn = order[at]
    if (next !== undefined) focus(next)
    else if ((event.key === 'Enter' || event.key === ' ') && drawn !== undefined) onOpen(drawn)
    else return
    event.preventDefault()
  }
  const { width, height } = drawing
  const isHead = (shape: Shape) => shape.kind === 'text' && shape.at.y < axisHeight
  const shapes = [...drawing.ground, ...drawing.events.flatMap((event) => event.shapes)]
  return (
    <>
      <svg className={classes['head']} width={width} height={axisHeight} aria-hidden>
        {shapes.filter(isHead).map((shape, place) => (
          <ShapeView key={place} shape={shape} />
        ))}
      </svg>
      <svg
        ref={svg}
        className={classes['drawing']}
        width={width}
        height={height - axisHeight}
        viewBox={`0 ${String(axisHeight)} ${String(width)} ${String(height - axisHeight)}`}
        role="group"
        aria-label={label}
        onKeyDown={onKeyDown}
      >
        <g aria-hidden>
          {shapes
            .filter((shape) => !isHead(shape))
            .map((shape, place) => (
              <ShapeView key={place} shape={shape} />
            ))}
        </g>
        {drawing.events.map((event) => (
          <g
            key={event.index}
            className={classes['event']}
            role="button"
            aria-label={nameOf(event)}
            data-event={event.index}
            tabIndex={event.index === order[0]?.index ? 0 : -1}
            onClick={() => onOpen(event)}
          >
            <title>{nameOf(event)}</title>
            <rect
              className={classes['box']}
              x={event.box.at.x}
              y={event.box.at.y}
              width={event.box.width}
              height={event.box.height}
              rx={3}
            />
          </g>
        ))}
      </svg>
    </>
  )
}

function ShapeView({ shape }: { readonly shape: Shape }) {
  const className = classes[shape.tone]
  switch (shape.kind) {
    case 'line':
      return (
        <line className={className} x1={shape.from.x} y1={shape.from.y} x2={shape.to.x} y2={shape.to.y} />
      )
    case 'box':
      return (
        <rect
          className={className}
          x={shape.at.x}
          y={shape.at.y}
          width={shape.width}
          height={shape.height}
          rx={shape.tone === 'band' ? 0 : 3}
        />
      )
    case 'dot':
      return <circle className={className} cx={shape.at.x} cy={shape.at.y} r={shape.radius} />
    case 'text':
      return (
        <text
          className={`${className ?? ''} ${shape.isBold === true ? (classes['bold'] ?? '') : ''}`}
          x={shape.at.x}
          y={shape.at.y}
          textAnchor={shape.anchor}
          fontSize={shape.size}
        >
          {shape.text}
        </text>
      )
  }
}
