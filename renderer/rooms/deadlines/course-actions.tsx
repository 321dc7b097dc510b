import { Button, Group } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useLanguage, useText } from '../../client/language.ts'
import { useSaveRecord, type Changes } from '../../client/use-record.ts'
import { AskReason } from '../../ui/ask-reason.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { notifyDone } from '../../ui/notify.tsx'
import { undoAndTell } from '../../ui/undo-and-tell.ts'
import { useAttempt } from '../../ui/use-attempt.ts'

type CourseActionsProps = {
  readonly entity: 'deadline' | 'task'
  readonly record: {
    readonly id: string
    readonly version: number
    readonly doneOn?: string | undefined
    readonly withdrawnOn?: string | undefined
    readonly withdrawnWhy?: string | undefined
  }
  readonly today: string
}

/** Done today, or withdrawn with a reason; each can be taken back. */
export function CourseActions({ entity, record, today }: CourseActionsProps) {
  const text = useText('deadlines')
  const frame = useText('frame')
  const language = useLanguage()
  const [isAsking, setAsking] = useState(false)
  const attempt = useAttempt()
  const save = useSaveRecord(entity, text('done'))
  const tell = (what: string) =>
    notifyDone(what, { label: frame('undo'), run: () => void undoAndTell(language) })
  const change = (changes: Changes, what: string) =>
    attempt.run(async () => {
      await save(record, changes)
      tell(what)
    })
  const isOpen = record.doneOn === undefined && record.withdrawnOn === undefined
  if (!isOpen)
    return (
      <Button
        variant="default"
        loading={attempt.isRunning}
        onClick={() => void change({ doneOn: null, withdrawnOn: null, withdrawnWhy: null }, text('reopen'))}
      >
        {text('reopen')}
      </Button>
    )
  return (
    <Group gap="xs" flex="none">
      <Button
        leftSection={<IconCheck size={14} />}
        loading={attempt.isRunning}
        onClick={() => void change({ doneOn: today }, text('done'))}
      >
        {text('done')}
      </Button>
      <Button variant="default" onClick={() => setAsking(true)}>
        {text('withdraw')}
      </Button>
      <FailureNotice failure={attempt.failure} />
      <AskReason
        title={text('withdrawTitle')}
        confirmLabel={text('withdraw')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={async (reason) => {
          await save(record, { withdrawnOn: today, withdrawnWhy: reason })
          tell(text('withdraw'))
        }}
      />
    </Group>
  )
}
