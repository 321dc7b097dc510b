import { ofCase, recordTable, type Column } from './record-table-sql.ts'

const kind: Column = { name: 'kind', path: 'kind' }
const suspect: Column = { name: 'suspect_id', path: 'suspectId', of: 'person' }

/** A list of ids inside the JSON as rows of its own, kept by the database itself so that they are found by index. */
const reportSuspects = `
CREATE TABLE report_suspect (
  suspect TEXT NOT NULL,
  report_id TEXT NOT NULL REFERENCES report (id),
  PRIMARY KEY (suspect, report_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER report_suspect_insert AFTER INSERT ON report BEGIN
  INSERT OR IGNORE INTO report_suspect (suspect, report_id) SELECT value, new.id FROM json_each(new.data, '$.suspectIds');
END;
CREATE TRIGGER report_suspect_update AFTER UPDATE OF data ON report BEGIN
  DELETE FROM report_suspect WHERE report_id = old.id;
  INSERT OR IGNORE INTO report_suspect (suspect, report_id) SELECT value, new.id FROM json_each(new.data, '$.suspectIds');
END;
CREATE INDEX report_suspect_of ON report_suspect (report_id);`

/** Steps of plans and decisions of conferences that have a day and are not done. */
const steps = (record: string) => `
  INSERT INTO safety_step (safety_id, due_on, what)
    SELECT ${record}.id, json_extract(value, '$.dueOn'), json_extract(value, '$.what')
    FROM (SELECT value FROM json_each(${record}.data, '$.steps')
      UNION ALL SELECT value FROM json_each(${record}.data, '$.decisions'))
    WHERE json_extract(value, '$.dueOn') IS NOT NULL AND json_extract(value, '$.doneOn') IS NULL;`

const safetySteps = `
CREATE TABLE safety_step (
  safety_id TEXT NOT NULL REFERENCES safety (id),
  due_on TEXT NOT NULL,
  what TEXT NOT NULL
) STRICT;
CREATE INDEX safety_step_due ON safety_step (due_on);
CREATE INDEX safety_step_of ON safety_step (safety_id);
CREATE TRIGGER safety_step_insert AFTER INSERT ON safety BEGIN ${steps('new')}
END;
CREATE TRIGGER safety_step_update AFTER UPDATE OF data ON safety BEGIN
  DELETE FROM safety_step WHERE safety_id = old.id;${steps('new')}
END;`

/** Incidents, reports, orders, measures, pressure, safety and decisions on the duty to report. */
export const incidentTables: readonly string[] = [
  recordTable('incident', [
    ofCase,
    { name: 'happened_on', path: 'when.from' },
    { name: 'gbv_type', path: 'gbvType' },
  ]),
  recordTable('report', [
    ofCase,
    { name: 'made_at', path: 'madeAt' },
    { name: 'body_id', path: 'bodyId', of: 'person' },
    { name: 'outcome', path: 'outcome' },
  ]),
  reportSuspects,
  recordTable('protective_order', [
    ofCase,
    kind,
    suspect,
    { name: 'issued_on', path: 'issuedOn' },
    { name: 'served_on', path: 'servedOn' },
    { name: 'expires_on', path: 'expiresOn' },
  ]),
  recordTable('measure', [
    ofCase,
    kind,
    suspect,
    { name: 'starts_on', path: 'startsOn' },
    { name: 'ends_on', path: 'endsOn' },
  ]),
  recordTable('pressure', [ofCase, kind, { name: 'happened_at', path: 'at' }]),
  recordTable('safety', [
    ofCase,
    kind,
    { name: 'person_id', path: 'personId', of: 'person' },
    { name: 'happened_at', path: 'at' },
    { name: 'next_on', path: 'nextOn' },
  ]),
  safetySteps,
  recordTable('duty', [
    ofCase,
    { name: 'decision', path: 'decision' },
    { name: 'decided_at', path: 'decidedAt' },
  ]),
  ...['incident', 'report', 'protective_order', 'measure', 'pressure', 'safety', 'duty'].map(
    (table) => `CREATE INDEX ${table}_case_changed ON ${table} (case_id, changed_at);`,
  ),
]
