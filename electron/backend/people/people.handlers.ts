import type { RoomHandlers } from '../handlers.ts'
import { recordHandlers } from '../records/record-handlers.ts'
import { personTable } from './people.ts'

const { query, command } = recordHandlers('person', personTable)
export const peopleHandlers = { query, command } satisfies RoomHandlers
