/** Columns every record table has. The record itself is `data`; what is filtered or joined by is generated from it. */
const recordColumns = `
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  changed_by TEXT NOT NULL,
  deleted_at TEXT,
  deleted_reason TEXT,
  sort_key TEXT NOT NULL,
  data TEXT NOT NULL CHECK (json_valid(data))`

/** A column generated from the JSON: its name, the path there, and the table whose id it is. */
export type Column = {
  readonly name: string
  readonly path: string
  readonly type?: string
  readonly of?: string
}

/** The table of a record type with an index for each of its columns. Published migrations use it: what it gives never changes. */
export function recordTable(name: string, columns: readonly Column[]): string {
  const generated = columns.map(
    (column) =>
      `,\n  ${column.name} ${column.type ?? 'TEXT'} GENERATED ALWAYS AS (json_extract(data, '$.${column.path}')) STORED` +
      (column.of === undefined ? '' : ` REFERENCES ${column.of} (id)`),
  )
  const indexes = columns.map(
    (column) => `CREATE INDEX ${name}_${column.name} ON ${name} (${column.name}, deleted_at, sort_key);`,
  )
  return `CREATE TABLE ${name} (${recordColumns}${generated.join('')}\n) STRICT;
CREATE INDEX ${name}_sort ON ${name} (deleted_at, sort_key);
CREATE INDEX ${name}_changed ON ${name} (deleted_at, changed_at);
${indexes.join('\n')}`
}

/** The case a record belongs to. */
export const ofCase: Column = { name: 'case_id', path: 'caseId', of: 'case_record' }
