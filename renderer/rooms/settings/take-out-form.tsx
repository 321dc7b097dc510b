import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconLockOpen } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import { callShell } from '../../client/call.ts'
import { runJob } from '../../client/jobs.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { withProof } from '../../client/proof.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { formatDate, formatNumber, localToday } from '../../ui/format-text.ts'
import { givenKey, KeyField } from '../../ui/key-field.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import { vaultTitle } from '../../ui/vault-title.ts'
import classes from './settings.module.css'
import { takenOut } from './taken-out.ts'

const shown = [
  'cases',
  'people',
  'files',
  'minors',
  'sealedPeople',
  'shelters',
  'sealedCases',
  'restrictedCases',
  'secretCases',
  'closedHearings',
  'intimate',
  'privileged',
] as const

/** What would come out, by what makes it dangerous. */
function Contents({ contents }: { readonly contents: OutputOf<'vault.export-contents'> }) {
  const text = useText('settings')
  const language = useLanguage()
  return (
    <div>
      <Text size="sm" fw={600} mb={4}>
        {text('takeOutHolds')}
      </Text>
      <dl className={classes['facts']}>
        {shown.map((name) => (
          <div key={name} className={classes['fact']}>
            <dt>{text(`takeOut-${name}`)}</dt>
            <dd>{formatNumber(contents[name], language)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

type TakeOutFormProps = {
  readonly onClose: () => void
}

/** The warning, what comes out, a reason, and the key once more, before a folder is chosen. */
export function TakeOutForm({ onClose }: TakeOutFormProps) {
  const text = useText('settings')
  const frame = useText('frame')
  const language = useLanguage()
  const contents = useAnswer('vault.export-contents', {})
  const info = useAnswer('vault.info', {}).value
  const slots = useAnswer('vault.slots.list', {}).value?.slots
  const [reason, setReason] = useState('')
  const [key, setKey] = useState('')
  const [isReasonMissed, setReasonMissed] = useState(false)
  const reasonField = useRef<HTMLInputElement>(null)
  const attempt = useAttempt()
  const kind =
    slots?.find(({ label, person }) => label === info?.slot && person === info.person)?.kind ?? 'passphrase'
  const given = givenKey(kind, key)
  const folder = text('takeOutFolder', {
    vault: vaultTitle(info?.folder ?? ''),
    day: formatDate(localToday(), language),
  })
  const take = () =>
    attempt.run(async () => {
      if (given === undefined) return
      const label = text('takeOutJob')
      // The key is asked for here whatever was given before: an unlocked screen is not enough for this.
      if ((await runJob('vault.prove', given, { label })) === undefined) return
      const { place } = await callShell('shell.pick-folder', {
        title: text('takeOutTitle'),
        purpose: 'backup',
        suggestedName: folder,
      })
      if (place === undefined) return
      // A folder can be looked for longer than a proof is believed.
      const input = { folder: place.token, reason: reason.trim(), language }
      try {
        const done = await withProof(() => runJob('vault.export', input, { label }))
        takenOut.set(() => (done === undefined ? 'stopped' : { ...done, token: place.token }))
        onClose()
      } catch (error) {
        if (error instanceof Failure) takenOut.set(() => error)
        throw error
      }
    })
  const submit = () => {
    const isMissed = reason.trim() === ''
    setReasonMissed(isMissed)
    if (isMissed) reasonField.current?.focus()
    else void take()
  }
  return (
    <form
      // The remark below is in the language of the window; the browser's own is not.
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Stack gap="sm" maw={560}>
        <Alert color="orange" variant="light" icon={<IconLockOpen size={18} />} p="xs">
          {text('takeOutWarn')}
        </Alert>
        <FailureNotice failure={contents.failure} />
        {contents.value === undefined ? null : <Contents contents={contents.value} />}
        <TextInput
          ref={reasonField}
          label={text('takeOutReason')}
          description={text('takeOutReasonHint')}
          value={reason}
          onChange={(event) => {
            setReason(event.currentTarget.value)
            setReasonMissed(false)
          }}
          error={isReasonMissed ? text('takeOutReasonMissed') : undefined}
          readOnly={attempt.isRunning}
          maxLength={2_000}
          required
          autoFocus
        />
        <KeyField
          kind={kind}
          passphraseLabel={text('takeOutPassphrase')}
          value={key}
          onChange={setKey}
          isReadOnly={attempt.isRunning}
        />
        <Text size="sm">{text('takeOutWhere', { folder })}</Text>
        <FailureNotice failure={attempt.failure} />
        <Group>
          <Button type="submit" color="orange" disabled={given === undefined} loading={attempt.isRunning}>
            {text('takeOutDo')}
          </Button>
          <Button variant="default" onClick={onClose} disabled={attempt.isRunning}>
            {frame('cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
