import { fillPersonKeys, peopleTables } from './0007-people.ts'
import { lawTables } from './law-tables.ts'
import type { Migration } from '../migrations.ts'
import { examTables } from './exam-tables.ts'
import { consentTables } from './consent-tables.ts'
import { deadlineTables } from './deadline-tables.ts'
import { filingTables, structureParallelProceedings } from './filing-tables.ts'
import { incidentTables } from './incident-tables.ts'
import { moneyTables } from './money-tables.ts'

/** The records of the whole case, room by room. */
const tables: readonly string[] = [
  ...lawTables,
  ...filingTables,
  ...peopleTables,
  ...consentTables,
  ...moneyTables,
  ...incidentTables,
  ...deadlineTables,
  ...examTables,
]

/** Incidents, reports, examinations, filings, deadlines, consents, money and the law. */
export const wholeCaseMigration: Migration = {
  number: 7,
  name: 'whole-case',
  up(db) {
    for (const table of tables) db.exec(table)
    structureParallelProceedings(db)
    fillPersonKeys(db)
  },
}
