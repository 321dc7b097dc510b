import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { IconCalendarDown } from '@tabler/icons-react'
import { useState } from 'react'
import { addMonths } from '../../../shared/deadlines/day.ts'
import { callShell } from '../../client/call.ts'
import { runJob } from '../../client/jobs.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { formatDate } from '../../ui/format-text.ts'
import { notifyDone } from '../../ui/notify.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import { choiceInput, type AgendaChoice } from './agenda-filter.tsx'

type ExportDaysProps = { readonly choice: AgendaChoice; readonly today: string }

/** Writes the next year of days as a calendar file, after saying what is in it and what is not. */
export function ExportDays({ choice, today }: ExportDaysProps) {
  const text = useText('deadlines')
  const frame = useText('frame')
  const language = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const attempt = useAttempt()
  const until = addMonths(today, 12).day
  const write = () =>
    attempt.run(async () => {
      const { place } = await callShell('shell.pick-save', {
        title: text('exportTitle'),
        suggestedName: `${text('fileName')}.ics`,
        format: 'ics',
      })
      if (place === undefined) return
      const input = { ...choiceInput(choice), from: today, until, language, out: place.token, replace: true }
      const answer = await runJob('agenda.export', input, { label: text('exporting') })
      if (answer === undefined) return
      setOpen(false)
      notifyDone(text('exported', { events: answer.events, leftOut: answer.leftOut }))
    })
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconCalendarDown size={14} />}
        onClick={() => {
          attempt.clear()
          setOpen(true)
        }}
      >
        {text('export')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={text('exportTitle')}
        closeButtonProps={{ 'aria-label': frame('close') }}
      >
        <Stack gap="sm">
          <Text size="sm">{text('exportWarning')}</Text>
          <Text size="sm">
            {text('exportSpan', { from: formatDate(today, language), until: formatDate(until, language) })}
          </Text>
          <FailureNotice failure={attempt.failure} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setOpen(false)}>
              {frame('cancel')}
            </Button>
            <Button data-autofocus loading={attempt.isRunning} onClick={() => void write()}>
              {text('exportGo')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}
