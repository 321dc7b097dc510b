import type { DrawingShape, Pen } from '../document/drawing.ts'
import type { Shape, Tone } from './shape.ts'

const ink = '#000000'

/** Pens that differ in black and white too: by how dark they are, by an outline, by dashes. */
const pens: Readonly<Record<Tone, Pen>> = {
  axis: { stroke: '#555555', width: 1 },
  grid: { stroke: '#cccccc', width: 0.7 },
  label: { stroke: ink, width: 1 },
  event: { fill: '#9a9a9a', stroke: ink, width: 0.8 },
  wait: { fill: '#dddddd', stroke: ink, width: 1 },
  open: { fill: '#ffffff', stroke: ink, width: 1.2, dash: [4, 3] },
  care: { fill: '#3d3d3d', stroke: ink, width: 0.8 },
  today: { stroke: ink, width: 1, dash: [3, 3] },
  band: { fill: '#f4f4f4' },
  bar: { fill: '#8a8a8a', stroke: ink, width: 0.6 },
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100)
}

function boxPath({ at, width, height }: Extract<Shape, { kind: 'box' }>): string {
  const [x, y] = [rounded(at.x), rounded(at.y)]
  return `M${x} ${y}h${rounded(width)}v${rounded(height)}h${rounded(-width)}z`
}

/** A shape as it is printed and written to files: the same in colour and in black and white. */
export function paperShape(shape: Shape): DrawingShape {
  const pen = pens[shape.tone]
  switch (shape.kind) {
    case 'line': {
      const { from, to } = shape
      const d = `M${rounded(from.x)} ${rounded(from.y)}L${rounded(to.x)} ${rounded(to.y)}`
      return { kind: 'path', d, ...pen }
    }
    case 'box':
      return { kind: 'path', d: boxPath(shape), ...pen }
    case 'dot': {
      const { dash: _, ...solid } = pen
      return { kind: 'circle', x: shape.at.x, y: shape.at.y, r: shape.radius, ...solid }
    }
    case 'text': {
      const { at, text, anchor, size, isBold = false } = shape
      return { kind: 'text', x: at.x, y: at.y, size, text, anchor, bold: isBold, colour: ink }
    }
  }
}
