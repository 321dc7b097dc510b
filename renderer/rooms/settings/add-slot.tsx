import { Button, Group, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { call } from '../../client/call.ts'
import { runJob } from '../../client/jobs.ts'
import { withProof } from '../../client/proof.ts'
import { kitDraft } from '../../client/kit-draft.ts'
import { useText } from '../../client/language.ts'
import { useDraft } from '../../client/drafts.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { isRepeated, NewPassphraseFields, noPassphrase } from '../../ui/new-passphrase.tsx'
import { RecoveryKit } from '../../ui/recovery-kit.tsx'
import type { KitFacts } from '../../ui/recovery-paper.tsx'
import { useAttempt, type Attempt } from '../../ui/use-attempt.ts'

const kinds = ['passphrase', 'recovery', 'recipient'] as const
type Kind = (typeof kinds)[number]
type Kit = { readonly recoveryKey: string; readonly facts: KitFacts }

type AddSlotProps = { readonly onClose: () => void; readonly onAdded: (person: string) => void }

/** A new way into the vault. A recovery key goes to paper before the window closes. */
export function AddSlot({ onClose, onAdded }: AddSlotProps) {
  const text = useText('settings')
  const frameText = useText('frame')
  const info = useAnswer('vault.info', {}).value
  const { forget } = useDraft(kitDraft.key, undefined)
  const [kit, setKit] = useState<Kit>()
  const attempt = useAttempt()
  const close = () => {
    if (!attempt.isRunning) onClose()
  }
  const finish = async () => {
    setKit(undefined)
    forget()
    await call('draft.remove', { keys: [kitDraft.key] }).catch(() => undefined)
    onClose()
  }
  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      title={text('slotAddTitle')}
      withCloseButton={kit === undefined}
      closeOnEscape={kit === undefined}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': frameText('close') }}
    >
      {kit === undefined ? (
        <AddSlotForm
          vault={info?.folder ?? ''}
          me={info?.person ?? ''}
          onClose={onClose}
          onAdded={onAdded}
          onKit={setKit}
          attempt={attempt}
        />
      ) : (
        <RecoveryKit {...kit} doneLabel={text('kitAgain')} onDone={() => void finish()} />
      )}
    </Modal>
  )
}

type AddSlotFormProps = AddSlotProps & {
  readonly vault: string
  readonly me: string
  readonly onKit: (kit: Kit) => void
  readonly attempt: Attempt
}

function AddSlotForm({ vault, me, onClose, onAdded, onKit, attempt }: AddSlotFormProps) {
  const text = useText('settings')
  const frameText = useText('frame')
  const [kind, setKind] = useState<Kind>('passphrase')
  const [typedPerson, setPerson] = useState<string>()
  const [label, setLabel] = useState('')
  const [chosen, setChosen] = useState(noPassphrase)
  const [recipient, setRecipient] = useState('')
  const person = (typedPerson ?? me).normalize('NFC').trim()
  const isReady =
    person !== '' &&
    (kind === 'recovery' || (kind === 'passphrase' ? isRepeated(chosen) : recipient.trim() !== ''))
  const add = () =>
    attempt.run(async () => {
      const input = {
        kind,
        person,
        label: label.trim() === '' ? person : label.trim(),
        ...(kind === 'passphrase' ? { passphrase: chosen.typed.normalize('NFC') } : {}),
        ...(kind === 'recipient' ? { recipient: recipient.trim() } : {}),
      }
      const added = await withProof(() => runJob('vault.slots.add', input, { label: text('slotAddTitle') }))
      onAdded(person)
      if (added?.recoveryKey === undefined) return onClose()
      const facts = { vault, person, madeOn: added.createdAt }
      onKit({ recoveryKey: added.recoveryKey, facts })
      await call('draft.save', { drafts: [kitDraft] }).catch(() => undefined)
    })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady) void add()
      }}
    >
      <Stack gap="sm">
        <Select
          label={text('slotHow')}
          allowDeselect={false}
          value={kind}
          onChange={(value) => setKind(kinds.find((each) => each === value) ?? 'passphrase')}
          data={kinds.map((value) => ({ value, label: text(`slotKind-${value}`) }))}
          disabled={attempt.isRunning}
        />
        <TextInput
          label={text('slotPerson')}
          description={text('slotPersonHint')}
          value={typedPerson ?? me}
          onChange={(event) => setPerson(event.currentTarget.value)}
          readOnly={attempt.isRunning}
          maxLength={200}
          autoComplete="off"
        />
        <TextInput
          label={text('slotLabel')}
          description={text('slotLabelHint')}
          value={label}
          onChange={(event) => setLabel(event.currentTarget.value)}
          readOnly={attempt.isRunning}
          maxLength={100}
          autoComplete="off"
        />
        {kind === 'passphrase' ? (
          <NewPassphraseFields
            value={chosen}
            onChange={setChosen}
            personal={person}
            isReadOnly={attempt.isRunning}
          />
        ) : null}
        {kind === 'recipient' ? (
          <Textarea
            label={text('slotRecipient')}
            description={text('slotRecipientHint')}
            value={recipient}
            onChange={(event) => setRecipient(event.currentTarget.value)}
            readOnly={attempt.isRunning}
            spellCheck={false}
          />
        ) : null}
        <FailureNotice failure={attempt.failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} disabled={attempt.isRunning}>
            {frameText('cancel')}
          </Button>
          <Button type="submit" disabled={!isReady} loading={attempt.isRunning}>
            {text('slotAddDo')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
