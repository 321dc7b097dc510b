import { Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { fieldPathLabel } from '../../../shared/text/field-text.ts'
import { call } from '../../client/call.ts'
import { useLanguage, useText } from '../../client/language.ts'
import type { RecordOf } from '../../client/use-record.ts'
import { DateInput } from '../../ui/date-input.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { localToday } from '../../ui/format-text.ts'
import { notifyDone } from '../../ui/notify.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'

type WithdrawConsentProps = { readonly consent: RecordOf<'consent'>; readonly onClose: () => void }

/** The question before a consent is taken back: it stays so. When she took it back is asked; why is hers to tell or not. */
export function WithdrawConsent({ consent, onClose }: WithdrawConsentProps) {
  const text = useText('consents')
  const language = useLanguage()
  const [day, setDay] = useState(localToday)
  const [why, setWhy] = useState('')
  const attempt = useAttempt()
  const withdraw = async () => {
    const isDone = await attempt.run(async () => {
      const { id, version } = consent
      const told = why.trim() === '' ? {} : { withdrawnWhy: why.trim() }
      await call('consent.update', { id, version, changes: { withdrawnOn: day, ...told } })
    })
    if (!isDone) return
    onClose()
    notifyDone(text('withdrawn'))
  }
  return (
    <FormDialog
      title={text('withdraw')}
      submitLabel={text('withdraw')}
      isWhole={day !== ''}
      attempt={attempt}
      onSubmit={withdraw}
      onClose={onClose}
    >
      <Text size="sm">{text('withdrawAsk')}</Text>
      <DateInput
        label={fieldPathLabel('consent', 'withdrawnOn', language)}
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
        required
        data-autofocus
      />
      <TextInput
        label={fieldPathLabel('consent', 'withdrawnWhy', language)}
        description={text('withdrawWhyHint')}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
