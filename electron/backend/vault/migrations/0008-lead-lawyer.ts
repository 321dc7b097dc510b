import type { Migration } from '../migrations.ts'

/** The table of cases can be narrowed to those a lawyer looks after. */
export const leadLawyerMigration: Migration = {
  number: 8,
  name: 'lead-lawyer',
  up(db) {
    db.exec(`
      ALTER TABLE case_record ADD COLUMN lead_lawyer_id TEXT
        GENERATED ALWAYS AS (json_extract(data, '$.leadLawyerId')) VIRTUAL;
      CREATE INDEX case_record_lead_lawyer ON case_record (deleted_at, lead_lawyer_id, sort_key);
    `)
  },
}
