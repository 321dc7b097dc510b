import { Button, Divider, Group, Modal, SegmentedControl, Select, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { roleKind } from '../../../shared/model/role.ts'
import { fieldLabel } from '../../../shared/text/field-text.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { call } from '../../client/call.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { rememberUndo } from '../../client/undo.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { notifyDone } from '../../ui/notify.tsx'
import { RecordPicker } from '../../ui/record-picker.tsx'
import { roleOrder } from '../../ui/role-order.ts'
import { useAttempt } from '../../ui/use-attempt.ts'
import { PersonInputs } from './person-inputs.tsx'
import { emptyPerson, toPerson, type PersonTyped } from './person-typed.ts'
import { isRepresentative } from './representative.ts'

type AddRoleProps = {
  readonly caseId: string
  readonly people: readonly { readonly value: string; readonly label: string }[]
  readonly onAdded: (roleId: string) => void
  readonly onClose: () => void
}

/** Brings someone into the case: found among the people of the vault, or entered on the spot. */
export function AddRole({ caseId, people, onAdded, onClose }: AddRoleProps) {
  const text = useText('people')
  const frame = useText('frame')
  const language = useLanguage()
  const attempt = useAttempt()
  const [isNew, setNew] = useState(false)
  const [personId, setPersonId] = useState<string>()
  const [typed, setTyped] = useState<PersonTyped>(emptyPerson)
  const [kind, setKind] = useState<string | null>(null)
  const [representsId, setRepresentsId] = useState<string | null>(null)
  const [authority, setAuthority] = useState({ kind: '', number: '' })
  const person = toPerson(typed)
  const role = roleKind.safeParse(kind).data
  const acts = role !== undefined && isRepresentative(role)
  const isWhole = role !== undefined && (isNew ? person !== undefined : personId !== undefined)
  const represented = [...new Map(people.map((one) => [one.value, one])).values()]

  const add = async () => {
    if (role === undefined) return
    const added = await attempt.run(async () => {
      let who = personId
      if (isNew && person !== undefined) {
        who = (await call('person.create', person)).id
        // A second attempt after a failure takes the person who is there already.
        setPersonId(who)
        setNew(false)
      }
      if (who === undefined) return
      const named = authority.kind.trim()
      const number = authority.number.trim()
      const { id } = await call('role.create', {
        caseId,
        personId: who,
        role,
        ...(acts && representsId !== null ? { representsId } : {}),
        ...(acts && named !== '' ? { authority: { kind: named, ...(number === '' ? {} : { number }) } } : {}),
      })
      rememberUndo({
        label: text('added'),
        undo: async () => {
          await call('role.delete', { id, reason: text('byMistake') })
        },
      })
      if (acts) onAdded(id)
    })
    if (!added) return
    notifyDone(text('added'))
    onClose()
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={text('addPerson')}
      closeButtonProps={{ 'aria-label': frame('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <Stack gap="sm">
          <SegmentedControl
            aria-label={text('addWho')}
            data={[
              { value: 'existing', label: text('addExisting') },
              { value: 'new', label: text('addNew') },
            ]}
            value={isNew ? 'new' : 'existing'}
            onChange={(value) => setNew(value === 'new')}
          />
          {isNew ? (
            <PersonInputs typed={typed} onChange={(changes) => setTyped((now) => ({ ...now, ...changes }))} />
          ) : (
            <RecordPicker
              entity="person"
              label={fieldLabel('role', 'personId', language)}
              value={personId}
              onChange={setPersonId}
              isRequired
              isFocused
            />
          )}
          <Divider />
          <Select
            label={fieldLabel('role', 'role', language)}
            data={roleOrder.map((value) => ({ value, label: valueLabel('roleKind', value, language) }))}
            value={kind}
            onChange={setKind}
            searchable
            allowDeselect={false}
            nothingFoundMessage={frame('nothingFound')}
            required
          />
          {acts ? (
            <>
              <Select
                label={fieldLabel('role', 'representsId', language)}
                data={represented}
                value={representsId}
                onChange={setRepresentsId}
                clearable
              />
              <Group grow align="flex-start">
                <TextInput
                  label={fieldLabel('role', 'authority.kind', language)}
                  value={authority.kind}
                  onChange={(event) => {
                    const value = event.currentTarget.value
                    setAuthority((now) => ({ ...now, kind: value }))
                  }}
                />
                <TextInput
                  label={fieldLabel('role', 'authority.number', language)}
                  value={authority.number}
                  onChange={(event) => {
                    const value = event.currentTarget.value
                    setAuthority((now) => ({ ...now, number: value }))
                  }}
                />
              </Group>
            </>
          ) : null}
          <FailureNotice failure={attempt.failure} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
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
