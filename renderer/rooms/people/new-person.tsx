import { Button, Group, Modal, Stack } from '@mantine/core'
import { useEffect, useState } from 'react'
import { call } from '../../client/call.ts'
import { useDraft } from '../../client/drafts.ts'
import { useText } from '../../client/language.ts'
import { goTo } from '../../client/navigation.ts'
import { rememberUndo } from '../../client/undo.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import { PersonInputs } from './person-inputs.tsx'
import { emptyPerson, toPerson, type PersonTyped } from './person-typed.ts'

/** The key of a person who is being entered. */
export const newPersonDraft = 'new-person'

/** Enters a person by her name alone; her page opens for the rest. */
export function NewPerson({ onClose }: { readonly onClose: () => void }) {
  const text = useText('people')
  const frame = useText('frame')
  const [typed, setTyped] = useState<PersonTyped>(emptyPerson)
  const person = toPerson(typed)
  const draft = useDraft(newPersonDraft, person === undefined ? undefined : JSON.stringify(typed))
  const attempt = useAttempt()
  const { restored } = draft
  useEffect(() => {
    if (restored !== undefined)
      setTyped({ ...emptyPerson, ...(JSON.parse(restored) as Partial<PersonTyped>) })
  }, [restored])
  const close = () => {
    draft.forget()
    onClose()
  }
  const create = async () => {
    if (person === undefined) return
    await attempt.run(async () => {
      const { id } = await call('person.create', person)
      rememberUndo({
        label: text('created'),
        undo: async () => {
          await call('person.delete', { id, reason: text('byMistake') })
        },
      })
      close()
      goTo({ at: 'people', record: id })
    })
  }
  return (
    <Modal opened onClose={close} title={text('create')} closeButtonProps={{ 'aria-label': frame('close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void create()
        }}
      >
        <Stack gap="sm">
          <PersonInputs typed={typed} onChange={(changes) => setTyped((now) => ({ ...now, ...changes }))} />
          <FailureNotice failure={attempt.failure} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {frame('cancel')}
            </Button>
            <Button type="submit" disabled={person === undefined} loading={attempt.isRunning}>
              {text('createIt')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
