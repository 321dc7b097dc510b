import { ofCase, recordTable } from './record-table-sql.ts'

/** Consents, restrictions and notes; what they are about is looked up by its id. */
export const consentTables: readonly string[] = [
  recordTable('consent', [
    ofCase,
    { name: 'person_id', path: 'personId', of: 'person' },
    { name: 'purpose', path: 'purpose' },
    { name: 'given_on', path: 'givenOn' },
  ]),
  recordTable('restriction', [
    ofCase,
    { name: 'kind', path: 'kind' },
    { name: 'about_entity', path: 'about.entity' },
    { name: 'about_id', path: 'about.id' },
  ]),
  recordTable('note', [
    ofCase,
    { name: 'about_id', path: 'about.id' },
    { name: 'mark', path: 'mark' },
    { name: 'written_on', path: 'writtenOn' },
  ]),
]
