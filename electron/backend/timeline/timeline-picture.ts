import type { TimelineEvent } from '../../../shared/contract/timeline-contract.ts'
import { timelineLanes } from '../../../shared/contract/timeline-contract.ts'
import type { Drawing } from '../../../shared/document/drawing.ts'
import { paperShape } from '../../../shared/drawing/paper-shapes.ts'
import { dateShort } from '../../../shared/language/dates.ts'
import type { DocumentLanguage } from '../../../shared/model/values.ts'
import { timelineSheetText } from '../../../shared/text/timeline-text.ts'
import { formatWording } from '../../../shared/text/wording.ts'
import { legendHeight, legendShapes } from '../../../shared/timeline/legend.ts'
import { pictureWords } from '../../../shared/timeline/picture-words.ts'
import { layOutPages } from '../../../shared/timeline/pages.ts'
import { wholeRange } from '../../../shared/timeline/range.ts'

/** What a picture is made of: the events, and in which language. */
export type Pictured = {
  readonly events: readonly TimelineEvent[]
  readonly today: string
  readonly language: DocumentLanguage
}

const pageWidth = 1_000
/** What a landscape page holds below its headings, in the units of the drawing: letters come out at about 9 pt. */
const pageHeight = 590
const fileWidth = 1_400
/** The letters of our pages are narrower than those of the window. */
const letterWidth = 0.86
/** All of the width of a landscape page. */
const widthMm = 252

function draw({ events, today, language }: Pictured, size: { width: number; height: number }): Drawing[] {
  const range = wholeRange(events, today)
  const words = pictureWords(language, dateShort)
  const request = { events, lanes: timelineLanes, today, words, width: size.width, letterWidth, ...range }
  const values = { from: dateShort(range.from), until: dateShort(range.until) }
  return layOutPages(request, size.height - legendHeight).map(({ width, height, ground, events: drawn }) => ({
    type: 'drawing',
    attrs: {
      viewWidth: width,
      viewHeight: height + legendHeight,
      widthMm,
      alt: formatWording(timelineSheetText.picture[language], values),
    },
    shapes: [...ground, ...drawn.flatMap(({ shapes }) => shapes), ...legendShapes(language, height)].map(
      paperShape,
    ),
  }))
}

/** The picture for paper, one drawing for each landscape page. */
export function picturePages(pictured: Pictured): Drawing[] {
  return draw(pictured, { width: pageWidth, height: pageHeight })
}

/** The whole picture in one, as tall as it must be; undefined without an event. */
export function wholePicture(pictured: Pictured): Drawing | undefined {
  return draw(pictured, { width: fileWidth, height: Number.POSITIVE_INFINITY })[0]
}
