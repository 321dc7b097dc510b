import { Button, Group, Modal, Stack } from '@mantine/core'
import { useState } from 'react'
import { fieldLabel } from '../../../../shared/text/field-text.ts'
import { call } from '../../../client/call.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import type { RecordOf } from '../../../client/use-record.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { LineInput } from '../../../ui/line-input.tsx'
import { notifyDone } from '../../../ui/notify.tsx'
import { useAttempt } from '../../../ui/use-attempt.ts'

type PublishPlanProps = { readonly plan: RecordOf<'plan'>; readonly onClose: () => void }

const fields = ['medium', 'url', 'publishedAt'] as const

/** Says where and when a signed plan went out: it becomes a publication of the case. */
export function PublishPlan({ plan, onClose }: PublishPlanProps) {
  const text = useText('suit')
  const frame = useText('frame')
  const language = useLanguage()
  const attempt = useAttempt()
  const [typed, setTyped] = useState({ medium: plan.medium ?? '', url: '', publishedAt: '' })
  const publish = async () => {
    const publication = Object.fromEntries(
      fields.map((name) => [name, typed[name].trim()]).filter(([, value]) => value !== ''),
    ) as { medium?: string }
    await call('plan.publish', { id: plan.id, version: plan.version, publication })
    notifyDone(text('published'))
    onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={text('publishTitle')}
      closeButtonProps={{ 'aria-label': frame('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void attempt.run(publish)
        }}
      >
        <Stack gap="sm">
          {fields.map((name) => (
            <LineInput
              key={name}
              type={name === 'publishedAt' ? 'date' : 'text'}
              label={fieldLabel('publication', name, language)}
              value={typed[name]}
              onChange={(event) => {
                const { value } = event.currentTarget
                setTyped((known) => ({ ...known, [name]: value }))
              }}
              required={name === 'medium'}
              data-autofocus={name === 'medium' ? true : undefined}
            />
          ))}
          <FailureNotice failure={attempt.failure} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {frame('cancel')}
            </Button>
            <Button type="submit" disabled={typed.medium.trim() === ''} loading={attempt.isRunning}>
              {frame('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
