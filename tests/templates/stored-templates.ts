import { readdirSync, readFileSync } from 'node:fs'
import type { Template } from '../../shared/document/tree.ts'

const folder = new URL('../../resources/templates/', import.meta.url)

/** Every stored template with its file name, as it lies in the resources. */
export function listStoredTemplates(): { file: string; template: Template }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => ({ file, template: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Template }))
}

/** The stored template of a name and language. */
export function storedTemplate(name: string, language: 'ru' | 'kk'): Template {
  const found = listStoredTemplates().find(({ file }) => file === `${name}.${language}.json`)
  if (found === undefined) throw new Error(`no template ${name}.${language}`)
  return found.template
}

/** Static words of a tree in reading order; `{}` stands for everything a case fills in. */
export function staticText(node: unknown): string {
  if (Array.isArray(node)) return node.map(staticText).join('')
  if (typeof node !== 'object' || node === null) return ''
  const type = 'type' in node ? node.type : undefined
  if (type === 'text' && 'text' in node) return String(node.text)
  if (type === 'hardBreak') return '\n'
  if (type === 'field' || type === 'exhibitField' || type === 'numberReference') return '{}'
  const inside = Object.values(node).map(staticText).join('')
  return type === 'paragraph' || type === 'heading' || type === 'title' ? `${inside}\n` : inside
}
