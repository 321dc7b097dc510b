import { Button, Group, Modal, Stack } from '@mantine/core'
import { fieldShape } from '../../../shared/model/field-shape.ts'
import type { InputOf } from '../../../shared/contract/contract.ts'
import type { RecordEntity } from '../../../shared/model/record-fields.ts'
import { readPath } from '../../../shared/model/record-path.ts'
import { call } from '../../client/call.ts'
import { useText } from '../../client/language.ts'
import { rememberUndo } from '../../client/undo.ts'
import { FailureNotice } from '../failure-notice.tsx'
import { useAttempt } from '../use-attempt.ts'
import type { DeskSpec } from './desk-spec.ts'
import { useDraftEditor, type DraftRecord } from './draft-editor.ts'
import { FormField } from './form-field.tsx'

type NewRecordProps<Entity extends RecordEntity> = {
  readonly spec: DeskSpec<Entity>
  readonly caseId: string | undefined
  readonly onCreated: (id: string) => void
  readonly onClose: () => void
}

/** The key of a record that is being entered; kinds that are entered apart are kept apart. */
export function newRecordDraft(
  entity: RecordEntity,
  caseId: string | undefined,
  start: DraftRecord = {},
): string {
  const { kind } = start
  return `new/${entity}/${caseId ?? ''}${typeof kind === 'string' ? `/${kind}` : ''}`
}

/** A field that the record cannot be without; one inside a group that may be missing is not. */
function isNeeded(entity: RecordEntity, field: string): boolean {
  const parts = field.split('.')
  return parts.every((_part, place) => fieldShape(entity, parts.slice(0, place + 1).join('.')).isRequired)
}

/** Asks the few things a record cannot be without, and creates it; the rest is filled in beside the list. */
export function NewRecord<Entity extends RecordEntity>(props: NewRecordProps<Entity>) {
  const { spec, caseId, onCreated, onClose } = props
  const { entity, asked, start = {} } = spec
  const frame = useText('frame')
  const attempt = useAttempt()
  const key = newRecordDraft(entity, caseId, start)
  const { editor, read, forget } = useDraftEditor(key, start, asked[0])
  const isWhole = asked.every((field) => !isNeeded(entity, field) || editor.value(field) !== undefined)
  const close = () => {
    forget()
    onClose()
  }
  const create = async () => {
    await attempt.run(async () => {
      const ofCase = caseId === undefined ? {} : { caseId }
      const fields = { ...ofCase, ...read() } as InputOf<'role.create'>
      const { id } = await call(`${entity as 'role'}.create`, fields)
      rememberUndo({
        label: spec.wording.add,
        undo: async () => {
          const reason = frame('addedByMistake')
          await (spec.takeBack?.(id, reason) ?? call(`${entity as 'role'}.delete`, { id, reason }))
        },
      })
      close()
      onCreated(id)
    })
  }
  return (
    <Modal
      opened
      onClose={close}
      title={spec.wording.add}
      size="lg"
      closeButtonProps={{ 'aria-label': frame('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void create()
        }}
      >
        <Stack gap="sm">
          {asked.map((field) => (
            <FormField
              key={field}
              editor={editor}
              entity={entity}
              field={field}
              caseId={readPath(read(), 'caseId') === undefined ? caseId : String(readPath(read(), 'caseId'))}
            />
          ))}
          {spec.belowAsked?.(read())}
          <FailureNotice failure={attempt.failure} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {frame('cancel')}
            </Button>
            <Button type="submit" disabled={!isWhole} loading={attempt.isRunning}>
              {frame('add')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
