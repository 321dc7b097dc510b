import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core'
import { IconScale } from '@tabler/icons-react'
import type { EvidenceKind } from '../../../../shared/model/evidence.ts'
import { visibleName } from '../../../../shared/language/visible-name.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { formatBytes } from '../../../ui/format-text.ts'
import classes from '../evidence.module.css'
import { ProvenanceFields } from '../provenance-fields.tsx'
import { toFields, useProvenanceValues } from '../provenance-values.ts'
import { runIntake, type IntakeFile, type IntakeOptions } from './intake.ts'

type IntakeDialogProps = {
  readonly caseId: string
  /** The files to ask about; none closes the dialog. */
  readonly files: readonly IntakeFile[]
  readonly onClose: () => void
}

/** Where these files come from, asked once for all of them before they are taken in. */
export function IntakeDialog({ caseId, files, onClose }: IntakeDialogProps) {
  const text = useText('evidence')
  const frame = useText('frame')
  return (
    <Modal
      opened={files.length > 0}
      onClose={onClose}
      size={760}
      title={text('intakeTitle', { count: files.length })}
      closeButtonProps={{ 'aria-label': frame('close') }}
    >
      <IntakeForm caseId={caseId} files={files} onClose={onClose} />
    </Modal>
  )
}

function IntakeForm({ caseId, files, onClose }: IntakeDialogProps) {
  const text = useText('evidence')
  const language = useLanguage()
  const { values, change, clear } = useProvenanceValues(`evidence-intake/${caseId}`)
  const bytes = files.reduce((sum, file) => sum + file.size, 0)
  const names = files
    .slice(0, 3)
    .map((file) => visibleName(file.name))
    .join(', ')

  const start = (withProvenance: boolean) => {
    const { kind, ...defaults } = withProvenance ? toFields(values) : {}
    const options: IntakeOptions = {
      caseId: caseId,
      ...(kind === undefined ? {} : { kind: kind as EvidenceKind }),
      ...(Object.keys(defaults).length === 0 ? {} : { defaults }),
    }
    clear()
    onClose()
    void runIntake(files, options, text('importing'))
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        start(true)
      }}
    >
      <Stack gap="sm">
        <Text size="sm" lineClamp={1}>
          {names}
          {files.length > 3 ? ' …' : ''} {bytes > 0 ? `· ${formatBytes(bytes, language)}` : ''}
        </Text>
        <Alert color="petrol" variant="light" icon={<IconScale size={18} />} p="xs">
          {text('provenanceWhy')}
        </Alert>
        <ProvenanceFields
          values={values}
          onChange={change}
          emptyChoice={text('notStated')}
          emptyKind={text('kindByFile')}
        />
        <Group className={classes['foot'] ?? ''} justify="space-between" wrap="nowrap">
          <Text size="xs">{text('skipWhy')}</Text>
          <Group gap="xs" wrap="nowrap">
            <Button variant="default" onClick={() => start(false)}>
              {text('takeInWithout')}
            </Button>
            <Button type="submit" disabled={Object.keys(values).length === 0}>
              {text('takeIn')}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  )
}
