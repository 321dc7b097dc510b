import type { Place } from '../../client/navigation.ts'
import { documentLanguage, type DocumentLanguage } from '../../../shared/model/values.ts'

/** A template in one of its languages: what is being filled. */
export type TemplateChoice = { readonly name: string; readonly language: DocumentLanguage }

const prefix = 'template'

/** The place where a case fills a template; it has a step of the history, so that «back» from a field leads here again. */
export function templatePlace(caseId: string, { name, language }: TemplateChoice): Place {
  return { at: 'case', caseId, section: 'documents', record: `${prefix}/${language}/${name}` }
}

/** The template that a place names; undefined for a kept document or the list. */
export function templateOf(record: string | undefined): TemplateChoice | undefined {
  const [first, language, ...name] = record?.split('/') ?? []
  const known = documentLanguage.safeParse(language)
  return first === prefix && known.success ? { name: name.join('/'), language: known.data } : undefined
}
