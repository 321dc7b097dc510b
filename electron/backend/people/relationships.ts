import { relationship, type Relationship } from '../../../shared/model/relationship.ts'
import type { Stored } from '../../../shared/contract/record-operations.ts'
import { allWhere } from '../records/record.rows.ts'
import type { RecordTable } from '../records/record-table.ts'
import type { ReadDb } from '../vault/database.ts'

export const relationshipTable: RecordTable<Relationship> = {
  entity: 'relationship',
  table: 'relationship',
  schema: relationship,
  title: (fields) => fields.kind,
  words: (fields) => [fields.detail, fields.source, ...(fields.tags ?? []), fields.notes],
  filters: { personId: 'person_id', otherId: 'other_id', kind: 'kind' },
  sorts: { kind: 'kind' },
  pointsAt: (fields) => [
    { table: 'person', id: fields.personId, where: 'personId' },
    { table: 'person', id: fields.otherId, where: 'otherId' },
  ],
  afterMerge: (_id, fields) => (fields.personId === fields.otherId ? undefined : fields),
}

/** The relationships of a person, from either side. */
export function listRelationships(db: ReadDb, personId: string): Stored<Relationship>[] {
  return ['person_id', 'other_id'].flatMap((column) =>
    allWhere(db, relationshipTable, { column, value: personId }),
  )
}
