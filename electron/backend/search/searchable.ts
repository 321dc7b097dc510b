import { bundleTable } from '../bundles/bundles.ts'
import { caseTable, permitTable, roleTable } from '../cases/cases.ts'
import { consentTable, noteTable, restrictionTable } from '../consents/consents.ts'
import { calendarTable, deadlineTable, taskTable } from '../deadlines/deadlines.ts'
import { documentTable } from '../documents/documents.ts'
import { evidenceTable } from '../evidence/evidence.ts'
import { filingTable, handoverTable, hearingTable } from '../filings/filings.ts'
import { ledgerTable, timeTable } from '../money/money.ts'
import { incidentTable, measureTable, orderTable, pressureTable } from '../incidents/incidents.ts'
import { reportTable } from '../incidents/reports.ts'
import { examTable, findingTable, sampleTable } from '../exams/exams.ts'
import { personTable } from '../people/people.ts'
import { planTable } from '../plans/plans.ts'
import { conflictTable } from '../people/conflicts.ts'
import { relationshipTable } from '../people/relationships.ts'
import { normTable } from '../law/norms.ts'
import { checklistTable, playbookTable } from '../playbooks/playbooks.ts'
import type { RecordTable } from '../records/record-table.ts'
import { dutyTable, safetyTable } from '../safety/safety.ts'
import { publicationTable, statementTable, suitTable } from '../suits/suits.ts'

const tables = [
  personTable,
  caseTable,
  roleTable,
  suitTable,
  publicationTable,
  statementTable,
  permitTable,
  evidenceTable,
  documentTable,
  normTable,
  playbookTable,
  checklistTable,
  bundleTable,
  filingTable,
  hearingTable,
  handoverTable,
  planTable,
  relationshipTable,
  conflictTable,
  consentTable,
  restrictionTable,
  noteTable,
  timeTable,
  ledgerTable,
  incidentTable,
  reportTable,
  orderTable,
  measureTable,
  pressureTable,
  safetyTable,
  dutyTable,
  deadlineTable,
  taskTable,
  calendarTable,
  examTable,
  findingTable,
  sampleTable,
]

/** Every record type that search finds, by its name. */
export const searchable: ReadonlyMap<string, RecordTable<unknown>> = new Map(
  tables.map((table) => [table.entity, table as unknown as RecordTable<unknown>]),
)
