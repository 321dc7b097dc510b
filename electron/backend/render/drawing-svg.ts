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
  return svg({ attrs, shapes }, '')
}

const paperFonts = "Tinos, 'Times New Roman', 'Liberation Serif', serif"
const emptySize = { viewWidth: 400, viewHeight: 60 }

/**
 * A drawing as a file that any viewer opens: on white, with its title, letters in the font of our pages or what stands for it.
 * It holds no script, no style sheet, and nothing of it is fetched from elsewhere. Without a drawing it says that there is none.
 */
export function drawingFile(drawing: Drawing | undefined, words: { title: string; none: string }): string {
  const { attrs, shapes } = drawing ?? {
    attrs: emptySize,
    shapes: [{ kind: 'text', x: 16, y: 36, size: 14, text: words.none } as const],
  }
  const white = `<rect${attributes({ width: attrs.viewWidth, height: attrs.viewHeight, fill: '#ffffff' })}/>`
  const title = `<title>${escaped(showText(words.title, 'pdf'))}</title>`
  const font = attributes({ 'font-family': paperFonts })
  const file = svg({ attrs, shapes }, `${title}${white}`).replaceAll(' font-family="Tinos"', font)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${file}\n`
}

type Drawn = {
  readonly attrs: Pick<Drawing['attrs'], 'viewWidth' | 'viewHeight'>
  readonly shapes: Drawing['shapes']
}

function svg({ attrs, shapes }: Drawn, before: string): string {
  const size = attributes({
    width: attrs.viewWidth,
    height: attrs.viewHeight,
    viewBox: `0 0 ${String(attrs.viewWidth)} ${String(attrs.viewHeight)}`,
  })
  return `<svg xmlns="http://www.w3.org/2000/svg"${size}>${before}${shapes.map(element).join('')}</svg>`
}
