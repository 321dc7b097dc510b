import type { FieldName } from '../../../shared/text/field-text.ts'

type Group = {
  readonly group: 'what' | 'paper' | 'sent' | 'fee' | 'result' | 'notes'
  readonly fields: readonly FieldName<'filing'>[]
}

const paper: Group = { group: 'paper', fields: ['documentId', 'evidenceId', 'attachments', 'versions'] }
const notes: Group = { group: 'notes', fields: ['notes', 'tags'] }

/** The fields of a filing we make. Its status has a form of its own. */
export const madeFields: readonly Group[] = [
  { group: 'what', fields: ['kind', 'title', 'bodyId', 'addressee', 'fromId', 'suitId'] },
  paper,
  {
    group: 'sent',
    fields: ['sentHow', 'sentAt', 'registeredAt', 'registrationNumber', 'copiesMade', 'servings'],
  },
  {
    group: 'fee',
    fields: ['stateFee.amountTiyn', 'stateFee.paidOn', 'stateFee.receiptEvidenceId', 'stateFee.exemption'],
  },
  { group: 'result', fields: ['answersFilingId', 'dueOn', 'resultFilingId', 'resultOn', 'result'] },
  notes,
]

/** The fields of one we received. */
export const receivedFields: readonly Group[] = [
  {
    group: 'what',
    fields: ['kind', 'title', 'bodyId', 'fromId', 'receivedOn', 'registrationNumber', 'addressee', 'suitId'],
  },
  paper,
  { group: 'result', fields: ['answersFilingId', 'resultFilingId', 'resultOn', 'result'] },
  notes,
]
