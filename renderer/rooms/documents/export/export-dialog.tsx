import { Modal, Stack } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import { useText } from '../../../client/language.ts'
import type { KeptDocument } from '../stored/stored-bar.tsx'
import { ExportDone } from './export-done.tsx'
import { ExportForm } from './export-form.tsx'

type ExportDialogProps = {
  readonly kept: KeptDocument
  readonly initialBuild: string | undefined
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** A file that was written: where, and what is to be told of it. */
export type WrittenFile = {
  readonly token: string
  readonly name: string
  readonly answer: OutputOf<'document.export'>
}

/** The way out of a document: what it holds, for whom, and where to. */
export function ExportDialog({ kept, initialBuild, isOpen, onClose }: ExportDialogProps) {
  const text = useText('documents')
  const frame = useText('frame')
  const [written, setWritten] = useState<WrittenFile>()
  const close = () => {
    setWritten(undefined)
    onClose()
  }
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      title={text('exportTitle')}
      size="lg"
      closeButtonProps={{ 'aria-label': frame('close') }}
    >
      <Stack gap="md">
        {written === undefined ? (
          <ExportForm kept={kept} initialBuild={initialBuild} onWritten={setWritten} />
        ) : (
          <ExportDone written={written} onAgain={() => setWritten(undefined)} onClose={close} />
        )}
      </Stack>
    </Modal>
  )
}
