import type { Block } from '../../../shared/document/tree.ts'
import { checkSample } from '../../../shared/model/check-sample.ts'
import type { Sample } from '../../../shared/model/exam.ts'
import type { DocumentLanguage } from '../../../shared/model/values.ts'
import { cliWarningText } from '../../../shared/text/cli-warning-text.ts'
import { examSheetText } from '../../../shared/text/exam-sheet-text.ts'
import { fieldPathLabel } from '../../../shared/text/field-text.ts'
import { formatWording } from '../../../shared/text/wording.ts'
import { sheetLine } from '../exports/sheet-blocks.ts'
import { cell, factRows, fieldWords, part, table } from './sheet-blocks.ts'

type Numbered = { readonly sample: Sample; readonly number: number; readonly hours: string | undefined }

function sampleBlocks({ sample, number, hours }: Numbered, language: DocumentLanguage): Block[] {
  const facts = factRows(
    'sample',
    [
      ['takenFrom', sample.takenFrom],
      ['collectedBy', sample.collectedBy],
      ['collectedAt', sample.collectedAt],
      ['washed', sample.washed],
      ['packaging', sample.packaging],
      ['seals', sample.seals?.join('; ')],
      ['laboratory', sample.laboratory],
      ['resultOn', sample.resultOn],
      ['result', sample.result],
    ],
    language,
  )
  const columns = ['from', 'to', 'at', 'seal', 'document'] as const
  const label = (field: string) => fieldPathLabel('sample', field, language).split(' / ').at(-1) ?? ''
  const chain = (sample.handovers ?? []).map((handover, index) => [
    cell(String(index + 1)),
    ...columns.map((key) =>
      cell(fieldWords('sample', { path: `handovers.${key}`, value: handover[key] }, language)),
    ),
  ])
  const problems = checkSample(sample).map(({ code, field }) => {
    const where = fieldPathLabel('sample', field, language)
    const told = formatWording(examSheetText.attention[language], {
      text: `${where}: ${cliWarningText[code][language]}`,
    })
    return sheetLine(told)
  })
  return [
    {
      ...sheetLine(`${String(number)}. ${sample.what}`, { isBold: true }),
      attrs: { align: 'left', indent: false, keepWithNext: true },
    },
    ...table(
      [2, 5],
      [],
      [...facts, ...(hours === undefined ? [] : [[cell(examSheetText.hours[language]), cell(hours)]])],
    ),
    ...table(
      [1, 4, 4, 3, 3, 4],
      [examSheetText.number[language], ...columns.map((key) => label(`handovers.${key}`))],
      chain,
    ),
    ...problems,
  ]
}

/** Samples, each with the hands it went through and what in the chain does not hold together. */
export function samplesBlocks(
  samples: readonly Sample[],
  language: DocumentLanguage,
  hoursOf: (sample: Sample) => string | undefined,
): Block[] {
  return part(
    examSheetText.samples[language],
    samples.flatMap((sample, index) =>
      sampleBlocks({ sample, number: index + 1, hours: hoursOf(sample) }, language),
    ),
  )
}
