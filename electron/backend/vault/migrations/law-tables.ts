import { ofCase, recordTable } from './record-table-sql.ts'

/** The foundation's own editions of the law, its playbooks, and what each case has to do. */
export const lawTables: readonly string[] = [
  recordTable('norm', [
    { name: 'act', path: 'act' },
    { name: 'article', path: 'article' },
    { name: 'checked_on', path: 'checkedOn' },
  ]),
  `ALTER TABLE norm ADD COLUMN article_key TEXT;
   CREATE INDEX norm_article_key ON norm (deleted_at, article_key);`,
  recordTable('playbook', [{ name: 'based_on', path: 'basedOn' }]),
  recordTable('checklist', [
    ofCase,
    { name: 'playbook_id', path: 'playbookId', of: 'playbook' },
    { name: 'started_on', path: 'startedOn' },
  ]),
]
