/** Runs of a paragraph as WordprocessingML. */
import { BorderStyle, ShadingType, TextRun, UnderlineType } from 'docx'
import type { Inline } from '../../../shared/document/tree.ts'
import { listRuns, type Run } from './runs.ts'

/** The text runs of a row of inline nodes; hard breaks become line breaks. */
export function buildTextRuns(
  inlines: readonly Inline[],
  options: { draft: boolean; bold?: boolean },
): TextRun[] {
  return listRuns(inlines, { medium: 'docx', draft: options.draft }).map((item) =>
    item === 'break' ? new TextRun({ break: 1 }) : buildTextRun(item, options.bold === true),
  )
}

function buildTextRun(run: Run, bold: boolean): TextRun {
  return new TextRun({
    text: run.text,
    ...(run.bold || bold ? { bold: true } : {}),
    ...(run.italic ? { italics: true } : {}),
    ...(run.underline ? { underline: { type: UnderlineType.SINGLE } } : {}),
    ...(run.unconfirmed ? { underline: { type: UnderlineType.DOTTED } } : {}),
    ...(run.gap
      ? {
          shading: { type: ShadingType.CLEAR, fill: 'E4E4E4', color: 'auto' },
          border: { style: BorderStyle.SINGLE, size: 4, color: '6E6E6E' },
        }
      : {}),
  })
}
