import { ActionIcon, Button, Group, Stack, Text, Tooltip } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { FileSummary } from '../../../../shared/contract/evidence-contract.ts'
import { findFieldLabel } from '../../../../shared/text/field-text.ts'
import { valueLabel } from '../../../../shared/text/value-text.ts'
import { callShell } from '../../../client/call.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { formatBytes, formatInstant } from '../../../ui/format-text.ts'
import { notifyDone } from '../../../ui/notify.tsx'
import type { RecordEditor } from '../../../ui/record-editor.ts'
import { cameraMoment } from '../camera-moment.ts'
import { usePictureFacts } from './use-picture-facts.ts'

type FileFactsProps = {
  readonly file: FileSummary
  readonly isIntimate: boolean
  readonly editor: RecordEditor
}

/** What is known of the file itself: name, size, hash, how far its text was read, and what a camera wrote into it. */
export function FileFacts({ file, isIntimate, editor }: FileFactsProps) {
  const text = useText('evidence')
  const language = useLanguage()
  const label = (field: string) => findFieldLabel('evidence', `files.${field}`, language) ?? field
  const { state, reason } = file.reading
  const copyHash = () =>
    void callShell('shell.copy', { text: file.sha256 }).then(() => notifyDone(text('copied')))
  return (
    <Stack gap={6}>
      <Fact label={label('name')}>{file.name}</Fact>
      <Fact label={label('mediaType')}>{file.mediaType}</Fact>
      <Fact label={text('columnSize')}>{formatBytes(file.size, language)}</Fact>
      <Fact label={label('takenInAt')}>{formatInstant(file.takenInAt, language)}</Fact>
      <Fact label={label('reading')}>
        {valueLabel('readingState', state, language)}
        {reason === undefined ? '' : `: ${valueLabel('unreadReason', reason, language)}`}
      </Fact>
      <Group gap={4} wrap="nowrap" align="flex-end">
        <Fact label={label('sha256')}>
          <span style={{ fontFamily: 'var(--mantine-font-family-monospace)', wordBreak: 'break-all' }}>
            {file.sha256}
          </span>
        </Fact>
        <Tooltip label={text('copyHash')}>
          <ActionIcon aria-label={text('copyHash')} onClick={copyHash}>
            <IconCopy size={15} />
          </ActionIcon>
        </Tooltip>
      </Group>
      {file.mediaType.startsWith('image/') ? (
        <PictureFactsPart file={file} isIntimate={isIntimate} editor={editor} />
      ) : null}
    </Stack>
  )
}

function PictureFactsPart({ file, isIntimate, editor }: FileFactsProps) {
  const text = useText('evidence')
  const facts = usePictureFacts(file.id, isIntimate)
  if (facts === undefined || Object.keys(facts).length === 0) return null
  const { width, height, takenAt, camera, software, gps } = facts
  const moment = takenAt === undefined ? undefined : cameraMoment(takenAt)
  return (
    <>
      <Text size="sm" fw={600} mt={4}>
        {text('pictureAbout')}
      </Text>
      {width === undefined || height === undefined ? null : (
        <Fact label={text('pictureSize')}>{`${String(width)} × ${String(height)}`}</Fact>
      )}
      {takenAt === undefined ? null : <Fact label={text('pictureTaken')}>{takenAt}</Fact>}
      {moment === undefined || editor.value('recording.recordedAt') !== undefined ? null : (
        <div>
          <Button
            variant="light"
            size="compact-xs"
            onClick={() => void editor.save('recording.recordedAt', moment)}
          >
            {text('pictureUse')}
          </Button>
        </div>
      )}
      {camera === undefined ? null : <Fact label={text('pictureCamera')}>{camera}</Fact>}
      {software === undefined ? null : <Fact label={text('pictureSoftware')}>{software}</Fact>}
      {gps === undefined ? null : (
        <>
          <Fact label={text('pictureGps')}>{gps}</Fact>
          <Text size="xs">{text('pictureGpsWhy')}</Text>
        </>
      )}
    </>
  )
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div style={{ minWidth: 0 }}>
      <Text size="xs" c="var(--mantine-color-text)" opacity={0.8}>
        {label}
      </Text>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }} component="div">
        {children}
      </Text>
    </div>
  )
}
