import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { callShell } from '../../client/call.ts'
import { useText } from '../../client/language.ts'
import { JobProgress } from './job-progress.tsx'
import { SettingBlock } from './setting-block.tsx'
import { TakeOutForm, type TakenOut } from './take-out-form.tsx'

/** Everything out of the vault in clear: the foundation's own way out. */
export function TakeOut() {
  const text = useText('settings')
  const [isAsking, setAsking] = useState(false)
  const [taken, setTaken] = useState<TakenOut | 'stopped'>()
  return (
    <SettingBlock title={text('takeOut')} hint={text('takeOutWhat')}>
      {isAsking ? (
        <TakeOutForm
          onClose={() => setAsking(false)}
          onTaken={(done) => {
            setAsking(false)
            setTaken(done)
          }}
        />
      ) : (
        <Group>
          <Button
            variant="default"
            onClick={() => {
              setTaken(undefined)
              setAsking(true)
            }}
          >
            {text('takeOutOpen')}
          </Button>
        </Group>
      )}
      <JobProgress
        label={text('takeOutJob')}
        say={({ done, total }) => text('takeOutProgress', { done, total })}
      />
      <Text size="sm" role="status">
        {taken === undefined
          ? ''
          : taken === 'stopped'
            ? text('stopped')
            : text('takeOutDone', { files: taken.files })}
      </Text>
      {taken === undefined || taken === 'stopped' ? null : (
        <Group gap="sm">
          {taken.gaps === 0 ? null : (
            <Text size="sm" fw={600}>
              {text('takeOutGaps', { gaps: taken.gaps })}
            </Text>
          )}
          <Button variant="subtle" onClick={() => void callShell('shell.show-saved', { token: taken.token })}>
            {text('takeOutShow')}
          </Button>
        </Group>
      )}
    </SettingBlock>
  )
}
