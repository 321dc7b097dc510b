import type { OutputOf } from '../../../../shared/contract/contract.ts'
import { documentsText } from '../../../../shared/text/page/documents-text.ts'
import { formatWording } from '../../../../shared/text/wording.ts'

export type TemplateSummary = OutputOf<'template.list'>['templates'][number]

/** The articles a template rests on, gathered by act, in the order of the template. */
export function basisByAct({
  legalBasis,
}: Pick<TemplateSummary, 'legalBasis'>): { readonly act: string; readonly articles: readonly string[] }[] {
  const byAct = new Map<string, string[]>()
  for (const { act, article } of legalBasis) byAct.set(act, [...(byAct.get(act) ?? []), article])
  return [...byAct].map(([act, articles]) => ({ act, articles }))
}

const articleNumbers = /^\d+(?:-\d+)?(?:, \d+(?:-\d+)?)*$/u

/** An act with its articles, in the language of the template: «ГПК РК, ст. 166, 72»; what is no number of an article stays as it is. */
export function basisLine(
  language: TemplateSummary['language'],
  { act, articles }: { readonly act: string; readonly articles: readonly string[] },
): string {
  const list = articles.join(', ')
  if (!articleNumbers.test(list)) return `${act}, ${list}`
  return formatWording(documentsText.basisLine[language], { act, articles: list })
}
