import { Alert, Button, Group, List, Modal, Stack, Text, Textarea } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { call } from '../../client/call.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import { readHeads } from './read-heads.ts'

type VerifyLogProps = { readonly isOpen: boolean; readonly onClose: () => void }
type Verified = OutputOf<'custody.verify'> & { readonly heads: number }

/** Recomputes the whole log, and holds heads against it that were once printed. */
export function VerifyLog({ isOpen, onClose }: VerifyLogProps) {
  const text = useText('custody')
  const [typed, setTyped] = useState('')
  const [verified, setVerified] = useState<Verified>()
  const attempt = useAttempt()
  const { heads, bad } = readHeads(typed)
  const verify = () =>
    void attempt.run(async () => {
      setVerified(undefined)
      const answer = await call('custody.verify', heads.length === 0 ? {} : { heads })
      setVerified({ ...answer, heads: heads.length })
    })
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      size="lg"
      title={text('verify')}
      closeButtonProps={{ 'aria-label': text('closeEntry') }}
    >
      <Stack gap="sm">
        <Text size="sm">{text('verifyHint')}</Text>
        <Textarea
          label={text('printedHeads')}
          description={text('printedHeadsHint')}
          placeholder={text('headExample')}
          ff="monospace"
          minRows={2}
          maxRows={8}
          value={typed}
          error={bad.length === 0 ? undefined : text('badHeads', { lines: bad.join(', ') })}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button loading={attempt.isRunning} disabled={bad.length > 0} onClick={verify}>
            {text('verifyNow')}
          </Button>
        </Group>
        <FailureNotice failure={attempt.failure} />
        {verified === undefined ? null : <Result verified={verified} />}
      </Stack>
    </Modal>
  )
}

function Result({ verified }: { readonly verified: Verified }) {
  const text = useText('custody')
  const language = useLanguage()
  const { entries, problems, heads } = verified
  if (problems.length === 0)
    return (
      <Alert variant="light" role="status" icon={<IconCircleCheck size={18} />} title={text('isWhole')}>
        {text('checkedEntries', { count: entries })}
        {heads === 0 ? '' : ` ${text('headsAgree', { count: heads })}`}
      </Alert>
    )
  return (
    <Alert
      variant="light"
      color="orange"
      role="alert"
      icon={<IconAlertTriangle size={18} />}
      title={text('isBroken', { count: problems.length })}
    >
      <List size="sm">
        {problems.slice(0, 100).map(({ sequence, problem }) => (
          <List.Item key={`${String(sequence)} ${problem}`}>
            {text('problemAt', { sequence, problem: valueLabel('custodyProblem', problem, language) })}
          </List.Item>
        ))}
      </List>
      <Text size="sm" mt={6}>
        {text('brokenHint')}
      </Text>
    </Alert>
  )
}
