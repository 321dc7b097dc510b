import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { decideGbvType, gbvQuestions } from '../../../shared/model/gbv-decision.ts'
import { entityText } from '../../../shared/text/entity-text.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { useSaveRecord, type RecordOf } from '../../client/use-record.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'

type Answer = 'yes' | 'no' | 'unknown'

/** Finds the type of violence by a few questions in the order of the classification tool; nothing is kept until it is said. */
export function GbvGuide({ record }: { readonly record: RecordOf<'incident'> }) {
  const text = useText('incidents')
  const [isOpen, setOpen] = useState(false)
  return (
    <div>
      <Button size="xs" variant="default" onClick={() => setOpen(true)}>
        {text('assess')}
      </Button>
      {isOpen ? <Questions record={record} onClose={() => setOpen(false)} /> : null}
    </div>
  )
}

type QuestionsProps = { readonly record: RecordOf<'incident'>; readonly onClose: () => void }

function Questions({ record, onClose }: QuestionsProps) {
  const text = useText('incidents')
  const frame = useText('frame')
  const language = useLanguage()
  const save = useSaveRecord('incident', entityText.incident.one[language])
  const attempt = useAttempt()
  const [answers, setAnswers] = useState<readonly Answer[]>([])
  const next = decideGbvType(answers)
  const keep = (gbvType: string) =>
    attempt.run(async () => {
      await save(record, { gbvType })
      onClose()
    })
  const answer = (given: Answer) => setAnswers((known) => [...known, given])
  return (
    <Modal
      opened
      onClose={onClose}
      title={text('assess')}
      size="md"
      closeButtonProps={{ 'aria-label': frame('close') }}
    >
      <Stack gap="md">
        <Text size="sm">{text('assessHint')}</Text>
        <div aria-live="polite">
          {'ask' in next ? (
            <>
              <Text size="xs" c="dimmed">
                {text('assessStep', { number: answers.length + 1, total: gbvQuestions.length })}
              </Text>
              <Text fw={600}>{text(`ask-${next.ask}`)}</Text>
            </>
          ) : (
            <Text fw={600}>{text('assessResult', { type: valueLabel('gbvType', next.type, language) })}</Text>
          )}
        </div>
        {'ask' in next ? (
          <Group gap="xs">
            <Button onClick={() => answer('yes')} data-autofocus>
              {text('yes')}
            </Button>
            <Button variant="default" onClick={() => answer('no')}>
              {text('no')}
            </Button>
            <Button variant="default" onClick={() => answer('unknown')}>
              {text('unknown')}
            </Button>
          </Group>
        ) : (
          <Button onClick={() => void keep(next.type)} loading={attempt.isRunning}>
            {text('assessKeep')}
          </Button>
        )}
        <FailureNotice failure={attempt.failure} />
        <Group justify="space-between">
          <Button
            variant="subtle"
            disabled={answers.length === 0}
            onClick={() => setAnswers((known) => known.slice(0, -1))}
          >
            {text('assessBack')}
          </Button>
          <Button variant="subtle" onClick={() => void keep('not-assessed')}>
            {text('assessLeave')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
