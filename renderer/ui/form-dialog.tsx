import { Button, Group, Modal, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useText } from '../client/language.ts'
import { FailureNotice } from './failure-notice.tsx'
import type { Attempt } from './use-attempt.ts'

type FormDialogProps = {
  readonly title: string
  readonly submitLabel: string
  /** Whether everything is there that the record cannot be without. */
  readonly isWhole: boolean
  readonly attempt: Attempt
  readonly onSubmit: () => Promise<void>
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A few fields that make one record: Enter or the button submits, a failure stands above the buttons, and nothing typed is lost by it. */
export function FormDialog(props: FormDialogProps) {
  const { title, submitLabel, isWhole, attempt, onSubmit, onClose, children } = props
  const frame = useText('frame')
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': frame('close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void onSubmit()
        }}
      >
        <Stack gap="sm">
          {children}
          <FailureNotice failure={attempt.failure} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {frame('cancel')}
            </Button>
            <Button type="submit" disabled={!isWhole} loading={attempt.isRunning}>
              {submitLabel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
