import type { DocumentLanguage } from '../model/values.ts'
import type { Wording } from '../text/wording.ts'
import type { DocumentContext } from './context.ts'
import { filingDemands, type Demand, type DocumentSign } from './demand-data.ts'
import { evaluateCondition } from './evaluate-condition.ts'
import { plainText } from './plain-text.ts'
import { rootScope } from './scope.ts'
import type { DocumentTree, NumberedList } from './tree.ts'
import { walkTree } from './walk.ts'

/** `by-hand`: neither the record nor the text can show it, a person must look. */
type DemandStatus = 'met' | 'missing' | 'not-applicable' | 'by-hand'

type CheckedDemand = {
  readonly id: string
  readonly status: DemandStatus
  readonly text: Wording
  /** `ГПК РК`. */
  readonly act: string
  readonly article: string
  /** The words of the law it rests on. */
  readonly quotation: string
  /** Act, article, edition and address in one line. */
  readonly source: string
  /** False until a lawyer has signed the list of demands off. */
  readonly reviewed: boolean
}

/**
 * What the law demands of a filing (`response`, `refutation-request`, `power-of-attorney`, `motion`), each met, missing,
 * not applicable or to be checked by hand. Looks at the filled tree and the context it was filled from. An unknown
 * filing has no demands here. A help, not legal advice: the list says whether a lawyer has reviewed it. Never throws on
 * its own data, which a test evaluates whole.
 */
export function checkDemands(filing: string, context: DocumentContext, doc: DocumentTree): CheckedDemand[] {
  const found = readDocument(context, doc)
  return filingDemands.demands
    .filter(({ filings }) => filings.includes(filing))
    .map((demand) => {
      const act = filingDemands.acts[demand.act]
      return {
        id: demand.id,
        status: statusOf(demand, found),
        text: demand.text,
        act: act.short,
        article: demand.article,
        quotation: demand.quotation,
        source: `${act.short} ${demand.article}, ${act.edition}, ${act.source}`,
        reviewed: filingDemands.reviewed,
      }
    })
}

type Findings = {
  readonly context: DocumentContext
  readonly language: DocumentLanguage
  /** Generic paths (`plaintiffs[].name`) that are printed, and that are gaps. */
  readonly printed: ReadonlySet<string>
  readonly gaps: ReadonlySet<string>
  readonly signs: ReadonlySet<DocumentSign>
  readonly text: string
  readonly attachments: string
}

/** How Russian and Kazakh texts name a provision: «статья 143», «ст. 166», «143-бап», «166-бабы». */
const legalNorm = /стать[яиеёю]|(?:^|\s)ст\.\s*\d|\d-(?:бап|баб)/iu

function readDocument(context: DocumentContext, doc: DocumentTree): Findings {
  const printed = new Set<string>()
  const gaps = new Set<string>()
  const mentioned = new Map<string, string>()
  const lists: NumberedList[] = []
  walkTree(doc, (node) => {
    if (node.type === 'value') printed.add(genericPath(node.attrs.path))
    else if (node.type === 'gap') gaps.add(genericPath(node.attrs.path))
    else if (node.type === 'exhibitReference') mentioned.set(node.attrs.evidenceId, node.text)
    else if (node.type === 'numberedList' && node.attrs.kind === 'attachments') lists.push(node)
  })
  const text = plainText(doc)
  const signs = new Set<DocumentSign>()
  if (lists.some(({ content }) => content.length > 0)) signs.add('attachments')
  if (mentioned.size > 0) signs.add('exhibit-reference')
  if (legalNorm.test(text)) signs.add('legal-norm')
  const exhibits = [...mentioned].map(([evidenceId, title]) => ({ evidenceId, title }))
  return {
    context: { ...context, 'mentioned-exhibits': exhibits },
    language: doc.attrs.language,
    printed,
    gaps,
    signs,
    text,
    attachments: lists.map((list) => plainText(list)).join('\n'),
  }
}

function genericPath(path: string): string {
  return path.replace(/\[\d+\]/gu, '[]')
}

function statusOf(demand: Demand, found: Findings): DemandStatus {
  if (demand.applies !== undefined && !holds(demand.applies, found)) return 'not-applicable'
  if (demand.about !== undefined && !new RegExp(demand.about, 'iu').test(found.text)) return 'not-applicable'
  const results = testsOf(demand, found)
  if (results.length === 0) return 'by-hand'
  return results.every(Boolean) ? 'met' : (demand.otherwise ?? 'missing')
}

function testsOf(demand: Demand, found: Findings): boolean[] {
  const { shown, condition, has, attached } = demand
  const results: boolean[] = []
  if (shown !== undefined) results.push(isShown(shown, found))
  if (condition !== undefined) results.push(holds(condition, found))
  for (const sign of has ?? []) results.push(found.signs.has(sign))
  if (attached !== undefined) results.push(new RegExp(attached, 'iu').test(found.attachments))
  return results
}

/** A gap in any of the paths leaves the demand unmet, though another path is printed: one plaintiff of two has no address. */
function isShown(paths: readonly string[], { printed, gaps }: Findings): boolean {
  return paths.some((path) => printed.has(path)) && !paths.some((path) => gaps.has(path))
}

function holds(condition: string, { context, language }: Findings): boolean {
  return evaluateCondition(condition, { scope: rootScope(context), language })
}
