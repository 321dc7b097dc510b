import { Button, Group, Modal, Stack } from '@mantine/core'
import { useState } from 'react'
import { fieldLabel } from '../../../../shared/text/field-text.ts'
import { call } from '../../../client/call.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { rememberUndo } from '../../../client/undo.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { useAttempt } from '../../../ui/use-attempt.ts'
import { LineInput } from '../../../ui/line-input.tsx'

type NewPublicationProps = {
  readonly caseId: string
  readonly suitId: string | undefined
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onDone: (id: string) => void
}

const start = { medium: '', title: '', url: '', publishedAt: '' }
const fields = ['medium', 'title', 'url', 'publishedAt'] as const

/** Asks where and when something was published; the rest is filled in afterwards. */
export function NewPublication({ caseId, suitId, isOpen, onClose, onDone }: NewPublicationProps) {
  const text = useText('suit')
  const frame = useText('frame')
  const language = useLanguage()
  const [answers, setAnswers] = useState(start)
  const attempt = useAttempt()
  const create = async () => {
    const filled = Object.fromEntries(
      fields.map((field) => [field, answers[field].trim()]).filter(([, value]) => value !== ''),
    ) as { medium: string }
    const { id } = await call('publication.create', {
      ...filled,
      caseId,
      ...(suitId === undefined ? {} : { suitId }),
    })
    rememberUndo({
      label: text('publicationAdded'),
      undo: async () => {
        await call('publication.delete', { id, reason: text('undoneReason') })
      },
    })
    setAnswers(start)
    onDone(id)
  }
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={text('addPublication')}
      closeButtonProps={{ 'aria-label': frame('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void attempt.run(create)
        }}
      >
        <Stack gap="sm">
          {fields.map((field) => (
            <LineInput
              key={field}
              type={field === 'publishedAt' ? 'date' : 'text'}
              label={fieldLabel('publication', field, language)}
              value={answers[field]}
              onChange={(event) => {
                const { value } = event.currentTarget
                setAnswers((known) => ({ ...known, [field]: value }))
              }}
              required={field === 'medium'}
              data-autofocus={field === 'medium' ? true : undefined}
            />
          ))}
          <FailureNotice failure={attempt.failure} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {frame('cancel')}
            </Button>
            <Button type="submit" disabled={answers.medium.trim() === ''} loading={attempt.isRunning}>
              {frame('add')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
