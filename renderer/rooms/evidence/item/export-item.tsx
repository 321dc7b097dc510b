import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { callShell } from '../../../client/call.ts'
import { runJob } from '../../../client/jobs.ts'
import { useText } from '../../../client/language.ts'
import type { RecordOf } from '../../../client/use-record.ts'
import { AudienceFields, audienceInput, type Audience } from '../../../ui/audience-fields.tsx'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { notifyDone } from '../../../ui/notify.tsx'
import { useAttempt } from '../../../ui/use-attempt.ts'

type ExportItemProps = {
  readonly item: RecordOf<'evidence'>
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Lets the originals of an exhibit out into a folder, for a named recipient, when the export policy allows it. */
export function ExportItem({ item, isOpen, onClose }: ExportItemProps) {
  const text = useText('evidence')
  const frame = useText('frame')
  const [audience, setAudience] = useState<Audience>({ recipient: 'court' })
  const attempt = useAttempt()
  const run = () =>
    attempt.run(async () => {
      const title = text('exportFolder')
      const { place } = await callShell('shell.pick-folder', { title, purpose: 'export' })
      if (place === undefined) return
      const input = { id: item.id, folder: place.token, ...audienceInput(audience) }
      const done = await runJob('evidence.export', input, { label: text('exporting') })
      if (done === undefined) return
      onClose()
      notifyDone(text('exported', { folder: place.name }), {
        label: text('showSaved'),
        run: () => void callShell('shell.show-saved', { token: place.token }),
      })
    })
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={text('exportTitle')}
      closeButtonProps={{ 'aria-label': frame('close') }}
    >
      <Stack gap="sm">
        <Text size="sm">{text('exportWhat', { count: item.files.length })}</Text>
        <AudienceFields label={text('exportFor')} audience={audience} onChange={setAudience} isFocused />
        <FailureNotice failure={attempt.failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {frame('cancel')}
          </Button>
          <Button loading={attempt.isRunning} onClick={() => void run()}>
            {text('exportTo')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
