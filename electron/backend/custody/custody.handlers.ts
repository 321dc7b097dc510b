import { Failure } from '../../../shared/failures/failure.ts'
import {
  custodyHead,
  eraseCustodyDetails,
  listCustody,
  openCustodyEntries,
  verifyCustody,
  type CustodyEntry,
} from '../vault/custody.ts'
import type { ReadDb } from '../vault/database.ts'
import { withoutUndefined } from '../without-undefined.ts'
import type { RoomHandlers } from '../handlers.ts'
import { browseCustody, custodyChoices } from './browse-custody.ts'
import { findMerged } from './custody.rows.ts'

/** Entries with details and salt (hex) where they were not erased. */
function openEntries(db: ReadDb, entries: readonly CustodyEntry[]) {
  const sequences = entries.map((entry) => entry.sequence)
  return openCustodyEntries(db, sequences).map(({ salt, details, ...entry }) =>
    withoutUndefined({
      ...entry,
      details: details === undefined ? undefined : (JSON.parse(details) as unknown),
      salt: salt === undefined ? undefined : Buffer.from(salt).toString('hex'),
    }),
  )
}

export const custodyHandlers = {
  query: {
    'custody.list': (context, input) => {
      const entries = listCustody(context.db, {
        limit: input.limit,
        ...(input.subject === undefined
          ? {}
          : { subject: input.subject, besides: findMerged(context.db, input.subject) }),
        ...(input.from === undefined ? {} : { fromSequence: input.from }),
      })
      const head = custodyHead(context.db)
      const opened = input.open === true ? openEntries(context.db, entries) : entries
      return { entries: opened, head: head.hash, sequence: head.sequence }
    },
    'custody.browse': browseCustody,
    'custody.choices': custodyChoices,
    'custody.verify': (context, { heads = [] }) => {
      const head = custodyHead(context.db)
      return { entries: head.sequence, head: head.hash, problems: verifyCustody(context.db, heads) }
    },
  },
  command: {
    'custody.erase': (context, { sequence, reason }) => {
      const [entry] = openCustodyEntries(context.db, [sequence])
      if (entry === undefined || !eraseCustodyDetails(context.db, sequence))
        throw new Failure('custody.erased-before', { sequence })
      // Under the same subject: who reads the log of a record sees that a part of it was erased.
      context.custody({ subject: entry.subject, details: { sequence, reason } })
      return { sequence, erasedBy: custodyHead(context.db).sequence }
    },
  },
} satisfies RoomHandlers
