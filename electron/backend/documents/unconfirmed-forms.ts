import { kazakhCases, russianCases } from '../../../shared/model/person.ts'
import { declineName, type GrammaticalCase } from '../../../shared/language/name-forms.ts'
import { personTable } from '../people/people.ts'
import { findRecord } from '../records/record.rows.ts'
import type { ReadDb } from '../vault/database.ts'
import type { DocumentRecord } from './documents.ts'
import { nameView } from './person-view.ts'

type Unconfirmed = DocumentRecord['unconfirmed'][number] & { form?: string }

const cases: readonly string[] = [...russianCases, ...kazakhCases]

/**
 * The computed forms of a document, those of names with the whole name in that case as the person's record can keep it. A
 * pseudonym, a post or an address has no such place, and what is confirmed by now is looked at in the text alone.
 */
export function withForms(
  db: ReadDb,
  { unconfirmed, language }: Pick<DocumentRecord, 'unconfirmed' | 'language'>,
): Unconfirmed[] {
  return unconfirmed.map((entry) => {
    const form = wholeForm(db, entry, language)
    return form === undefined ? entry : { ...entry, form }
  })
}

function wholeForm(
  db: ReadDb,
  entry: DocumentRecord['unconfirmed'][number],
  language: DocumentRecord['language'],
): string | undefined {
  if (entry.record === undefined || !entry.path.endsWith('.name') || !cases.includes(entry.case))
    return undefined
  const person = findRecord(db, personTable, entry.record)
  const name = person === undefined ? undefined : nameView(person)
  if (name === undefined || name.kind === 'pseudonym') return undefined
  const { text, confirmed } = declineName(name, entry.case as GrammaticalCase, language)
  return confirmed ? undefined : text
}
