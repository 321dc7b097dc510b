import { Failure } from '../../../shared/failures/failure.ts'
import type { RoomHandlers } from '../handlers.ts'
import { recordHandlers } from '../records/record-handlers.ts'
import { fieldsOf, getRecord, updateRecord } from '../records/record-table.ts'
import { browsePeople } from './browse-people.ts'
import { checkConflict } from './check-conflict.ts'
import { conflictTable } from './conflicts.ts'
import { listDuplicates } from './duplicates.ts'
import { isMerged } from './merge.rows.ts'
import { mergePeople, mergesOf, unmergePeople } from './merge.ts'
import { personTable, withFreshForms } from './people.ts'
import { relationshipTable } from './relationships.ts'

const ofPerson = recordHandlers('person', personTable)
const ofRelationship = recordHandlers('relationship', relationshipTable)
const ofConflict = recordHandlers('conflict', conflictTable)

export const peopleHandlers = {
  query: {
    ...ofPerson.query,
    ...ofRelationship.query,
    ...ofConflict.query,
    'conflict.check': checkConflict,
    'person.browse': browsePeople,
    'person.duplicates': listDuplicates,
    'person.merges': mergesOf,
  },
  command: {
    ...ofPerson.command,
    'person.restore': (context, input) => {
      // Its pointers are the other's now: only undoing the merge brings them back with it.
      if (isMerged(context.db, input.id)) throw new Failure('person.merged')
      return ofPerson.command['person.restore'](context, input)
    },
    'person.update': (context, input) => {
      const before = fieldsOf(getRecord(context.db, personTable, input.id))
      return updateRecord(context, personTable, { ...input, changes: withFreshForms(before, input.changes) })
    },
    ...ofRelationship.command,
    ...ofConflict.command,
    'person.merge': mergePeople,
    'person.unmerge': unmergePeople,
  },
} satisfies RoomHandlers
