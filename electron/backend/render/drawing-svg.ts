import type { Drawing, DrawingShape, Pen } from '../../../shared/document/drawing.ts'
import { showText } from './visible-text.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => entities[character] ?? '')
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(String(value))}"`))
    .join('')
}

function penAttributes({ stroke, width, dash, fill, opacity }: Pen): string {
  return attributes({
    fill: fill ?? 'none',
    stroke,
    'stroke-width': stroke === undefined ? undefined : (width ?? 1),
    'stroke-dasharray': dash?.join(' '),
    'stroke-linecap': stroke === undefined ? undefined : 'round',
    'stroke-linejoin': stroke === undefined ? undefined : 'round',
    opacity,
  })
}

function element(shape: DrawingShape): string {
  if (shape.kind === 'path') return `<path${attributes({ d: shape.d })}${penAttributes(shape)}/>`
  if (shape.kind === 'circle')
    return `<circle${attributes({ cx: shape.x, cy: shape.y, r: shape.r })}${penAttributes(shape)}/>`
  const { x, y, size, text, anchor = 'start', bold = false, colour = '#000000' } = shape
  const font = { 'font-family': 'Tinos', 'font-size': size, 'font-weight': bold ? 700 : 400 }
  const words = escaped(showText(text, 'pdf').replaceAll('\n', ' '))
  return `<text${attributes({ x, y, 'text-anchor': anchor, fill: colour, ...font })}>${words}</text>`
}

/** A drawing as SVG that loads nothing: shapes and letters only, every value escaped. */
export function drawingSvg({ attrs, shapes }: Drawing): string {
  const size = attributes({
    width: attrs.viewWidth,
    height: attrs.viewHeight,
    viewBox: `0 0 ${String(attrs.viewWidth)} ${String(attrs.viewHeight)}`,
  })
  return `<svg xmlns="http://www.w3.org/2000/svg"${size}>${shapes.map(element).join('')}</svg>`
}
