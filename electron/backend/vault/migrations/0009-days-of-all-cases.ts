import type { Migration } from '../migrations.ts'

/** The agenda of all cases finds the days of consents, orders, measures and safety without reading every record. */
export const daysOfAllCasesMigration: Migration = {
  number: 9,
  name: 'days-of-all-cases',
  up(db) {
    db.exec(`
      CREATE INDEX consent_ends ON consent (json_extract(data, '$.until'))
        WHERE deleted_at IS NULL AND json_extract(data, '$.until') IS NOT NULL;
      CREATE INDEX protective_order_expires ON protective_order (deleted_at, expires_on);
      CREATE INDEX protective_order_served ON protective_order (deleted_at, served_on);
      CREATE INDEX measure_ends ON measure (deleted_at, ends_on);
      CREATE INDEX safety_next ON safety (deleted_at, next_on);
      CREATE INDEX filing_next ON filing (case_id, due_on) WHERE deleted_at IS NULL AND sent_at IS NULL;
      CREATE INDEX safety_later ON safety (case_id, kind, deleted_at, happened_at);
    `)
  },
}
