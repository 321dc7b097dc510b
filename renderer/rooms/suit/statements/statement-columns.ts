import type { FieldName } from '../../../../shared/text/field-text.ts'

/** How a field of a statement is shown and edited in its cell. */
type CellKind =
  'text' | 'choice' | 'yes-no' | 'date' | 'person' | 'publication' | 'positions' | 'proof' | 'texts'

export type StatementColumn = {
  readonly field: FieldName<'statement'>
  readonly kind: CellKind
  /** Share of the width. */
  readonly grow: number
}

/** Every column the table can have, in their order. */
export const statementColumns: readonly StatementColumn[] = [
  { field: 'quotation', kind: 'text', grow: 2.3 },
  { field: 'translation', kind: 'text', grow: 2 },
  { field: 'translationKk', kind: 'text', grow: 2 },
  { field: 'language', kind: 'choice', grow: 0.8 },
  { field: 'publicationId', kind: 'publication', grow: 1.2 },
  { field: 'aboutId', kind: 'person', grow: 1.2 },
  { field: 'classification', kind: 'choice', grow: 1.15 },
  { field: 'plaintiffMeaning', kind: 'text', grow: 1.8 },
  { field: 'ourMeaning', kind: 'text', grow: 1.8 },
  { field: 'ourMeaningKk', kind: 'text', grow: 1.8 },
  { field: 'isTrue', kind: 'yes-no', grow: 0.9 },
  { field: 'positions', kind: 'positions', grow: 1.65 },
  { field: 'argument', kind: 'text', grow: 2.1 },
  { field: 'argumentKk', kind: 'text', grow: 2.2 },
  { field: 'proof', kind: 'proof', grow: 1.6 },
  { field: 'publicInterest', kind: 'text', grow: 1.6 },
  { field: 'refutationAskedOn', kind: 'date', grow: 0.9 },
  { field: 'refutationReply', kind: 'text', grow: 1.4 },
  { field: 'expertQuestions', kind: 'texts', grow: 1.8 },
  { field: 'result', kind: 'text', grow: 1.2 },
]

const common = new Set<string>(['quotation', 'classification', 'positions', 'proof'])

/** The columns a table begins with: what the response prints, in the language of the proceedings. */
export function startColumns(language: 'ru' | 'kk'): readonly string[] {
  const argument = language === 'kk' ? 'argumentKk' : 'argument'
  return statementColumns.map(({ field }) => field).filter((field) => common.has(field) || field === argument)
}

/** What the table is called where the columns a person chose are kept. */
export const statementTableName = 'statements'

/** Most columns at once: more would be too narrow to read. */
export const mostColumns = 7
