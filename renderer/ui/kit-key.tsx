import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconAlertCircle, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { callShell } from '../client/call.ts'
import { useLanguage, useText } from '../client/language.ts'
import { FailureNotice } from './failure-notice.tsx'
import { formatDay } from './format-text.ts'
import { PrintPage } from './print-page.tsx'
import { keyGroups, keyPrefix } from './recovery-key-text.ts'
import classes from './recovery-kit.module.css'
import { RecoveryPaper, recoveryText, type KitFacts } from './recovery-paper.tsx'
import { useAttempt } from './use-attempt.ts'

type KitKeyProps = {
  readonly recoveryKey: string
  readonly facts: KitFacts
  readonly onNext: () => void
}

/** The key itself with the ways to paper; a file only after a warning and a second step. */
export function KitKey({ recoveryKey, facts, onNext }: KitKeyProps) {
  const text = useText('keys')
  const language = useLanguage()
  const attempt = useAttempt()
  const [isWarned, setWarned] = useState(false)
  const [told, setTold] = useState('')
  const print = () =>
    attempt.run(async () => {
      const { printed } = await callShell('shell.print', {})
      setTold(text(printed ? 'kitPrinted' : 'kitNotPrinted'))
    })
  const save = () =>
    attempt.run(async () => {
      const suggestedName = `${text('kitFileName')}.txt`
      const { place } = await callShell('shell.pick-save', {
        title: text('kit'),
        suggestedName,
        format: 'txt',
      })
      if (place === undefined) return
      const date = formatDay(facts.madeOn, language)
      const content = recoveryText(recoveryKey, { ...facts, date }, (key) => text(key))
      const { name } = await callShell('shell.save-text', { token: place.token, text: content })
      setWarned(false)
      setTold(text('kitSaved', { name }))
    })
  return (
    <Stack gap="sm">
      <div className={classes['key']}>
        <span className={classes['characters']}>{keyPrefix}</span>
        <ol className={classes['groups']}>
          {keyGroups(recoveryKey).map((group, at) => (
            <li key={`${String(at)} ${group}`} className={classes['group']}>
              <span className={classes['number']}>{at + 1}</span>
              <span className={classes['characters']}>{group}</span>
            </li>
          ))}
        </ol>
      </div>
      <PrintPage>
        <RecoveryPaper recoveryKey={recoveryKey} facts={facts} />
      </PrintPage>
      {isWarned ? (
        <Alert color="orange" variant="light" icon={<IconAlertCircle size={18} />}>
          <Text size="sm" mb="xs">
            {text('kitFileWarning')}
          </Text>
          <Button variant="default" onClick={() => void save()} loading={attempt.isRunning}>
            {text('kitFileAnyway')}
          </Button>
        </Alert>
      ) : null}
      <FailureNotice failure={attempt.failure} />
      <Text size="sm" role="status" mih={22}>
        {told}
      </Text>
      <Group>
        <Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => void print()} autoFocus>
          {text('kitPrint')}
        </Button>
        <Button variant="default" onClick={() => setWarned(true)} disabled={isWarned}>
          {text('kitFile')}
        </Button>
        <Button variant="default" ml="auto" onClick={onNext}>
          {text('kitNext')}
        </Button>
      </Group>
    </Stack>
  )
}
