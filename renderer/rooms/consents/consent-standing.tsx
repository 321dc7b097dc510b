import { Button, Stack, Text } from '@mantine/core'
import { entityText } from '../../../shared/text/entity-text.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { useSaveRecord, type RecordOf } from '../../client/use-record.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { localToday } from '../../ui/format-text.ts'
import { notifyDone } from '../../ui/notify.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import classes from './consents.module.css'

/** Whether a consent holds today and, where it does not, what to do; and the way to take it back at once. */
export function ConsentStanding({ consent }: { readonly consent: RecordOf<'consent'> }) {
  const text = useText('consents')
  const language = useLanguage()
  const { value } = useAnswer('consent.check', { id: consent.id })
  const save = useSaveRecord('consent', entityText.consent.one[language])
  const attempt = useAttempt()
  if (value === undefined) return null
  const { state, isCloseToOtherSide } = value
  const withdraw = async () => {
    const done = await attempt.run(async () => {
      await save(consent, { withdrawnOn: localToday() })
    })
    if (done) notifyDone(text('withdrawn'))
  }
  return (
    <Stack gap="xs">
      <div role="status" className={classes['state']} data-state={state}>
        <div>
          <Text size="sm" fw={600}>
            {valueLabel('consentState', state, language)}
          </Text>
          <Text size="sm">{text(`why-${state}`)}</Text>
        </div>
        {state === 'withdrawn' ? null : (
          <Button variant="default" size="xs" onClick={() => void withdraw()} loading={attempt.isRunning}>
            {text('withdraw')}
          </Button>
        )}
      </div>
      {isCloseToOtherSide ? (
        <div role="note" className={classes['state']}>
          <Text size="sm">{text('close')}</Text>
        </div>
      ) : null}
      <FailureNotice failure={attempt.failure} />
    </Stack>
  )
}
