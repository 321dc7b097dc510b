import type { Shape, Tone } from '../drawing/shape.ts'
import { textWidth } from '../drawing/text-width.ts'
import { timelineSheetText } from '../text/timeline-text.ts'
import type { Language } from '../text/wording.ts'

export const legendHeight = 30

const entries: readonly {
  readonly tone: Tone
  readonly word: `legend-${'care' | 'event' | 'wait' | 'open'}`
}[] = [
  { tone: 'care', word: 'legend-care' },
  { tone: 'event', word: 'legend-event' },
  { tone: 'wait', word: 'legend-wait' },
  { tone: 'open', word: 'legend-open' },
]
const size = 11
const barWidth = 26

/** What dots and bars of a timeline mean, in one line that begins at `top`. */
export function legendShapes(language: Language, top: number): Shape[] {
  const middle = top + legendHeight / 2
  let x = 12
  return entries.flatMap(({ tone, word }): Shape[] => {
    const text = timelineSheetText[word][language]
    const isBar = tone === 'wait' || tone === 'open'
    const mark: Shape = isBar
      ? { kind: 'box', at: { x, y: middle - 6 }, width: barWidth, height: 12, tone }
      : { kind: 'dot', at: { x: x + 5, y: middle }, radius: 5, tone }
    const label = x + (isBar ? barWidth : 10) + 6
    x = label + textWidth(text, size) + 18
    return [
      mark,
      { kind: 'text', at: { x: label, y: middle + 4 }, text, anchor: 'start', size, tone: 'label' },
    ]
  })
}
