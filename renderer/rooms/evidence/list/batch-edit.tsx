import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useLanguage, useText } from '../../../client/language.ts'
import { undoLast } from '../../../client/undo.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { notifyDone, notifyFailure } from '../../../ui/notify.tsx'
import { useAttempt } from '../../../ui/use-attempt.ts'
import { ProvenanceFields } from '../provenance-fields.tsx'
import { useProvenanceValues } from '../provenance-values.ts'
import { changeMany } from './change-many.ts'

type BatchEditProps = {
  readonly caseId: string
  readonly ids: ReadonlySet<string>
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** The same provenance for everything that is selected; what is left empty stays as it was. */
export function BatchEdit({ caseId, ids, isOpen, onClose }: BatchEditProps) {
  const text = useText('evidence')
  const frame = useText('frame')
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      size={760}
      title={text('batchTitle', { count: ids.size })}
      closeButtonProps={{ 'aria-label': frame('close') }}
    >
      <BatchForm caseId={caseId} ids={ids} onClose={onClose} />
    </Modal>
  )
}

function BatchForm({ caseId, ids, onClose }: Omit<BatchEditProps, 'isOpen'>) {
  const text = useText('evidence')
  const frame = useText('frame')
  const language = useLanguage()
  const { values, change, clear } = useProvenanceValues(`evidence-batch/${caseId}`)
  const attempt = useAttempt()
  const apply = async () => {
    const isDone = await attempt.run(async () => {
      await changeMany([...ids], values, text('editMany'))
    })
    if (!isDone) return
    clear()
    onClose()
    notifyDone(text('batchDone', { count: ids.size }), {
      label: frame('undo'),
      run: () => void undoLast().catch((error: unknown) => notifyFailure(error, language)),
    })
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void apply()
      }}
    >
      <Stack gap="sm">
        <Text size="sm">{text('batchWhy')}</Text>
        <ProvenanceFields
          values={values}
          onChange={change}
          emptyChoice={text('doNotChange')}
          emptyKind={text('doNotChange')}
        />
        <FailureNotice failure={attempt.failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {frame('cancel')}
          </Button>
          <Button type="submit" loading={attempt.isRunning} disabled={Object.keys(values).length === 0}>
            {text('batchApply')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
