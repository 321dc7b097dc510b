import type { RoomHandlers } from '../handlers.ts'
import { recordHandlers } from '../records/record-handlers.ts'
import { checkConflict } from './check-conflict.ts'
import { conflictTable } from './conflicts.ts'
import { listDuplicates } from './duplicates.ts'
import { mergePeople, mergesOf, unmergePeople } from './merge.ts'
import { personTable } from './people.ts'
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
    'person.duplicates': listDuplicates,
    'person.merges': mergesOf,
  },
  command: {
    ...ofPerson.command,
    ...ofRelationship.command,
    ...ofConflict.command,
    'person.merge': mergePeople,
    'person.unmerge': unmergePeople,
  },
} satisfies RoomHandlers
