import { z } from 'zod'
import { caseMapping, headingRow, importColumn, rowChoice } from '../case-import/case-mapping.ts'
import { plannedRow } from '../case-import/planned-row.ts'
import { instant, sha256, text } from '../model/values.ts'
import { command, job, query } from './operation.ts'
import { fileReference } from './vault-contract.ts'

const sheet = z.strictObject({
  name: z.string(),
  /** Rows below the headings with anything in them. */
  rows: z.int(),
  headings: z.array(z.string()),
  /** The first of these rows as text, each cell of a column. */
  sample: z.array(z.array(z.string())),
  /** What the columns seem to mean. */
  proposed: caseMapping,
})

const which = {
  /** The name `case.read-table` gave the table. */
  table: z.string().min(1).max(100),
  /** Which sheet, from 0. */
  sheet: z.int().min(0).max(1_000).default(0),
}

/** What of a table is imported and how. */
const asked = {
  ...which,
  mapping: caseMapping,
  choices: z.array(rowChoice).max(20_000).default([]),
}

const counts = {
  /** Cases, people and parts of people in cases that are entered. */
  cases: z.int(),
  people: z.int(),
  roles: z.int(),
  /** People of the vault who are used. */
  used: z.int(),
  /** Rows that are left out. */
  skipped: z.int(),
}

/** An existing list of cases becomes records: read, told what it means, looked at, and only then written, all or nothing. */
export const importContract = {
  /** Reads a CSV or XLSX file, and keeps it in memory until the vault is locked. Nothing is written. */
  'case.read-table': job(
    z.strictObject({ file: fileReference }),
    z.strictObject({
      table: z.string(),
      name: z.string(),
      sha256,
      format: z.enum(['csv', 'xlsx']),
      encoding: z.enum(['utf-8', 'utf-16', 'windows-1251']).optional(),
      delimiter: z.string().optional(),
      sheets: z.array(sheet).min(1),
      /** Names of sheets with more than an import takes: they are not read. */
      tooLong: z.array(z.string()),
    }),
  ),
  /** A sheet as it reads when its headings stand in this row. Fails with `import.table-gone`. */
  'case.describe-sheet': query(z.strictObject({ ...which, headingRow }), sheet),
  /** Every row as the records it would become, with what is to be known of it. Nothing is written. */
  'case.preview-import': job(
    z.strictObject(asked),
    z.strictObject({
      rows: z.array(plannedRow),
      /** Columns of the mapping that the table does not have. */
      missing: z.array(importColumn),
      ...counts,
      /** Rows that cannot be taken as they are. */
      stopped: z.int(),
    }),
  ),
  /**
   * Writes the rows that are taken, in one step with their entries in the custody log, or nothing. Fails with `import.rows-stop`
   * while a row cannot be taken and is not left out.
   */
  'case.import': job(z.strictObject(asked), z.strictObject({ id: z.uuid(), ...counts })),
  /** Deletes what an import entered. Refused with `import.changed` when something of it was changed or is used since. */
  'case.undo-import': command(
    z.strictObject({ id: z.uuid(), reason: text }),
    z.strictObject({ id: z.uuid(), removed: z.int() }),
  ),
  /** The last imports, the newest first. */
  'case.list-imports': query(
    z.strictObject({}),
    z.strictObject({
      imports: z.array(
        z.strictObject({
          id: z.uuid(),
          at: instant,
          by: z.string(),
          file: z.string(),
          ...counts,
          undone: z.boolean(),
        }),
      ),
    }),
  ),
  /** What the person at work keeps of what columns mean, by name. */
  'case.list-mappings': query(
    z.strictObject({}),
    z.strictObject({
      mappings: z.array(z.strictObject({ id: z.uuid(), name: z.string(), mapping: caseMapping })),
    }),
  ),
  /** Keeps a mapping under a name; one of that name is replaced. */
  'case.save-mapping': command(
    z.strictObject({ name: text, mapping: caseMapping }),
    z.strictObject({ id: z.uuid() }),
  ),
  /** Forgets a mapping; one that is not there is no failure. */
  'case.delete-mapping': command(z.strictObject({ id: z.uuid() }), z.strictObject({ id: z.uuid() })),
}
