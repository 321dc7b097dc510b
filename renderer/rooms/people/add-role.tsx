import { Divider, Group, SegmentedControl, Select, TextInput } from '@mantine/core'
import { roleKind } from '../../../shared/model/role.ts'
import { fieldLabel } from '../../../shared/text/field-text.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { call } from '../../client/call.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { useTypedDraft } from '../../client/typed-draft.ts'
import { rememberUndo } from '../../client/undo.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
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

type Typed = {
  readonly isNew: boolean
  readonly personId: string | undefined
  readonly person: PersonTyped
  readonly kind: string | null
  readonly representsId: string | null
  readonly authorityKind: string
  readonly authorityNumber: string
}

const nothing: Typed = {
  isNew: false,
  personId: undefined,
  person: emptyPerson,
  kind: null,
  representsId: null,
  authorityKind: '',
  authorityNumber: '',
}

/** The key of someone who is being brought into a case. */
export function newRoleDraft(caseId: string): string {
  return `new/role/${caseId}`
}

/** Brings someone into the case: found among the people of the vault, or entered on the spot. */
export function AddRole({ caseId, people, onAdded, onClose }: AddRoleProps) {
  const text = useText('people')
  const frame = useText('frame')
  const language = useLanguage()
  const attempt = useAttempt()
  const { typed, set, forget } = useTypedDraft(newRoleDraft(caseId), nothing)
  const { isNew, personId, kind, representsId } = typed
  const person = toPerson(typed.person)
  const role = roleKind.safeParse(kind).data
  const acts = role !== undefined && isRepresentative(role)
  const isWhole = role !== undefined && (isNew ? person !== undefined : personId !== undefined)
  const represented = [...new Map(people.map((one) => [one.value, one])).values()]

  const close = () => {
    forget()
    onClose()
  }
  const add = async () => {
    if (role === undefined) return
    const added = await attempt.run(async () => {
      let who = personId
      if (isNew && person !== undefined) {
        who = (await call('person.create', person)).id
        // A second attempt after a failure takes the person who is there already.
        set({ personId: who, isNew: false })
      }
      if (who === undefined) return
      const named = typed.authorityKind.trim()
      const number = typed.authorityNumber.trim()
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
    close()
  }

  return (
    <FormDialog
      title={text('addPerson')}
      submitLabel={frame('add')}
      isWhole={isWhole}
      attempt={attempt}
      onSubmit={add}
      onClose={close}
    >
      <SegmentedControl
        aria-label={text('addWho')}
        data={[
          { value: 'existing', label: text('addExisting') },
          { value: 'new', label: text('addNew') },
        ]}
        value={isNew ? 'new' : 'existing'}
        onChange={(value) => set({ isNew: value === 'new' })}
      />
      {isNew ? (
        <PersonInputs
          typed={typed.person}
          onChange={(changes) => set({ person: { ...typed.person, ...changes } })}
        />
      ) : (
        <RecordPicker
          entity="person"
          label={fieldLabel('role', 'personId', language)}
          value={personId}
          onChange={(id) => set({ personId: id })}
          isRequired
          isFocused
        />
      )}
      <Divider />
      <Select
        label={fieldLabel('role', 'role', language)}
        data={roleOrder.map((value) => ({ value, label: valueLabel('roleKind', value, language) }))}
        value={kind}
        onChange={(value) => set({ kind: value })}
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
            onChange={(value) => set({ representsId: value })}
            clearable
          />
          <Group grow align="flex-start">
            <TextInput
              label={fieldLabel('role', 'authority.kind', language)}
              value={typed.authorityKind}
              onChange={(event) => set({ authorityKind: event.currentTarget.value })}
            />
            <TextInput
              label={fieldLabel('role', 'authority.number', language)}
              value={typed.authorityNumber}
              onChange={(event) => set({ authorityNumber: event.currentTarget.value })}
            />
          </Group>
        </>
      ) : null}
    </FormDialog>
  )
}
