import { Button, Group, Input, SegmentedControl, Stack } from '@mantine/core'
import { useState } from 'react'
import { callShell } from '../../../client/call.ts'
import { runJob } from '../../../client/jobs.ts'
import { useText } from '../../../client/language.ts'
import { useAnswer } from '../../../client/use-answer.ts'
import { AudienceFields, audienceInput, type Audience } from '../../../ui/audience-fields.tsx'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { useAttempt } from '../../../ui/use-attempt.ts'
import { BuildChoice } from '../builds/build-choice.tsx'
import type { KeptDocument } from '../stored/stored-bar.tsx'
import { ExportContents } from './export-contents.tsx'
import type { WrittenFile } from './export-dialog.tsx'
import { fileName } from './file-name.ts'

type ExportFormProps = {
  readonly kept: KeptDocument
  readonly initialBuild: string | undefined
  readonly onWritten: (file: WrittenFile) => void
}

/** In what form and for whom a document leaves; what it holds and what forbids it is shown before anything is written. */
export function ExportForm({ kept, initialBuild, onWritten }: ExportFormProps) {
  const text = useText('documents')
  const [format, setFormat] = useState<'pdf' | 'docx'>('pdf')
  const [audience, setAudience] = useState<Audience>({ recipient: 'court' })
  const [build, setBuild] = useState(initialBuild)
  const attempt = useAttempt()
  const choice = { id: kept.id, ...audienceInput(audience), ...(build === undefined ? {} : { build }) }
  const contents = useAnswer('document.contents', choice)
  const isFree = contents.value !== undefined && !contents.isOld && contents.value.obstacles.length === 0

  const write = () =>
    attempt.run(async () => {
      const suggestedName = fileName(kept, format)
      const { place } = await callShell('shell.pick-save', { title: text('saveAs'), suggestedName, format })
      if (place === undefined) return
      const { token, name } = place
      // The dialog has asked about a file that is there already.
      const input = { ...choice, file: token, format, replace: true }
      const answer = await runJob('document.export', input, { label: text('exportJob') })
      if (answer !== undefined) onWritten({ token, name, answer })
    })

  return (
    <Stack gap="sm">
      <Group gap="md" align="flex-end" wrap="nowrap">
        <div>
          <Input.Label component="div" display="block">
            {text('format')}
          </Input.Label>
          <SegmentedControl
            aria-label={text('format')}
            data={[
              { value: 'pdf', label: text('formatPdf') },
              { value: 'docx', label: text('formatDocx') },
            ]}
            value={format}
            onChange={(next) => setFormat(next === 'docx' ? 'docx' : 'pdf')}
          />
        </div>
      </Group>
      <AudienceFields label={text('recipient')} audience={audience} onChange={setAudience} />
      <BuildChoice caseId={kept.caseId} value={build} onChange={setBuild} hasLabel />
      <FailureNotice failure={contents.failure} />
      <ExportContents kept={kept} contents={contents.value} />
      <FailureNotice failure={attempt.failure} />
      <Group justify="flex-end">
        <Button onClick={() => void write()} disabled={!isFree} loading={attempt.isRunning}>
          {text('exportGo')}
        </Button>
      </Group>
    </Stack>
  )
}
