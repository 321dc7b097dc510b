import { Group, MultiSelect, SegmentedControl, TextInput } from '@mantine/core'
import { isAboutPerson, liftableObstacle } from '../../../shared/model/permit.ts'
import { fieldLabel } from '../../../shared/text/field-text.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { call } from '../../client/call.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { useTypedDraft } from '../../client/typed-draft.ts'
import { rememberUndo } from '../../client/undo.ts'
import { DateInput } from '../../ui/date-input.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { notifyDone } from '../../ui/notify.tsx'
import { RecordPicker } from '../../ui/record-picker.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'

type NewPermitProps = { readonly caseId: string; readonly onClose: () => void }

type Typed = {
  readonly isOfPerson: boolean
  readonly personId: string | undefined
  readonly lifts: readonly string[]
  readonly evidenceId: string | undefined
  readonly grantedBy: string
  readonly grantedOn: string
  readonly until: string
}

const nothing: Typed = {
  isOfPerson: true,
  personId: undefined,
  lifts: [],
  evidenceId: undefined,
  grantedBy: '',
  grantedOn: '',
  until: '',
}

/** The key of a permit that is being entered. */
export function newPermitDraft(caseId: string): string {
  return `new/permit/${caseId}`
}

/** A new permit: about one person or the case, what it lifts, and the document that says so. */
export function NewPermit({ caseId, onClose }: NewPermitProps) {
  const text = useText('cases')
  const frame = useText('frame')
  const language = useLanguage()
  const attempt = useAttempt()
  const { typed, set, forget } = useTypedDraft(newPermitDraft(caseId), nothing)
  const { isOfPerson } = typed
  const label = (field: Parameters<typeof fieldLabel<'permit'>>[1]) => fieldLabel('permit', field, language)
  const lifts = typed.lifts.flatMap((code) => liftableObstacle.safeParse(code).data ?? [])
  const { evidenceId, personId } = typed
  const isWhole =
    lifts.length > 0 &&
    evidenceId !== undefined &&
    typed.grantedBy.trim() !== '' &&
    typed.grantedOn !== '' &&
    (!isOfPerson || personId !== undefined)
  const close = () => {
    forget()
    onClose()
  }
  const create = async () => {
    if (evidenceId === undefined) return
    const made = await attempt.run(async () => {
      const { id } = await call('permit.create', {
        caseId,
        lifts,
        evidenceId,
        grantedBy: typed.grantedBy,
        grantedOn: typed.grantedOn,
        ...(typed.until === '' ? {} : { until: typed.until }),
        ...(isOfPerson && personId !== undefined ? { personId } : {}),
      })
      rememberUndo({
        label: text('permitAdded'),
        undo: async () => {
          await call('permit.delete', { id, reason: text('undoCreate') })
        },
      })
    })
    if (!made) return
    notifyDone(text('permitAdded'))
    close()
  }
  return (
    <FormDialog
      title={text('permitAdd')}
      submitLabel={frame('add')}
      isWhole={isWhole}
      attempt={attempt}
      onSubmit={create}
      onClose={close}
    >
      <SegmentedControl
        aria-label={text('permitAbout')}
        data={[
          { value: 'person', label: text('permitOfPerson') },
          { value: 'case', label: text('permitOfCase') },
        ]}
        value={isOfPerson ? 'person' : 'case'}
        onChange={(value) => set({ isOfPerson: value === 'person', lifts: [] })}
      />
      {isOfPerson ? (
        <RecordPicker
          entity="person"
          label={label('personId')}
          value={personId}
          onChange={(id) => set({ personId: id })}
          isRequired
        />
      ) : null}
      <MultiSelect
        label={label('lifts')}
        data={liftableObstacle.options
          .filter((code) => isAboutPerson(code) === isOfPerson)
          .map((code) => ({ value: code, label: valueLabel('exportObstacle', code, language) }))}
        value={[...typed.lifts]}
        onChange={(codes) => set({ lifts: codes })}
        required
      />
      <RecordPicker
        entity="evidence"
        label={label('evidenceId')}
        caseId={caseId}
        value={evidenceId}
        onChange={(id) => set({ evidenceId: id })}
        isRequired
      />
      <TextInput
        label={label('grantedBy')}
        value={typed.grantedBy}
        onChange={(event) => set({ grantedBy: event.currentTarget.value })}
        required
      />
      <Group grow align="flex-start">
        <DateInput
          label={label('grantedOn')}
          value={typed.grantedOn}
          onChange={(event) => set({ grantedOn: event.currentTarget.value })}
          required
        />
        <DateInput
          label={label('until')}
          value={typed.until}
          onChange={(event) => set({ until: event.currentTarget.value })}
        />
      </Group>
    </FormDialog>
  )
}
