import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { runJob } from '../client/jobs.ts'
import { useText } from '../client/language.ts'
import { proof } from '../client/proof.ts'
import { useStore } from '../client/store.ts'
import { FailureNotice } from './failure-notice.tsx'
import { givenKey, KeyField } from './key-field.tsx'
import { useAttempt } from './use-attempt.ts'

/** Asks for the key of the open vault once more, whenever something needs it. Stands above whatever asked. */
export function ProveKey() {
  const question = useStore(proof)
  return question === undefined ? null : <KeyQuestion kind={question.kind} onAnswer={question.answer} />
}

type KeyQuestionProps = { readonly kind: string; readonly onAnswer: (isProved: boolean) => void }

function KeyQuestion({ kind, onAnswer }: KeyQuestionProps) {
  const text = useText('keys')
  const frameText = useText('frame')
  const [typed, setTyped] = useState('')
  const attempt = useAttempt()
  const given = givenKey(kind, typed)
  const cancel = () => {
    if (!attempt.isRunning) onAnswer(false)
  }
  const prove = () =>
    attempt.run(async () => {
      if (given === undefined) return
      const done = await runJob('vault.prove', given, { label: text('proveTitle') })
      if (done !== undefined) onAnswer(true)
    })
  return (
    <Modal.Root opened onClose={cancel} zIndex={300}>
      <Modal.Overlay />
      {/* No header of its own: whatever asked has one, and a page has one banner. */}
      <Modal.Content>
        <Modal.Body pt="md">
          <form
            onSubmit={(event) => {
              event.preventDefault()
              void prove()
            }}
          >
            <Stack gap="sm">
              <Modal.Title>{text('proveTitle')}</Modal.Title>
              <Text size="sm">{text('proveWhy')}</Text>
              <KeyField
                kind={kind}
                value={typed}
                onChange={setTyped}
                isReadOnly={attempt.isRunning}
                hasFocus
              />
              <FailureNotice failure={attempt.failure} />
              <Group justify="flex-end">
                <Button variant="default" onClick={cancel} disabled={attempt.isRunning}>
                  {frameText('cancel')}
                </Button>
                <Button type="submit" disabled={given === undefined} loading={attempt.isRunning}>
                  {text('proveDo')}
                </Button>
              </Group>
            </Stack>
          </form>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
