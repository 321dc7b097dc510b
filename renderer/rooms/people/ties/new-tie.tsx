import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { relationshipKind } from '../../../../shared/model/relationship.ts'
import { fieldLabel } from '../../../../shared/text/field-text.ts'
import { valueChoices } from '../../../../shared/text/value-text.ts'
import { call } from '../../../client/call.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { rememberUndo } from '../../../client/undo.ts'
import { DateInput } from '../../../ui/date-input.tsx'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { notifyDone } from '../../../ui/notify.tsx'
import { RecordPicker } from '../../../ui/record-picker.tsx'
import { useAttempt } from '../../../ui/use-attempt.ts'

type NewTieProps = { readonly personId: string; readonly onClose: () => void }

const nothing = { detail: '', since: '', until: '' }

/** Ties another person to this one: who, and what she is to this one. */
export function NewTie({ personId, onClose }: NewTieProps) {
  const text = useText('people')
  const frame = useText('frame')
  const language = useLanguage()
  const attempt = useAttempt()
  const [otherId, setOtherId] = useState<string>()
  const [kind, setKind] = useState<string | null>(null)
  const [typed, setTyped] = useState(nothing)
  const chosen = relationshipKind.safeParse(kind).data
  const label = (field: keyof typeof nothing) => fieldLabel('relationship', field, language)
  const set = (field: keyof typeof nothing) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget
    setTyped((now) => ({ ...now, [field]: value }))
  }
  const add = async () => {
    if (chosen === undefined || otherId === undefined) return
    const added = await attempt.run(async () => {
      const given = Object.entries(typed).filter(([, value]) => value.trim() !== '')
      const { id } = await call('relationship.create', {
        personId: otherId,
        kind: chosen,
        otherId: personId,
        ...Object.fromEntries(given),
      })
      rememberUndo({
        label: text('tieAdded'),
        undo: async () => {
          await call('relationship.delete', { id, reason: text('byMistake') })
        },
      })
    })
    if (!added) return
    notifyDone(text('tieAdded'))
    onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={text('tieAdd')}
      closeButtonProps={{ 'aria-label': frame('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <Stack gap="sm">
          <RecordPicker
            entity="person"
            label={text('tieWho')}
            value={otherId}
            onChange={setOtherId}
            without={[personId]}
            isRequired
            isFocused
          />
          <Select
            label={text('tieIs')}
            data={valueChoices('relationshipKind', language)}
            value={kind}
            onChange={setKind}
            searchable
            allowDeselect={false}
            nothingFoundMessage={frame('nothingFound')}
            required
          />
          <TextInput label={label('detail')} value={typed.detail} onChange={set('detail')} />
          <Group grow align="flex-start">
            <DateInput label={label('since')} value={typed.since} onChange={set('since')} />
            <DateInput label={label('until')} value={typed.until} onChange={set('until')} />
          </Group>
          <FailureNotice failure={attempt.failure} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {frame('cancel')}
            </Button>
            <Button
              type="submit"
              disabled={chosen === undefined || otherId === undefined}
              loading={attempt.isRunning}
            >
              {frame('add')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
