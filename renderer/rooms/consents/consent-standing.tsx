import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { useAnswer } from '../../client/use-answer.ts'
import type { RecordOf } from '../../client/use-record.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { SideNote } from '../../ui/side-note.tsx'
import { WithdrawConsent } from './withdraw-consent.tsx'

/** Whether a consent holds today and, where it does not, what to do; and the way to take it back at once. */
export function ConsentStanding({ consent }: { readonly consent: RecordOf<'consent'> }) {
  const text = useText('consents')
  const language = useLanguage()
  const { value, failure } = useAnswer('consent.check', { id: consent.id })
  const [isAsking, setAsking] = useState(false)
  if (failure !== undefined) return <FailureNotice failure={failure} />
  if (value === undefined) return null
  const { state, isCloseToOtherSide } = value
  return (
    <Stack gap="xs">
      <SideNote role="status" isSpread needsCare={state !== 'in-force'}>
        <div>
          <Text size="sm" fw={600}>
            {valueLabel('consentState', state, language)}
          </Text>
          <Text size="sm">{text(`why-${state}`)}</Text>
        </div>
        {state === 'withdrawn' ? null : (
          <Button variant="default" size="xs" onClick={() => setAsking(true)}>
            {text('withdraw')}
          </Button>
        )}
      </SideNote>
      {isCloseToOtherSide ? (
        <SideNote needsCare>
          <Text size="sm">{text('close')}</Text>
        </SideNote>
      ) : null}
      {isAsking ? <WithdrawConsent consent={consent} onClose={() => setAsking(false)} /> : null}
    </Stack>
  )
}
