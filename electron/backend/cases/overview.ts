import { countedInCase, type CountedInCase } from '../../../shared/contract/overview-contract.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { QueryContext } from '../context.ts'
import { localDay } from '../local-time.ts'
import { personTable } from '../people/people.ts'
import { findRecord } from '../records/record.rows.ts'
import { listSuitRecords } from '../suits/suits.ts'
import { datesOf } from './case-dates.ts'
import { gapsOf } from './case-gaps.ts'
import { getCase, listPermits, listRoles } from './cases.ts'
import {
  changedLast,
  countOfCase,
  findEvidence,
  lastEntries,
  listComing,
  listReturns,
} from './overview.rows.ts'

const shownChanges = 10

function changesOf(context: QueryContext, caseId: string): OutputOf<'case.overview'>['changes'] {
  const subjects = [{ entity: 'case', id: caseId }, ...changedLast(context.db, caseId, shownChanges)]
  return lastEntries(context.db, subjects, shownChanges).map((row) => ({
    sequence: row.sequence,
    time: row.time,
    actor: row.actor ?? '—',
    action: row.action,
    id: row.subject,
    ...(row.entity === null ? {} : { entity: row.entity }),
    ...(row.title === null ? {} : { title: row.title }),
  }))
}

/** What is to be known of a case at a glance: how much of what it has, which dates were entered, what is missing, what changed. */
export function overviewOf(
  context: QueryContext,
  { id }: ParsedInputOf<'case.overview'>,
): OutputOf<'case.overview'> {
  const { db } = context
  const record = getCase(db, id)
  const today = localDay(context.now, context.environment)
  const roles = listRoles(db, id)
  const permits = listPermits(db, id)
  const { suits, statements } = listSuitRecords(db, id)
  const people = [...new Set(roles.map((role) => role.personId))].flatMap((personId) => {
    const person = findRecord(db, personTable, personId)
    return person === undefined ? [] : [{ person, title: personTable.title(person) }]
  })
  const titles = new Map<string, string>(people.map(({ person, title }) => [person.id, title]))
  const hasConflictCheck = countOfCase(db, 'conflict', id) > 0
  const evidence = {
    noSource: findEvidence(db, 'noSource', id),
    noRecording: findEvidence(db, 'noRecording', id),
    noFile: findEvidence(db, 'noFile', id),
    unread: findEvidence(db, 'unread', id),
  }
  return {
    today,
    counts: Object.fromEntries(
      countedInCase.options.map((table) => [table, countOfCase(db, table, id)]),
    ) as Record<CountedInCase, number>,
    dates: datesOf({
      record,
      suits,
      roles,
      permits,
      returns: listReturns(db, id),
      coming: listComing(db, id),
      nameOf: (personId) => titles.get(personId) ?? '—',
    }),
    gaps: gapsOf({ record, roles, people, suits, statements, permits, today, evidence, hasConflictCheck }),
    changes: changesOf(context, id),
  }
}
