import { Button, Group, Text } from '@mantine/core'
import type { Progress } from '../../../shared/contract/contract.ts'
import { runningJobs } from '../../client/jobs.ts'
import { useText } from '../../client/language.ts'
import { useStore } from '../../client/store.ts'

type JobProgressProps = {
  /** The label the job was started with. */
  readonly label: string
  readonly say: (progress: Progress) => string
}

/** How far a job is, where it was started, with a way to stop it. */
export function JobProgress({ label, say }: JobProgressProps) {
  const text = useText('settings')
  const job = useStore(runningJobs).find((running) => running.label === label)
  if (job === undefined) return null
  const { progress } = job
  return (
    <Group gap="xs">
      <Text size="sm" role="status">
        {progress === undefined || progress.total === 0 ? `${label}…` : say(progress)}
      </Text>
      <Button variant="subtle" onClick={job.cancel}>
        {text('stop')}
      </Button>
    </Group>
  )
}
