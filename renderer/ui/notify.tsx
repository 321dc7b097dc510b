import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import i18next from 'i18next'
import { describeFailure } from '../../shared/failures/codes.ts'
import type { Language } from '../../shared/text/wording.ts'
import { toFailure } from '../client/to-failure.ts'

/** Tells that something was done; `undo` offers to take it back. */
export function notifyDone(text: string, undo?: { readonly label: string; readonly run: () => void }): void {
  const id = crypto.randomUUID()
  const undoAndHide = () => {
    notifications.hide(id)
    undo?.run()
  }
  notifications.show({
    id,
    withBorder: true,
    closeButtonProps: { 'aria-label': i18next.t('close') },
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{text}</Text>
        {undo === undefined ? null : (
          <Button variant="subtle" flex="none" onClick={undoAndHide}>
            {undo.label}
          </Button>
        )}
      </Group>
    ),
  })
}

/** Tells of a failure that belongs to no field on screen. Anything but a Failure is told as an internal one. */
export function notifyFailure(error: unknown, language: Language): void {
  const failure = toFailure(error)
  notifications.show({
    color: 'orange',
    withBorder: true,
    closeButtonProps: { 'aria-label': i18next.t('close') },
    autoClose: false,
    message: describeFailure(language, failure.code, failure.details),
  })
}
