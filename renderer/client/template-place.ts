import { documentLanguage, type DocumentLanguage } from '../../shared/model/values.ts'
import type { Place } from './navigation.ts'

/** A template in one of its languages: what is being filled, and the examination it speaks of when it is about an opinion. */
export type TemplateChoice = {
  readonly name: string
  readonly language: DocumentLanguage
  readonly examId?: string
}

const prefix = 'template'
const exam = '?exam='

/** The place where a case fills a template; it has a step of the history, so that «back» from a field leads here again. */
export function templatePlace(caseId: string, { name, language, examId }: TemplateChoice): Place {
  const about = examId === undefined ? '' : `${exam}${examId}`
  return { at: 'case', caseId, section: 'documents', record: `${prefix}/${language}/${name}${about}` }
}

/** The template that a place names; undefined for a kept document or the list. */
export function templateOf(record: string | undefined): TemplateChoice | undefined {
  const [path = '', examId] = record?.split(exam) ?? []
  const [first, language, ...name] = path.split('/')
  const known = documentLanguage.safeParse(language)
  if (first !== prefix || !known.success) return undefined
  return { name: name.join('/'), language: known.data, ...(examId === undefined ? {} : { examId }) }
}
