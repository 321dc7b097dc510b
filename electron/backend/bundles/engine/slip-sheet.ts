import { bundleProblemText, type BundleProblemCode } from '../../../../shared/text/bundle-text.ts'
import type { ExhibitOutcome } from '../../parsing/prepared-exhibit.ts'
import { GlyphUse, type GeneratedPage } from '../../parsing/typeset/page-canvas.ts'
import type { BundlePlan, PlannedExhibit, PlannedFile } from './bundle-plan.ts'
import { PageFlow } from './page-flow.ts'
import { pageText } from './page-names.ts'

/** How a file of the exhibit stands in the bundle. */
export interface FileState {
  readonly file: PlannedFile
  readonly outcome: ExhibitOutcome
  readonly reason?: BundleProblemCode
  readonly pages: number
}

/** The sheet before an exhibit: what it is, where it comes from, the hash of each file, and what is not printed and why. */
export function slipSheetPages(
  plan: BundlePlan,
  exhibit: { planned: PlannedExhibit; files: readonly FileState[] },
  use: GlyphUse,
): GeneratedPage[] {
  const { language } = plan
  const { planned } = exhibit
  const flow = new PageFlow(use)
  flow.space(20)
  const heading = pageText(language, 'exhibit', { number: planned.number })
  flow.paragraph(heading, { size: 24, isBold: true, leading: 30, after: 4 })
  flow.paragraph(planned.title, { size: 15, leading: 19, after: 10 })
  flow.rule({ width: 1 })
  flow.space(10)
  const facts = [
    { label: pageText(language, 'fieldDate'), value: planned.dateText },
    { label: pageText(language, 'fieldSource'), value: planned.sourceText },
    { label: pageText(language, 'fieldForm'), value: planned.formText },
  ].filter(({ value }) => value !== '')
  for (const { label, value } of facts) flow.field(label, value)
  if (planned.provenance.length > 0) {
    heading2(flow, pageText(language, 'provenance'))
    for (const { label, value } of planned.provenance) flow.field(label, value)
  }
  heading2(flow, pageText(language, 'files'))
  for (const state of exhibit.files) drawFile(flow, language, state)
  if (exhibit.files.length === 0) flow.paragraph(`${bundleProblemText['no-files'][language]}.`, { size: 11 })
  const warnings = planned.warnings ?? []
  if (warnings.length > 0) {
    heading2(flow, pageText(language, 'remarks'))
    for (const warning of warnings) flow.paragraph(warning, { size: 11, after: 3 })
  }
  return flow.finish()
}

function heading2(flow: PageFlow, text: string): void {
  flow.need(50)
  flow.paragraph(text, { size: 12, isBold: true, before: 12, after: 4 })
}

function drawFile(flow: PageFlow, language: BundlePlan['language'], state: FileState): void {
  const { file } = state
  const kind = [file.mediaType, pageText(language, 'fileSize', { bytes: groupDigits(file.size) })].join(', ')
  const pages =
    state.pages > 0 ? `, ${pageText(language, 'filePages', { pages: state.pages }).toLowerCase()}` : ''
  flow.field(pageText(language, 'fileName'), `${file.name}\n${kind}${pages}`)
  flow.field('SHA-256', file.sha256, { size: 10 })
  if (state.outcome !== 'whole') {
    const text = pageText(language, state.outcome === 'rasterised' ? 'rasterised' : 'onMedium')
    const reason = state.reason === undefined ? '' : ` ${because(language, state.reason)}`
    flow.paragraph(text + reason, { size: 11, isBold: true, before: 4 })
  }
  flow.space(8)
}

function because(language: BundlePlan['language'], reason: BundleProblemCode): string {
  return pageText(language, 'because', { reason: bundleProblemText[reason][language] })
}

/** `12345678` as `12 345 678` with spaces that do not break. */
export function groupDigits(value: number): string {
  return String(value).replaceAll(/\B(?=(?:\d{3})+$)/gu, '\u00A0')
}
