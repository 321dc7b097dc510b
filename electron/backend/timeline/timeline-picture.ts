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
import { timelinePages, type TimelinePage } from '../../../shared/timeline/pages.ts'

/** What a picture is made of: the events, and in which language. */
export type Pictured = {
  readonly events: readonly TimelineEvent[]
  readonly today: string
  readonly language: DocumentLanguage
}

const pageWidth = 1_000
/** What a landscape page holds below its headings, in the units of the drawing: letters come out at about 9 pt. */
const pageHeight = 520
const fileWidth = 1_400

function toDrawing({ drawing, from, until }: TimelinePage, language: DocumentLanguage): Drawing {
  const { width, height, ground, events } = drawing
  const shapes = [...ground, ...events.flatMap((event) => event.shapes), ...legendShapes(language, height)]
  const values = { from: dateShort(from), until: dateShort(until) }
  return {
    type: 'drawing',
    attrs: {
      viewWidth: width,
      viewHeight: height + legendHeight,
      widthMm: 252,
      alt: formatWording(timelineSheetText.picture[language], values),
    },
    shapes: shapes.map(paperShape),
  }
}

function draw({ events, today, language }: Pictured, size: { width: number; height: number }): Drawing[] {
  const words = pictureWords(language, dateShort)
  return timelinePages({ events, today, lanes: timelineLanes, words, ...size }).map((page) =>
    toDrawing(page, language),
  )
}

/** The picture for paper, one drawing for each landscape page. */
export function picturePages(pictured: Pictured): Drawing[] {
  return draw(pictured, { width: pageWidth, height: pageHeight - legendHeight })
}

/** The whole picture in one, as tall as it must be; undefined without an event. */
export function wholePicture(pictured: Pictured): Drawing | undefined {
  return draw(pictured, { width: fileWidth, height: Number.POSITIVE_INFINITY })[0]
}
