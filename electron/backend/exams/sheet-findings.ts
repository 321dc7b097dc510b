import { diagramShapes } from '../../../shared/body-diagram/diagram.ts'
import { sidesOf } from '../../../shared/body-diagram/view-sides.ts'
import { viewPicture } from '../../../shared/body-diagram/views.ts'
import type { Drawing } from '../../../shared/document/drawing.ts'
import type { Block, TableCell } from '../../../shared/document/tree.ts'
import { bodyViews, type BodyView } from '../../../shared/model/body-region.ts'
import type { Exam, Finding } from '../../../shared/model/exam.ts'
import type { DocumentLanguage } from '../../../shared/model/values.ts'
import { examSheetText } from '../../../shared/text/exam-sheet-text.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { formatWording } from '../../../shared/text/wording.ts'
import { sheetLine } from '../exports/sheet-blocks.ts'
import { cell, labelled, part, table, type FieldValue } from './sheet-blocks.ts'

type Numbered = { readonly number: number; readonly finding: Finding }

/** What stands on the sheet of findings. */
type FindingsSheet = {
  readonly exam: Exam
  /** In the order of the list: the first is number 1. */
  readonly findings: readonly Finding[]
  readonly language: DocumentLanguage
  readonly titleOf: (evidenceId: string) => string | undefined
}

function drawView(view: BodyView, found: readonly Numbered[], { exam, language }: FindingsSheet): TableCell {
  const picture = viewPicture(view, exam.figure ?? 'adult')
  const name = valueLabel('bodyView', view, language)
  const numbers = found.map(({ number }) => number).join(', ')
  const sides = sidesOf(view)
  const marks = found.flatMap(({ number, finding }) =>
    finding.place === undefined ? [] : [{ number, points: finding.place.points }],
  )
  const drawing: Drawing = {
    type: 'drawing',
    attrs: {
      viewWidth: picture.width,
      viewHeight: picture.height,
      widthMm: Math.min(74, (112 * picture.width) / picture.height),
      alt: formatWording(examSheetText.drawing[language], { view: name, numbers }),
    },
    shapes: diagramShapes(
      picture,
      marks,
      sides === undefined
        ? {}
        : { atLeft: examSheetText[sides.atLeft][language], atRight: examSheetText[sides.atRight][language] },
    ),
  }
  const caption = formatWording(examSheetText.caption[language], { view: name, numbers })
  return {
    type: 'tableCell',
    content: [drawing, sheetLine(caption, { align: 'center' })],
  }
}

/** The drawings of the views that have findings, two beside each other. */
function drawings(sheet: FindingsSheet): Block[] {
  const numbered = sheet.findings.map((finding, index) => ({ number: index + 1, finding }))
  const cells = bodyViews.flatMap((view) => {
    const found = numbered.filter(({ finding }) => finding.place?.view === view)
    return found.length === 0 ? [] : [drawView(view, found, sheet)]
  })
  const rows = cells.flatMap((left, index) => {
    if (index % 2 === 1) return []
    const right = cells[index + 1]
    return [right === undefined ? [{ ...left, attrs: { columns: 2 } }] : [left, right]]
  })
  return table([1, 1], [], rows)
}

function sizeOf({ lengthMm, widthMm, depthMm }: Finding, language: DocumentLanguage): string | undefined {
  const flat = [lengthMm, widthMm].filter((size) => size !== undefined).join(' × ')
  const parts = [
    flat === '' ? undefined : formatWording(examSheetText.size[language], { size: flat }),
    depthMm === undefined ? undefined : formatWording(examSheetText.depth[language], { size: depthMm }),
  ].filter((text) => text !== undefined)
  return parts.length === 0 ? undefined : parts.join(', ')
}

function statedBy(
  what: string | undefined,
  who: string | undefined,
  language: DocumentLanguage,
): string | undefined {
  if (what === undefined || who === undefined) return what
  return formatWording(examSheetText.statedBy[language], { what, who })
}

function findingRow({ number, finding }: Numbered, { language, titleOf }: FindingsSheet): TableCell[] {
  const field = (path: string, value: FieldValue) => labelled('finding', { path, value }, language)
  const photos = (finding.evidenceIds ?? []).flatMap((id) => titleOf(id) ?? [])
  return [
    cell(String(number)),
    cell(
      finding.type === 'other' ? finding.otherType : valueLabel('findingType', finding.type, language),
      finding.region === undefined ? undefined : valueLabel('bodyRegion', finding.region, language),
      finding.location,
      finding.place === undefined ? examSheetText.notOnDrawing[language] : undefined,
    ),
    cell(
      sizeOf(finding, language),
      field('shape', finding.shape),
      field('colour', finding.colour),
      field('edges', finding.edges),
      field('surface', finding.surface),
      finding.description,
    ),
    cell(
      field('age', finding.age),
      statedBy(field('mechanism', finding.mechanism), finding.mechanismBy, language),
      finding.consistency === undefined
        ? undefined
        : statedBy(field('consistency', finding.consistency), finding.consistencyBy, language),
      field('evidenceIds', photos.length === 0 ? undefined : photos.join('; ')),
    ),
  ]
}

/** Drawings and list of the findings: a number on a drawing is the number of its row. */
export function findingBlocks(sheet: FindingsSheet): Block[] {
  const { findings, language } = sheet
  const text = examSheetText
  if (findings.length === 0) return part(text.findings[language], [sheetLine(text.noFindings[language])])
  const head = [text.number, text.what, text.looks, text.opinion].map((wording) => wording[language])
  const rows = findings.map((finding, index) => findingRow({ number: index + 1, finding }, sheet))
  return part(text.findings[language], [...drawings(sheet), ...table([1, 5, 6, 6], head, rows)])
}
