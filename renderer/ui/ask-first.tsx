import { Button, Group, Modal, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useText } from '../client/language.ts'
import { FailureNotice } from './failure-notice.tsx'
import { useAttempt } from './use-attempt.ts'

type AskFirstProps = {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  /** Does it; the question stays open with the failure when it fails. */
  readonly onConfirm: () => Promise<void>
  readonly confirmLabel: string
  /** What comes of it. */
  readonly children: ReactNode
}

/** The question before something that cannot be taken back and needs no reason in the log. */
export function AskFirst({ title, isOpen, onClose, onConfirm, confirmLabel, children }: AskFirstProps) {
  const text = useText('frame')
  const { run, isRunning, failure, clear } = useAttempt()
  const close = () => {
    if (isRunning) return
    clear()
    onClose()
  }
  return (
    <Modal opened={isOpen} onClose={close} title={title} closeButtonProps={{ 'aria-label': text('close') }}>
      <Stack gap="sm">
        {children}
        <FailureNotice failure={failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close} disabled={isRunning} data-autofocus>
            {text('cancel')}
          </Button>
          <Button
            color="orange"
            loading={isRunning}
            onClick={() => {
              void run(onConfirm).then((isDone) => {
                if (isDone) onClose()
              })
            }}
          >
            {confirmLabel}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
