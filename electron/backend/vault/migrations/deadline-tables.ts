import { ofCase, recordTable, type Column } from './record-table-sql.ts'

const responsible: Column = { name: 'responsible_id', path: 'responsibleId', of: 'person' }

function openSince(table: string, day: string): string {
  return `ALTER TABLE ${table} ADD COLUMN open INTEGER GENERATED ALWAYS AS
     (json_extract(data, '$.doneOn') IS NULL AND json_extract(data, '$.withdrawnOn') IS NULL) VIRTUAL;
   CREATE INDEX ${table}_case_changed ON ${table} (case_id, changed_at);
   CREATE INDEX ${table}_of_case ON ${table} (case_id, deleted_at, open, ${day});
   CREATE INDEX ${table}_days ON ${table} (deleted_at, open, ${day});`
}

/** Deadlines, tasks, calendars, and the days of other records that an agenda looks up. */
export const deadlineTables: readonly string[] = [
  recordTable('deadline', [
    ofCase,
    responsible,
    { name: 'rule', path: 'rule' },
    { name: 'ends_on', path: 'endsOn' },
  ]),
  openSince('deadline', 'ends_on'),
  recordTable('task', [ofCase, responsible, { name: 'due_on', path: 'dueOn' }]),
  openSince('task', 'due_on'),
  recordTable('work_calendar', [
    { name: 'jurisdiction', path: 'jurisdiction' },
    { name: 'year', path: 'year', type: 'INTEGER' },
  ]),
  `CREATE INDEX role_authority_ends ON role (json_extract(data, '$.authority.until'))
     WHERE deleted_at IS NULL AND json_extract(data, '$.authority.until') IS NOT NULL;
   CREATE INDEX permit_ends ON permit (json_extract(data, '$.until'))
     WHERE deleted_at IS NULL AND json_extract(data, '$.until') IS NOT NULL;
   CREATE INDEX evidence_return_days ON evidence (json_extract(data, '$.original.returnDueOn'))
     WHERE deleted_at IS NULL AND json_extract(data, '$.original.returnDueOn') IS NOT NULL;
   CREATE INDEX filing_due_days ON filing (due_on) WHERE deleted_at IS NULL AND sent_at IS NULL;`,
]
