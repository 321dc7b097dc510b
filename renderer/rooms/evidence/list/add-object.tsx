import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { InputOf } from '../../../../shared/contract/contract.ts'
import { fieldLabel } from '../../../../shared/text/field-text.ts'
import { call } from '../../../client/call.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { goTo } from '../../../client/navigation.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { useAttempt } from '../../../ui/use-attempt.ts'

type AddObjectProps = { readonly caseId: string; readonly isOpen: boolean; readonly onClose: () => void }

/** Notes a thing that is kept elsewhere, and opens its card. */
export function AddObject({ caseId, isOpen, onClose }: AddObjectProps) {
  const text = useText('evidence')
  const frame = useText('frame')
  const language = useLanguage()
  const [title, setTitle] = useState('')
  const attempt = useAttempt()
  const create = async () => {
    const fields = { caseId, title: title.trim(), kind: 'object-elsewhere' } as InputOf<'evidence.create'>
    let id = ''
    const isDone = await attempt.run(async () => {
      ;({ id } = await call('evidence.create', fields))
    })
    if (!isDone) return
    setTitle('')
    onClose()
    goTo({ at: 'case', caseId, section: 'evidence', record: id })
  }
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={text('addObject')}
      closeButtonProps={{ 'aria-label': frame('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void create()
        }}
      >
        <Stack gap="sm">
          <Text size="sm">{text('objectWhy')}</Text>
          <TextInput
            label={fieldLabel('evidence', 'title', language)}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
            data-autofocus
            required
          />
          <FailureNotice failure={attempt.failure} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {frame('cancel')}
            </Button>
            <Button type="submit" loading={attempt.isRunning} disabled={title.trim() === ''}>
              {text('create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
