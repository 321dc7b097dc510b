import { Button, Group, Stack, Text } from '@mantine/core'
import { callShell } from '../../../client/call.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { formatBytes } from '../../../ui/format-text.ts'
import { useAttempt } from '../../../ui/use-attempt.ts'
import type { WrittenFile } from './export-dialog.tsx'

type ExportDoneProps = {
  readonly written: WrittenFile
  readonly onAgain: () => void
  readonly onClose: () => void
}

/** The file is there: its name, size and hash, what its fonts lacked, and the way to it. */
export function ExportDone({ written, onAgain, onClose }: ExportDoneProps) {
  const text = useText('documents')
  const frame = useText('frame')
  const language = useLanguage()
  const attempt = useAttempt()
  const { token, name, answer } = written
  const show = () =>
    attempt.run(async () => {
      await callShell('shell.show-saved', { token })
    })
  return (
    <Stack gap="sm">
      <Text size="sm" role="status">
        {text('written', { name, size: formatBytes(answer.bytes, language) })}
      </Text>
      <Text size="xs" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
        {text('writtenHash', { hash: answer.sha256 })}
      </Text>
      {answer.warnings.length === 0 ? null : (
        <Text size="sm">{text('writtenUnsupported', { characters: answer.warnings.join(' ') })}</Text>
      )}
      <FailureNotice failure={attempt.failure} />
      <Group justify="flex-end">
        <Button variant="subtle" onClick={onAgain}>
          {text('exportAgain')}
        </Button>
        <Button variant="default" onClick={() => void show()}>
          {text('showSaved')}
        </Button>
        <Button onClick={onClose} autoFocus>
          {frame('close')}
        </Button>
      </Group>
    </Stack>
  )
}
