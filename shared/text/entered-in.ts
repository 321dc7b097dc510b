import { entityLabel, entityText } from './entity-text.ts'
import { fieldPathLabel } from './field-text.ts'
import { valueLabel } from './value-text.ts'
import type { Language } from './wording.ts'

const rolePrefix = 'case.roles.'

/**
 * Where a missing value of a document is entered, in words: `person.iin` is «Лицо / ИИН», `case.roles.plaintiff` «Роль в деле
 * / Истец», `suit.statements` «Высказывание», `today` the document itself.
 */
export function enteredInLabel(enteredIn: string, language: Language): string {
  if (enteredIn === 'today' || enteredIn === 'document') return entityText.document.one[language]
  if (enteredIn === 'suit.statements') return entityText.statement.one[language]
  if (enteredIn === 'suit.publications') return entityText.publication.one[language]
  if (enteredIn.startsWith(rolePrefix)) {
    const role = valueLabel('roleKind', enteredIn.slice(rolePrefix.length), language)
    return `${entityText.role.one[language]} / ${role}`
  }
  const [entity = '', ...field] = enteredIn.split('.')
  return `${entityLabel(entity, language)} / ${fieldPathLabel(entity, field.join('.'), language)}`
}
