import { GlyphUse, type GeneratedPage } from '../../parsing/typeset/page-canvas.ts'
import type { BundlePlan } from './bundle-plan.ts'
import { PageFlow } from './page-flow.ts'
import { dayText, pageText } from './page-names.ts'

/** The first page of a volume. One page for any reasonable wording; longer text flows on. */
export function coverPages(
  plan: BundlePlan,
  volume: { number: number; volumes: number; pages: number; exhibits: number },
  use: GlyphUse,
): GeneratedPage[] {
  const { language } = plan
  const flow = new PageFlow(use)
  const centre = { align: 'centre' } as const
  if (plan.confidentialityMark !== undefined)
    flow.paragraph(plan.confidentialityMark, { ...centre, size: 12, isBold: true })
  flow.space(40)
  if (plan.court !== undefined) flow.paragraph(plan.court, { ...centre, size: 14, after: 6 })
  if (plan.caseNumber !== undefined) {
    flow.paragraph(pageText(language, 'caseNumber', { number: plan.caseNumber }), {
      ...centre,
      size: 14,
      after: 6,
    })
  }
  flow.paragraph(plan.caseTitle, { ...centre, size: 14, before: 6 })
  flow.space(110)
  flow.rule({ width: 1 })
  flow.paragraph(plan.title, { ...centre, size: 24, isBold: true, before: 18, after: 14, leading: 30 })
  if (volume.volumes > 1) {
    const words = pageText(language, 'volumeOf', { volume: volume.number, total: volume.volumes })
    flow.paragraph(words, { ...centre, size: 16, after: 14 })
  }
  flow.rule({ width: 1 })
  flow.paragraph(pageText(language, 'exhibitCount', { count: volume.exhibits }), {
    ...centre,
    size: 12,
    before: 20,
  })
  flow.paragraph(pageText(language, 'pageCount', { pages: volume.pages }), { ...centre, size: 12, before: 2 })
  flow.space(Math.max(20, flow.room - 60))
  if (plan.options.author !== undefined) {
    flow.paragraph(pageText(language, 'compiledBy', { name: plan.options.author }), { ...centre, size: 12 })
  }
  flow.paragraph(pageText(language, 'compiled', { date: dayText(plan.frozen.builtAt) }), {
    ...centre,
    size: 12,
    before: 2,
  })
  return flow.finish()
}
