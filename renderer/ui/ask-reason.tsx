import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../client/language.ts'
import { FailureNotice } from './failure-notice.tsx'
import { useAttempt } from './use-attempt.ts'

type AskReasonProps = {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  /** Does it; the question stays open with the failure when it fails. */
  readonly onConfirm: (reason: string) => Promise<void>
  readonly confirmLabel?: string
}

/** The question before something is deleted: the custody log keeps the reason. */
export function AskReason({ title, isOpen, onClose, onConfirm, confirmLabel }: AskReasonProps) {
  const text = useText('frame')
  const [reason, setReason] = useState('')
  const attempt = useAttempt()
  const confirm = async () => {
    if (!(await attempt.run(() => onConfirm(reason.trim())))) return
    setReason('')
    onClose()
  }
  return (
    <Modal opened={isOpen} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': text('close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void confirm()
        }}
      >
        <Stack gap="sm">
          <Text size="sm">{text('reasonWhy')}</Text>
          <TextInput
            label={text('reason')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            data-autofocus
            required
          />
          <FailureNotice failure={attempt.failure} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {text('cancel')}
            </Button>
            <Button
              type="submit"
              color="orange.4"
              disabled={reason.trim() === ''}
              loading={attempt.isRunning}
            >
              {confirmLabel ?? text('delete')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
