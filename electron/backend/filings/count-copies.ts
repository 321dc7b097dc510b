import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import { copiesDue, copiesSource, findCopiesRule, participantRoles } from '../../../shared/law/copies-due.ts'
import type { Filing } from '../../../shared/model/filing.ts'
import { listRoles } from '../cases/cases.ts'
import type { QueryContext } from '../context.ts'
import { personTable } from '../people/people.ts'
import { findRecord } from '../records/record.rows.ts'
import { getRecord } from '../records/record-table.ts'
import type { ReadDb } from '../vault/database.ts'
import { filingTable } from './filings.ts'

type Named = OutputOf<'filing.copies'>['participants'][number]

function participantsOf(db: ReadDb, caseId: string): Named[] {
  return listRoles(db, caseId)
    .filter(({ role }) => participantRoles.some((known) => known === role))
    .map(({ personId, role }) => {
      const person = findRecord(db, personTable, personId)
      return { id: personId, personId, name: person === undefined ? '—' : personTable.title(person), role }
    })
    .map(({ personId: id, name, role }) => ({ id, name, role }))
}

/** Those of whom it is not shown that it was sent to them. */
function unprovenOf(fields: Filing, due: readonly Named[]): Named[] {
  const proven = new Set(
    (fields.servings ?? []).filter((one) => one.proofEvidenceId !== undefined).map((one) => one.personId),
  )
  return due.filter(({ id }) => !proven.has(id))
}

/** For how many copies of a filing are due, by which article. Throws `record.not-found`. */
export function countCopies(
  { db }: QueryContext,
  { id }: ParsedInputOf<'filing.copies'>,
): OutputOf<'filing.copies'> {
  const fields = getRecord(db, filingTable, id)
  const rule = fields.direction === 'made' ? findCopiesRule(fields.kind) : undefined
  if (rule === undefined) return { ...copiesSource, participants: [], unproven: [] }
  const participants = participantsOf(db, fields.caseId).map((one) => ({ ...one, personId: one.id }))
  const due = copiesDue(rule, { participants, filedBy: fields.fromId, sentHow: fields.sentHow }).map(
    ({ id: personId, name, role }) => ({ id: personId, name, role }),
  )
  return {
    ...copiesSource,
    rule,
    due: due.length,
    participants: due,
    unproven: rule.sentByOneself === true ? unprovenOf(fields, due) : [],
  }
}
