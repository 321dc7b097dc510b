import type { DocumentLanguage } from '../model/values.ts'
import { checkBlocks } from './block-check.ts'
import { withHint } from './path-check.ts'
import { rootTypes } from './path-types.ts'
import type { TemplateProblem } from './problem.ts'
import { checkTemplateShape } from './template-schema.ts'
import { TemplateFindings } from './template-findings.ts'
import type { Template } from './tree.ts'

/**
 * Everything that is wrong with a template, each with its place and the expression: shape, syntax, unknown paths and
 * filters, filters that do not fit, clauses, choices, keys and references, legal basis. Empty when the template is sound.
 * Never throws.
 */
export function checkTemplate(template: Template): TemplateProblem[] {
  const shape = checkTemplateShape(template)
  if (shape.length > 0) return shape
  const findings = new TemplateFindings(template)
  checkHead(template, findings)
  const around = { scope: rootTypes, conditions: [], repeated: false, clauses: [] }
  checkBlocks(template.body.content, { place: 'body.content', around, findings })
  for (const [name, blocks] of Object.entries(template.clauses ?? {})) {
    if (!findings.usedClauses.has(name)) checkBlocks(blocks, { place: `clauses.${name}`, around, findings })
  }
  checkReferences(findings)
  return findings.problems
}

function checkHead(template: Template, findings: TemplateFindings): void {
  if (template.legalBasis.length === 0) {
    findings.add({ code: 'template.no-legal-basis', place: 'legalBasis' })
  }
  const body: DocumentLanguage = template.body.attrs.language
  if (template.language !== body) {
    const details = { template: template.language, body }
    findings.add({ code: 'template.language-differs', place: 'body.attrs.language', details })
  }
}

function checkReferences(findings: TemplateFindings): void {
  for (const { key, place } of findings.references) {
    if (findings.keys.has(key)) continue
    const wording = withHint('key.unknown', { key }, [key, findings.keys.keys()])
    findings.addProblem({ code: 'key.unknown', place, wording })
  }
}
