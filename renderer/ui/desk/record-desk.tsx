import { Button, VisuallyHidden } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import type { RecordEntity } from '../../../shared/model/record-fields.ts'
import { useDraft } from '../../client/drafts.ts'
import { goTo } from '../../client/navigation.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { usePagedList, type PagedList } from '../../client/use-paged-list.ts'
import type { RecordOf } from '../../client/use-record.ts'
import { EmptyState } from '../empty-state.tsx'
import { FailureNotice } from '../failure-notice.tsx'
import { useRoomKeys } from '../use-room-keys.ts'
import { DeskList } from './desk-list.tsx'
import type { DeskPlace, DeskSpec } from './desk-spec.ts'
import classes from './desk.module.css'
import { NewRecord, newRecordDraft } from './new-record.tsx'
import { RecordForm } from './record-form.tsx'

type RecordDeskProps<Entity extends RecordEntity> = {
  readonly spec: DeskSpec<Entity>
  /** The case whose records they are; without it, those of the whole vault. */
  readonly caseId?: string
  readonly record: string | undefined
  readonly field: string | undefined
  readonly place: DeskPlace
  /** Begins with a new record being entered. */
  readonly isAsked?: boolean
  /** Stands beside the button that adds: filters, exports. */
  readonly tools?: ReactNode
}

/**
 * The records of one type: a list at the left, the open one at the right with every field its groups name. N adds; a record is
 * deleted with a reason. What is being entered outlives a lock.
 */
export function RecordDesk<Entity extends RecordEntity>(props: RecordDeskProps<Entity>) {
  const { spec, caseId, record, field, place, tools, isAsked = false } = props
  const { entity, wording, filter = {}, order } = spec
  const hasDraft = useDraft(newRecordDraft(entity, caseId, spec.start), undefined).restored !== undefined
  const [isAdding, setAdding] = useState(hasDraft || isAsked)
  useRoomKeys({ KeyN: () => setAdding(true) })
  // The names are put together; what they answer is the record type's own.
  const list = usePagedList(`${entity as 'role'}.list`, {
    ...order,
    filter: { ...filter, ...(caseId === undefined ? {} : { caseId }) },
  }) as unknown as PagedList<RecordOf<Entity> & { readonly id: string }>
  const openId = record ?? list.at(0)?.id
  const open = useAnswer(`${entity as 'role'}.show`, openId === undefined ? undefined : { id: openId }, {
    keep: false,
  })
  const opened = open.value
  const add = (
    <Button leftSection={<IconPlus size={14} />} onClick={() => setAdding(true)}>
      {wording.add}
    </Button>
  )
  const dialog = {
    caseId,
    onClose: () => setAdding(false),
    onCreated: (id: string) => goTo(place(id)),
  }
  return (
    <div className={classes['desk']}>
      <VisuallyHidden component="h1">{wording.list}</VisuallyHidden>
      {list.total === undefined && list.failure === undefined ? null : list.total === 0 ? (
        <div className={classes['empty']}>
          {tools === undefined ? null : <div className={classes['tools']}>{tools}</div>}
          <EmptyState title={wording.emptyTitle} hint={wording.emptyHint}>
            {add}
          </EmptyState>
        </div>
      ) : (
        <>
          <div className={classes['side']}>
            <div className={classes['tools']}>
              {add}
              {tools}
            </div>
            <FailureNotice failure={list.failure} />
            <DeskList
              label={wording.list}
              list={list}
              row={spec.row}
              openId={openId}
              onOpen={({ id }) => goTo(place(id))}
            />
          </div>
          <div className={classes['main']}>
            <FailureNotice failure={open.failure} />
            {opened === undefined ? null : (
              <RecordForm
                key={opened.id}
                spec={spec}
                record={opened as unknown as RecordOf<Entity>}
                caseId={caseId}
                focus={record === undefined ? undefined : field}
                onDeleted={() => goTo(place(undefined))}
              />
            )}
          </div>
        </>
      )}
      {!isAdding ? null : spec.adding === undefined ? (
        <NewRecord spec={spec} {...dialog} />
      ) : (
        spec.adding(dialog)
      )}
    </div>
  )
}
