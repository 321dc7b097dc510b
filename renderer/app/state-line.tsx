import { ActionIcon, UnstyledButton } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { bridge } from '../client/bridge.ts'
import { writesUnderWay } from '../client/call.ts'
import { runningJobs, type RunningJob } from '../client/jobs.ts'
import { useText } from '../client/language.ts'
import { goTo } from '../client/navigation.ts'
import { useStore } from '../client/store.ts'
import { useAnswer } from '../client/use-answer.ts'
import classes from './frame.module.css'

type StateLineProps = { readonly person: string; readonly vault: string }

/** What is going on, quietly: long work, who is at work in which vault, and when it locks by itself. */
export function StateLine({ person, vault }: StateLineProps) {
  const text = useText('frame')
  const jobs = useStore(runningJobs)
  const isSaving = useStore(writesUnderWay) > 0
  const secondsLeft = useSecondsToLock()
  return (
    <footer className={classes['state']}>
      <span role="status">{isSaving ? text('saving') : jobs.length === 0 ? text('saved') : null}</span>
      {jobs.map((job) => (
        <JobState key={job.id} job={job} />
      ))}
      <DueSoon />
      <span className={classes['stateSpace']} />
      {secondsLeft === null ? null : (
        <span>
          {secondsLeft < 60
            ? text('locksSoon', { seconds: secondsLeft })
            : text('lockIn', { count: Math.ceil(secondsLeft / 60) })}
        </span>
      )}
      <span className={classes['person']} title={`${vault} — ${person}`}>
        {vault} — {person}
      </span>
    </footer>
  )
}

/** What is late and what comes in the next seven days; leads to the agenda. */
function DueSoon() {
  const text = useText('deadlines')
  const { value } = useAnswer('agenda.summary', {})
  if (value === undefined || value.overdue + value.week + value.reminders.length === 0) return null
  const parts = [
    value.overdue === 0 ? undefined : text('state-overdue', { count: value.overdue }),
    value.week === 0 ? undefined : text('state-week', { count: value.week }),
    value.reminders.length === 0 ? undefined : text('state-near', { count: value.reminders.length }),
  ]
  return (
    <UnstyledButton
      className={classes['due']}
      data-late={value.overdue > 0 ? true : undefined}
      onClick={() => goTo({ at: 'deadlines' })}
    >
      {parts.filter((part) => part !== undefined).join(' · ')}
    </UnstyledButton>
  )
}

function JobState({ job }: { readonly job: RunningJob }) {
  const text = useText('frame')
  const { label, progress } = job
  return (
    <span role="status">
      {progress === undefined || progress.total === 0
        ? label
        : text('progress', { label, done: progress.done, total: progress.total })}
      <ActionIcon size="xs" ml={4} aria-label={text('stop')} onClick={job.cancel}>
        <IconX size={12} />
      </ActionIcon>
    </span>
  )
}

function useSecondsToLock(): number | null {
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null)
  useEffect(
    () =>
      bridge.on((event) => {
        if (event.event === 'auto-lock') setSecondsLeft(event.secondsLeft)
      }),
    [],
  )
  return secondsLeft
}
