import { Modal, Stack, Text } from '@mantine/core'
import { useText } from '../../../client/language.ts'
import { RecordPicker } from '../../../ui/record-picker.tsx'
import type { StatementRecord } from '../use-suit-records.ts'

type AttachEvidenceProps = {
  readonly caseId: string
  /** The statement to attach to; undefined while nothing is attached. */
  readonly record: StatementRecord | undefined
  readonly onClose: () => void
  readonly onAttach: (statementId: string, evidenceId: string) => Promise<void>
}

/** Attaches an exhibit by typing a few letters of its title; what is attached already is not offered. */
export function AttachEvidence({ caseId, record, onClose, onAttach }: AttachEvidenceProps) {
  const text = useText('suit')
  const frame = useText('frame')
  const without = (record?.proof ?? []).map(({ evidenceId }) => evidenceId as string)
  return (
    <Modal
      opened={record !== undefined}
      onClose={onClose}
      title={text('attach')}
      closeButtonProps={{ 'aria-label': frame('close') }}
      returnFocus={false}
    >
      {record === undefined ? null : (
        <Stack gap="sm">
          <Text size="sm" lineClamp={3}>
            «{record.quotation}»
          </Text>
          <RecordPicker
            entity="evidence"
            label={text('whichEvidence')}
            value={undefined}
            onChange={(id) => {
              if (id !== undefined) void onAttach(record.id, id).then(onClose)
            }}
            caseId={caseId}
            without={without}
            isFocused
          />
        </Stack>
      )}
    </Modal>
  )
}
