import type { OutputOf } from '../../../shared/contract/contract.ts'
import type { Stored } from '../../../shared/contract/record-operations.ts'
import type { CaseRecord } from '../../../shared/model/case.ts'
import type { Permit } from '../../../shared/model/permit.ts'
import type { Role } from '../../../shared/model/role.ts'
import type { Suit } from '../../../shared/model/suit.ts'
import type { DatedRow, ReturnRow } from './overview.rows.ts'

type DatedRecords = {
  readonly record: Stored<CaseRecord>
  readonly suits: readonly Stored<Suit>[]
  readonly roles: readonly Stored<Role>[]
  readonly permits: readonly Stored<Permit>[]
  readonly returns: readonly ReturnRow[]
  readonly coming: readonly DatedRow[]
  /** What a person is called in lists. */
  readonly nameOf: (personId: string) => string
}

type CaseDate = OutputOf<'case.overview'>['dates'][number]
type Entered = readonly [field: string, on: string | undefined]

function dates(entity: string, record: { id: string; title: string }, entered: readonly Entered[]) {
  return entered.flatMap(([field, on]): CaseDate[] =>
    on === undefined ? [] : [{ on, entity, id: record.id, field, title: record.title }],
  )
}

/** Every date that was entered about a case and the ends of its open deadlines, the earliest first. Nothing is computed here. */
export function datesOf({
  record,
  suits,
  roles,
  permits,
  returns,
  coming,
  nameOf,
}: DatedRecords): CaseDate[] {
  const found = [
    ...dates('case', { id: record.id, title: '' }, [
      ['openedOn', record.openedOn],
      ['closedOn', record.closedOn],
    ]),
    ...(record.stages ?? []).flatMap((stage) =>
      dates('case', { id: record.id, title: stage.stage }, [['stages.since', stage.since]]),
    ),
    ...suits.flatMap((suit) =>
      dates('suit', { id: suit.id, title: suit.direction }, [
        ['filedOn', suit.filedOn],
        ['acceptedOn', suit.acceptedOn],
        ['claimReceivedOn', suit.claimReceivedOn],
        ['pretrialStep.askedOn', suit.pretrialStep?.askedOn],
        ['pretrialStep.repliedOn', suit.pretrialStep?.repliedOn],
        ['outcomeOn', suit.outcomeOn],
        ...(suit.parallelProceedings ?? []).map((one): Entered => ['parallelProceedings.nextOn', one.nextOn]),
      ]),
    ),
    ...roles.flatMap((role) =>
      dates('role', { id: role.id, title: nameOf(role.personId) }, [
        ['until', role.until],
        ['authority.until', role.authority?.until],
      ]),
    ),
    ...permits.flatMap((permit) =>
      dates('permit', { id: permit.id, title: permit.grantedBy }, [['until', permit.until]]),
    ),
    ...coming.map(({ on, entity, id, field, title }) => ({ on, entity, id, field, title })),
    ...returns.flatMap(({ id, title, on }) =>
      dates('evidence', { id, title }, [['original.returnDueOn', on]]),
    ),
  ]
  return found.sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)))
}
