import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { plainText } from '../../../shared/document/plain-text.ts'
import { ensureTemplate } from '../../../shared/document/template-schema.ts'
import type { Template } from '../../../shared/document/tree.ts'
import { walkTree } from '../../../shared/document/walk.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import type { DocumentLanguage } from '../../../shared/model/values.ts'
import { resourceFolder } from '../resource-folder.ts'

let library: readonly Template[] | undefined

/** The starter templates that ship with the program, by name and language; read once. */
export function listTemplates(): readonly Template[] {
  const folder = join(resourceFolder(), 'templates')
  library ??= readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ensureTemplate(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
  return library
}

/** One template, or `template.not-found`. */
export function getTemplate(name: string, language: DocumentLanguage): Template {
  const found = listTemplates().find((template) => template.name === name && template.language === language)
  if (found === undefined) throw new Failure('template.not-found', { name: `${name} (${language})` })
  return found
}

/** What a list shows of a template. */
export function summariseTemplate(template: Template) {
  const { name, language, title, filing, jurisdiction, edition, legalBasis, review } = template
  return {
    name,
    language,
    title,
    filing,
    jurisdiction,
    edition,
    legalBasis: legalBasis.map((basis) => ({ ...basis })),
    reviewed: review.reviewed,
  }
}

/** The fields a template asks for, in the order of the text, each once. */
export function templateFields(template: Template): string[] {
  const fields = new Set<string>()
  walkTree(template.body, (node) => {
    if (node.type === 'field') fields.add(node.attrs.expression)
  })
  return [...fields]
}

/** The template's text with its fields as they are written. */
export function templateText(template: Template): string {
  return plainText(template.body)
}
